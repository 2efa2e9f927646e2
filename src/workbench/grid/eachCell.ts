import type { ICellData, IWorksheetData } from "@univerjs/core";

/** Visits every cell a snapshot of a sheet holds, row by row. */
export function eachCell(
  sheet: Partial<IWorksheetData>,
  visit: (cell: ICellData, row: number, column: number) => void,
): void {
  for (const [row, cells] of Object.entries(sheet.cellData ?? {}))
    for (const [column, cell] of Object.entries(cells ?? {}))
      if (cell) visit(cell, Number(row), Number(column));
}
