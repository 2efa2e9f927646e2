import {
  type ICellData,
  IUniverInstanceService,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { createEngine, type Engine } from "../../src/workbench/host/engine";
import type { FunctionsFile } from "../../src/workbench/host/functions";
import { createHost, type ExcelHost, type HostOptions } from "../../src/workbench/host/host";
import type { Kept } from "../../src/workbench/host/kept";
import { openPane, type OpenPane } from "./pane";

/** A workbook without a page: engine, host and one pane in which Office.js runs. */
export interface Workbench extends OpenPane {
  readonly engine: Engine;
  readonly host: ExcelHost;
  /** Excel.run in the pane. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** Ends when every request is answered and every formula calculated. */
  readonly idle: () => Promise<void>;
}

type Value = string | number | boolean | null;

export interface WorkbenchOptions {
  /** Sheets by name, each a matrix of values and formulas from A1; default one empty "Lembar1". */
  readonly sheets?: Record<string, readonly (readonly Value[])[]>;
  readonly functions?: FunctionsFile;
  readonly host?: Partial<HostOptions>;
}

const cellOf = (value: Value): ICellData | undefined => {
  if (value === null) return undefined;
  return typeof value === "string" && value.startsWith("=") ? { f: value } : { v: value };
};

const sheetOf = (name: string, id: string, rows: readonly (readonly Value[])[]): Partial<IWorksheetData> => {
  const cellData: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      const cell = cellOf(value);
      if (cell) (cellData[r] ??= {})[c] = cell;
    }),
  );
  return {
    id,
    name,
    rowCount: 1000,
    columnCount: 26,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    cellData,
  };
};

/** Opens a workbook of the grid, with what the host keeps beside it, and a pane on it. */
export const openWorkbench = async (options: {
  readonly snapshot: Partial<IWorkbookData>;
  readonly kept?: Kept;
  readonly functions?: FunctionsFile;
  readonly host?: Partial<HostOptions>;
}): Promise<Workbench> => {
  const engine = createEngine({ functions: options.functions });
  const opened = engine.api.createWorkbook(options.snapshot);
  // Ctrl+Z works on what has the focus: in the page the grid has it.
  engine.univer.__getInjector().get(IUniverInstanceService).focusUnit(opened.getId());
  const { univer, api } = engine;
  const host = createHost({ univer, api, kept: options.kept, ...options.host });
  const pane = await openPane(host);
  await engine.idle();
  return {
    ...pane,
    engine,
    host,
    run: (batch) => pane.Excel.run(batch),
    idle: () => host.idle(),
    close: () => {
      pane.close();
      host.dispose();
      engine.dispose();
    },
  };
};

/** Opens a workbook with the given sheets and a pane on it. */
export const createWorkbench = ({ sheets, functions, host }: WorkbenchOptions = {}): Promise<Workbench> => {
  const entries = Object.entries(sheets ?? { Lembar1: [] }).map(([name, rows], index) =>
    sheetOf(name, `sheet${index + 1}`, rows),
  );
  const snapshot: Partial<IWorkbookData> = {
    id: "workbook",
    name: "Buku1.xlsx",
    sheetOrder: entries.map(({ id }) => String(id)),
    sheets: Object.fromEntries(entries.map((sheet) => [String(sheet.id), sheet])),
  };
  return openWorkbench({ snapshot, functions, host });
};
