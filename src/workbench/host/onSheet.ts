import { sheetOf, workbookOf } from "./book";
import type { Grid } from "./context";

/**
 * Runs what Univer's commands do only on the active sheet: inserting and deleting cells, and following them in
 * formulas, ask for the active sheet whatever sheet they are given. The sheet is active for this one turn.
 */
export const onSheet = <T>(grid: Grid, id: string, action: () => T): T => {
  const workbook = workbookOf(grid);
  const sheet = sheetOf(grid, id);
  const before = workbook.getActiveSheet();
  if (before.getSheetId() === id) return action();
  workbook.setActiveSheet(sheet);
  try {
    return action();
  } finally {
    workbook.setActiveSheet(before);
  }
};
