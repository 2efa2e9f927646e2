import type { WorkbookFile } from "../files/workbookFile";
import { parseBook } from "../model/book";
import type { Book, RawTable } from "../model/book";
import { definitionOf, tableKeys } from "../model/tables";
import type { TableKey } from "../model/tables";
import { rawTable } from "./rawTable";

/** The tables of a workbook of ours that is a file, parsed as those of an open one are. */
export const bookOfFile = ({ sheets }: WorkbookFile): Book => {
  const raw: Partial<Record<TableKey, RawTable>> = {};
  for (const sheet of sheets)
    for (const table of sheet.tables) {
      const key = tableKeys.find((one) => definitionOf(one).name.toLowerCase() === table.name.toLowerCase());
      if (key) raw[key] = rawTable(sheet, table);
    }
  return parseBook([], raw);
};
