import type { FileSheet } from "../files/workbookFile";
import type { RawTable } from "../model/book";
import type { RawValue } from "../model/cell";

/** A table of a sheet of a file, as it is read from an open workbook: values with the header first. */
export const rawTable = (sheet: FileSheet, { area, columns }: FileSheet["tables"][number]): RawTable => {
  const values = Array.from({ length: area.rows }, () => Array<RawValue>(area.columns).fill(""));
  for (const { row, column, value } of sheet.cells) {
    const line = values[row - area.row];
    if (line && column >= area.column && column < area.column + area.columns)
      line[column - area.column] = typeof value === "object" ? (value?.error ?? "") : (value ?? "");
  }
  const [, ...body] = values;
  return { sheet: sheet.name, row: area.row, column: area.column, values: [[...columns], ...body] };
};
