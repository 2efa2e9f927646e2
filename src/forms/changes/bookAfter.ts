import type { Book, Content } from "../../model/book";
import { rawOf } from "../../model/cell";
import type { Cell } from "../../model/cell";
import type { Step } from "../../model/plan";
import { columnsOf } from "../../model/tables";
import type { TableKey } from "../../model/tables";

type AnyRow = Readonly<Record<string, unknown>>;

/** The tables as they will read once these rows are added and these cells changed; other steps leave them as they are. */
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
      put(
        step.table,
        rowsOf(step.table).map((row) => (row.id === step.id ? { ...row, [step.column]: value } : row)),
      );
    }
  }
  return { ...book, tables: tables as Book["tables"] };
}

/** A row as it reads back from its sheet. */
const read = (table: TableKey, row: Readonly<Record<string, Cell>>): AnyRow =>
  Object.fromEntries(
    columnsOf(table).flatMap(([name, { kind, schema }]) =>
      kind === "computed"
        ? []
        : [[name, schema.safeParse(rawOf(row[name] ?? null)).data ?? schema.parse("")]],
    ),
  );
