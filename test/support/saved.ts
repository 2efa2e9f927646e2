import type { IWorkbookData } from "@univerjs/core";
import type { Engine } from "../../src/workbench/host/engine";
import type { ExcelHost } from "../../src/workbench/host/host";
import type { Kept } from "../../src/workbench/host/kept";

/** A workbook as it can be opened again: the grid's snapshot and what the host keeps beside it. */
export interface Saved {
  readonly snapshot: IWorkbookData;
  readonly kept: Kept;
}

/** A new workbook as Excel opens one. */
export const newWorkbook: Saved = {
  snapshot: {
    id: "workbook",
    name: "Buku1.xlsx",
    sheetOrder: ["lembar1"],
    sheets: { lembar1: { id: "lembar1", name: "Lembar1", rowCount: 1000, columnCount: 26, cellData: {} } },
  } as unknown as IWorkbookData,
  kept: { sheets: {}, customXml: [], settings: {}, tables: {} },
};

/** An open workbook as it stands, once nothing is under way. */
export const savedOf = async ({
  engine,
  host,
}: {
  readonly engine: Engine;
  readonly host: ExcelHost;
}): Promise<Saved> => {
  await host.idle();
  const open = engine.api.getActiveWorkbook();
  if (!open) throw new Error("no workbook is open");
  return { snapshot: open.save(), kept: structuredClone(host.kept) };
};
