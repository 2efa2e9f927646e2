import { ICommandService } from "@univerjs/core";
import { AutoHeightController } from "@univerjs/sheets-ui";
import type { Grid } from "./createGrid";

/**
 * Gives the rows of a sheet that follow their text, and were never measured, the height their text needs, as Excel
 * does when it opens a file. It is not an edit: nothing to undo, nothing to save.
 */
export function fitRows({ univer, api }: Grid, sheetId: string): void {
  const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getSheet();
  if (!sheet) return;
  const rows = Object.entries(sheet.getConfig().rowData)
    .filter(([, row]) => row?.ia && row.ah === undefined)
    .map(([row]) => Number(row));
  if (rows.length === 0) return;
  const ranges = rows.map((row) => ({
    startRow: row,
    endRow: row,
    startColumn: 0,
    endColumn: Math.max(sheet.getColumnCount() - 1, 0),
  }));
  const injector = univer.__getInjector();
  const { redos } = injector.get(AutoHeightController).getUndoRedoParamsOfAutoHeight(ranges, sheetId);
  for (const { id, params } of redos) injector.get(ICommandService).syncExecuteCommand(id, params);
}
