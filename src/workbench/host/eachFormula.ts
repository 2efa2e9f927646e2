import type { ICellData, Nullable } from "@univerjs/core";
import { workbookOf } from "./book";
import type { Host } from "./context";

/** Every formula of the workbook in its cell, as the grid keeps it (shared ones in their first cell only). */
export const eachFormula = (
  host: Host,
  visit: (formula: string, sheet: string, row: number, column: number) => void,
): void => {
  for (const sheet of workbookOf(host).getSheets())
    sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
      if (cell?.f) visit(cell.f, sheet.getSheetId(), row, column);
    });
};
