import { bookOfFile } from "../../../src/app/bookOfFile";
import { readXlsx } from "../../../src/files/readXlsx";
import { parseBook } from "../../../src/model/book";
import type { Book, RawTable } from "../../../src/model/book";
import type { RawValue } from "../../../src/model/cell";
import { definitionOf, tableKeys } from "../../../src/model/tables";
import type { TableKey } from "../../../src/model/tables";
import { patience } from "../browser";
import type { Workbench } from "../browser";
import type { GivenFile } from "./day";

/** Tables that nothing here asks for, and that are long. */
const unread = [definitionOf("kesepakatan").name, definitionOf("manual").name];

/** What the tables of the open workbook hold, but for these, read from their sheets through Office.js. */
export const readBook = async (workbench: Workbench): Promise<Book> => {
  const frame = await workbench.pane();
  const read = await frame.evaluate(
    (left) =>
      Excel.run(async (context) => {
        const { tables } = context.workbook;
        tables.load("items/name");
        await context.sync();
        const parts = tables.items
          .filter(({ name }) => !left.includes(name))
          .map((table) => ({
            name: table.name,
            range: table.getRange().load("values,rowIndex,columnIndex"),
            sheet: table.worksheet.load("name"),
          }));
        await context.sync();
        return parts.map(({ name, range, sheet }) => ({
          name,
          sheet: sheet.name,
          row: range.rowIndex,
          column: range.columnIndex,
          values: range.values as RawValue[][],
        }));
      }),
    unread,
  );
  const raw = tableKeys.flatMap((key): (readonly [TableKey, RawTable])[] => {
    const found = read.find(({ name }) => name === definitionOf(key).name);
    return found ? [[key, found]] : [];
  });
  return parseBook([], Object.fromEntries(raw));
};

/** What the tables hold once that holds: the pane says first what it writes then. */
export const bookWhere = async (workbench: Workbench, holds: (book: Book) => boolean): Promise<Book> => {
  const end = Date.now() + patience;
  for (;;) {
    const book = await readBook(workbench);
    if (holds(book)) return book;
    await new Promise((resolve) => setTimeout(resolve, 300));
    if (Date.now() > end) throw new Error(`the sheets never held: ${holds.toString()}`);
  }
};

/** What the tables of a saved workbook hold, by the project's own reader. */
export const bookOf = async ({ bytes }: GivenFile): Promise<Book> => bookOfFile((await readXlsx(bytes)).file);
