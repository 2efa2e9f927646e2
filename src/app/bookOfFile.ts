import type { FileSheet, WorkbookFile } from "../files/workbookFile";
import { parseBook } from "../model/book";
import type { Book, RawTable } from "../model/book";
import type { RawValue } from "../model/cell";
import { definitionOf, tableKeys } from "../model/tables";
import type { TableKey } from "../model/tables";

/** The tables of a workbook of ours that is a file, or some of them, parsed as those of an open one are. */
export const bookOfFile = ({ sheets }: WorkbookFile, keys: readonly TableKey[] = tableKeys): Book => {
  const raw: Partial<Record<TableKey, RawTable>> = {};
  for (const sheet of sheets)
    for (const table of sheet.tables) {
      const key = keys.find((one) => definitionOf(one).name.toLowerCase() === table.name.toLowerCase());
      if (key) raw[key] = rawTable(sheet, table);
    }
  return parseBook([], raw);
};

const rawTable = (sheet: FileSheet, { area, columns }: FileSheet["tables"][number]): RawTable => {
  const values = Array.from({ length: area.rows }, () => Array<RawValue>(area.columns).fill(""));
  for (const { row, column, value } of sheet.cells) {
    const line = values[row - area.row];
    if (line && column >= area.column && column < area.column + area.columns)
      line[column - area.column] = typeof value === "object" ? (value?.error ?? "") : (value ?? "");
  }
  const [, ...body] = values;
  return { sheet: sheet.name, row: area.row, column: area.column, values: [[...columns], ...body] };
};
