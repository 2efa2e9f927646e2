import type { Book, Content } from "../../../src/model/book";
import { addressOf } from "../../../src/model/book";
import { columnsOf } from "../../../src/model/tables";
import type { Row, TableKey } from "../../../src/model/tables";
import { bringToFront, readCells, select } from "../browser";
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

/**
 * Pastes texts into columns that stand side by side, by the clipboard, as who fills a sheet does: each run of rows at
 * once. A row of which nothing is said is left alone.
 */
export const pasteInto = async <K extends TableKey>(
  workbench: Workbench,
  book: Book,
  table: K,
  columns: readonly (keyof Row<K> & string)[],
  textsOf: (row: Row<K>) => readonly string[] | undefined,
): Promise<void> => {
  const { sheet } = book.tables[table];
  const filled = standing(book, table).flatMap(({ row, at }) => {
    const texts = textsOf(row);
    return texts ? [{ at, line: texts.join("\t") }] : [];
  });
  const columnOf = await columnsIn(workbench, sheet, table);
  const [left, right] = [columnOf(columns[0] ?? ""), columnOf(columns.at(-1) ?? "")];
  await bringToFront(workbench, sheet);
  for (const run of runsOf(filled)) {
    const [first, last] = [run[0]?.at ?? 0, run.at(-1)?.at ?? 0];
    const begin = addressOf(first, left);
    const end = addressOf(last, right);
    await workbench.page.evaluate(
      (text) => navigator.clipboard.writeText(text),
      run.map(({ line }) => line).join("\n"),
    );
    await select(workbench, begin === end ? begin : `${begin}:${end}`);
    await workbench.page.keyboard.press("Control+v");
  }
};

const runsOf = <T extends { readonly at: number }>(rows: readonly T[]): T[][] => {
  const runs: T[][] = [];
  for (const row of [...rows].sort((one, other) => one.at - other.at)) {
    const last = runs.at(-1);
    if (last && last.at(-1)?.at === row.at - 1) last.push(row);
    else runs.push([row]);
  }
  return runs;
};
