import type { Book, Content } from "./book";
import { rawOf } from "./cell";
import type { Cell } from "./cell";
import type { Step } from "./plan";
import { columnsOf } from "./tables";
import type { TableKey } from "./tables";

type AnyRow = Readonly<Record<string, unknown>>;

/**
 * The tables as they will read once these rows are added or gone and these cells changed; other steps leave them as they
 * are. The steps must be settled (settle.ts): nothing is compared here.
 */
export function bookAfter(book: Book, steps: readonly Step[]): Book {
  const tables = { ...book.tables } as Record<TableKey, Content<TableKey>>;
  const rowsOf = (table: TableKey) => tables[table].rows as unknown as readonly AnyRow[];
  const put = (table: TableKey, rows: readonly AnyRow[]): void => {
    tables[table] = { ...tables[table], rows: rows as unknown as Content<TableKey>["rows"] };
  };
  for (const step of steps) {
    if (step.do === "append")
      put(step.table, [...rowsOf(step.table), ...step.rows.map((row) => read(step.table, row))]);
    if (step.do === "change") {
      const value = read(step.table, { [step.column]: step.to })[step.column];
      const isIt = found(step.id, step.nth);
      put(
        step.table,
        rowsOf(step.table).map((row) => (isIt(row) ? { ...row, [step.column]: value } : row)),
      );
    }
    if (step.do === "remove") {
      const gone = step.rows.map(({ id }) => found(id, step.nth));
      put(
        step.table,
        rowsOf(step.table).filter((row) => !gone.some((isIt) => isIt(row))),
      );
    }
  }
  return { ...book, tables: tables as Book["tables"] };
}

/** Tells the row of an id among rows that are asked one after another. */
const found = (id: string, nth?: number): ((row: AnyRow) => boolean) => {
  let count = 0;
  return (row) => row.id === id && (nth === undefined || (count += 1) === nth);
};

/** A row as it reads back from its sheet. */
const read = (table: TableKey, row: Readonly<Record<string, Cell>>): AnyRow =>
  Object.fromEntries(
    columnsOf(table).flatMap(([name, { kind, schema }]) =>
      kind === "computed"
        ? []
        : [[name, schema.safeParse(rawOf(row[name] ?? null)).data ?? schema.parse("")]],
    ),
  );
