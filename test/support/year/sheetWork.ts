import type { Book, Content } from "../../../src/model/book";
import { addressOf } from "../../../src/model/book";
import { columnsOf } from "../../../src/model/tables";
import type { Row, TableKey } from "../../../src/model/tables";
import { bringToFront, pasteAt, readCells } from "../browser";
import type { Workbench } from "../browser";

/** A row with the row of the sheet, counted from 0, on which it stands. */
interface Standing<K extends TableKey> {
  readonly row: Row<K>;
  readonly at: number;
}

const standing = <K extends TableKey>(book: Book, table: K): Standing<K>[] =>
  (book.tables[table] as Content<K>).rows.map((row, nth) => ({ row, at: book.places[table]?.[nth] ?? -1 }));

/** Where a column of a table stands on its sheet, counted from 0: some tables have a column of formulas beside them. */
const columnsIn = async (workbench: Workbench, sheet: string, table: TableKey) => {
  const [headers = []] = await readCells(workbench, "A4:Z4", { sheet });
  const named = new Map(columnsOf(table).map(([key, { header }]): [string, string] => [key, header]));
  return (column: string) => headers.indexOf(named.get(column));
};

/** A cell as somebody types it here. */
export const typed = (cell: string | number): string => String(cell).replace(/(?<=\d)\.(?=\d)/, ",");

/**
 * Pastes texts into columns that stand side by side, by the clipboard, as who fills a sheet does: all rows from the first
 * to the last of which something is said; those between get again what is there.
 */
export const pasteInto = async <K extends TableKey>(
  workbench: Workbench,
  book: Book,
  table: K,
  columns: readonly (keyof Row<K> & string)[],
  textsOf: (row: Row<K>) => readonly string[] | undefined,
): Promise<void> => {
  const { sheet } = book.tables[table];
  const rows = standing(book, table);
  const said = rows.flatMap(({ row }, at) => (textsOf(row) ? [at] : []));
  const [first = 0, last = -1] = [said[0], said.at(-1)];
  const [from, to] = [rows[first], rows[last]];
  if (!from || !to) return;
  const lines = rows
    .slice(first, last + 1)
    .map(({ row }) =>
      (textsOf(row) ?? columns.map((column) => typed(row[column] as string | number))).join("\t"),
    );
  const columnOf = await columnsIn(workbench, sheet, table);
  const [begin, end] = [
    addressOf(from.at, columnOf(columns[0] ?? "")),
    addressOf(to.at, columnOf(columns.at(-1) ?? "")),
  ];
  await bringToFront(workbench, sheet);
  await pasteAt(workbench, begin === end ? begin : `${begin}:${end}`, lines.join("\n"));
};
