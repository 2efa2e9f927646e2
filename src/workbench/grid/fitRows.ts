import {
  type ICellData,
  ICommandService,
  type Nullable,
  type Styles,
  type Worksheet,
  WrapStrategy,
} from "@univerjs/core";
import type { ISetWorksheetRowAutoHeightMutationParams } from "@univerjs/sheets";
import { AutoHeightController } from "@univerjs/sheets-ui";
import type { Grid } from "./createGrid";

/**
 * How much higher a line is in Excel than in the grid: 20 pixels for Calibri 11 where the grid needs 16 or 17. Excel
 * takes the height of a row as a file says it, so that rows of several lines are fitted for Excel.
 */
const higherInExcel = 1.2;

/**
 * Gives the rows of a sheet that follow their text, and were never measured, the height their text needs, as Excel
 * does when it opens a file. It is not an edit: nothing to undo, nothing to save.
 */
export function fitRows({ univer, api }: Grid, sheetId: string): void {
  const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getSheet();
  const styles = api.getActiveWorkbook()?.getWorkbook().getStyles();
  if (!sheet || !styles) return;
  const ranges = unmeasuredRows(sheet, styles).map((row) => ({
    startRow: row,
    endRow: row,
    startColumn: 0,
    endColumn: Math.max(sheet.getColumnCount() - 1, 0),
  }));
  if (ranges.length === 0) return;
  const injector = univer.__getInjector();
  const { redos } = injector.get(AutoHeightController).getUndoRedoParamsOfAutoHeight(ranges, sheetId);
  for (const { id, params } of redos) {
    const { rowsAutoHeightInfo = [] } = params as Partial<ISetWorksheetRowAutoHeightMutationParams>;
    for (const info of rowsAutoHeightInfo)
      if (info.autoHeight && info.autoHeight > sheet.getConfig().defaultRowHeight)
        info.autoHeight = Math.round(info.autoHeight * higherInExcel);
    injector.get(ICommandService).syncExecuteCommand(id, params);
  }
}

/**
 * The same for every sheet, those that were never in front too: not every program fits the rows of a file that it opens.
 * The page may draw itself between two sheets.
 */
export async function fitAllRows(grid: Grid): Promise<void> {
  for (const sheet of grid.api.getActiveWorkbook()?.getSheets() ?? []) {
    fitRows(grid, sheet.getSheetId());
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** Rows that say themselves that they follow their text, and those of which nothing is said, which hold text in lines. */
function unmeasuredRows(sheet: Worksheet, styles: Styles): number[] {
  const { rowData } = sheet.getConfig();
  const wraps = (cell: Nullable<ICellData>): boolean =>
    cell?.v !== undefined && cell.v !== null && styles.getStyleByCell(cell)?.tb === WrapStrategy.WRAP;
  const rows: number[] = [];
  sheet.getCellMatrix().forRow((row) => {
    const { h, ah, ia } = rowData[row] ?? {};
    if (ah !== undefined || (h !== undefined && !ia)) return;
    const cells = Object.values(sheet.getCellMatrix().getMatrix()[row] ?? {});
    if (ia || cells.some(wraps)) rows.push(row);
  });
  return rows;
}
