import { readXlsx } from "../../src/files/readXlsx";
import { writeXlsx } from "../../src/files/writeXlsx";
import { fromFile } from "../../src/workbench/grid/fromFile";
import { readSpills } from "../../src/workbench/grid/spills";
import { toFile } from "../../src/workbench/grid/toFile";
import { openWorkbench, type Workbench } from "./workbench";

/** The workbook as the bytes of a saved .xlsx file. */
export const saved = async ({ engine, host }: Workbench): Promise<Uint8Array> => {
  await host.idle();
  const open = engine.api.getActiveWorkbook();
  if (!open) throw new Error("no workbook is open");
  const workbook = {
    snapshot: open.save(),
    kept: structuredClone(host.kept),
    activeSheet: open.getActiveSheet().getSheetId(),
  };
  return writeXlsx(toFile(workbook, readSpills(engine.univer, open.getId())));
};

/** Saves the workbook and opens the file again, in a workbench of its own with a new pane. */
export const reopened = async (bench: Workbench): Promise<Workbench> => {
  const { file } = await readXlsx(await saved(bench));
  const { snapshot, kept, activeSheet } = fromFile(file, "reopened", "Buku1.xlsx");
  const again = await openWorkbench({ snapshot, kept });
  const open = again.engine.api.getActiveWorkbook();
  const front = open?.getSheetBySheetId(activeSheet);
  if (front) open?.setActiveSheet(front);
  return again;
};
