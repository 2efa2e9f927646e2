import type { ICellData, IWorksheetData } from "@univerjs/core";
import { createEngine, type Engine } from "../../src/workbench/host/engine";
import type { FunctionsFile } from "../../src/workbench/host/functions";
import { createHost, type ExcelHost, type HostOptions } from "../../src/workbench/host/host";
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

export interface WorkbenchOptions {
  /** Sheets by name, each a matrix of values and formulas from A1; default one empty "Lembar1". */
  readonly sheets?: Record<string, readonly (readonly (string | number | boolean | null)[])[]>;
  readonly functions?: FunctionsFile;
  readonly host?: Partial<HostOptions>;
}

const cellOf = (value: string | number | boolean | null): ICellData | undefined => {
  if (value === null) return undefined;
  return typeof value === "string" && value.startsWith("=") ? { f: value } : { v: value };
};

const sheetOf = (
  name: string,
  id: string,
  rows: readonly (readonly (string | number | boolean | null)[])[],
): Partial<IWorksheetData> => {
  const cellData: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      const cell = cellOf(value);
      if (cell) (cellData[r] ??= {})[c] = cell;
    }),
  );
  return { id, name, rowCount: 1000, columnCount: 26, cellData };
};

/** Opens a workbook with the given sheets and a pane on it. */
export const createWorkbench = async (options: WorkbenchOptions = {}): Promise<Workbench> => {
  const engine = createEngine({ functions: options.functions });
  const entries = Object.entries(options.sheets ?? { Lembar1: [] });
  engine.api.createWorkbook({
    id: "workbook",
    name: "Buku1.xlsx",
    sheetOrder: entries.map((_, index) => `sheet${index + 1}`),
    sheets: Object.fromEntries(
      entries.map(([name, rows], index) => [`sheet${index + 1}`, sheetOf(name, `sheet${index + 1}`, rows)]),
    ),
  });
  const host = createHost({ univer: engine.univer, api: engine.api, ...options.host });
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
