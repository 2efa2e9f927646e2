import type { Outcome } from "../../src/app/perform";
import type { Book, Content } from "../../src/model/book";
import { rawOf } from "../../src/model/cell";
import type { Cell } from "../../src/model/cell";
import { columnsOf, tableKeys } from "../../src/model/tables";
import type { TableKey } from "../../src/model/tables";

/** A workbook before an action, after it, and after what a colleague did to it then. */
export interface ThreeBooks {
  readonly before: Book;
  readonly after: Book;
  readonly between: Book;
  /** The sheets on which the colleague did something. */
  readonly touched: readonly string[];
}

/** What is compared of a taking back: what stands there then, and what was told. */
export interface TakenBack {
  readonly tables: Readonly<Record<string, readonly string[]>>;
  readonly sheets: readonly string[];
  readonly conflicts: readonly string[];
  readonly kept: readonly string[];
}

type Cells = Readonly<Record<string, Cell>>;
type Rows = ReadonlyMap<string, Cells>;

/** The cells of a table that people fill, by row; rows that bear one id are told by their order. */
const rowsIn = (book: Book, table: TableKey): Rows => {
  const names = columnsOf(table).flatMap(([name, { kind }]) => (kind === "computed" ? [] : [name]));
  const counts = new Map<Cell, number>();
  const { rows } = book.tables[table] as Content<TableKey>;
  return new Map(
    (rows as unknown as readonly Cells[]).map((row) => {
      const id = String(row.id);
      counts.set(id, (counts.get(id) ?? 0) + 1);
      return [`${id} ${counts.get(id)}`, Object.fromEntries(names.map((name) => [name, row[name] ?? ""]))];
    }),
  );
};

const texts = (list: Iterable<unknown>): string[] => [...list].map((one) => JSON.stringify(one)).sort();

const tablesOf = (rows: (table: TableKey) => Iterable<unknown>): TakenBack["tables"] =>
  Object.fromEntries(tableKeys.map((key) => [key, texts(rows(key))]));

const sheetsOf = (book: Book) =>
  new Map(book.sheets.map(({ name, tag, drawn }) => [name, { name, tag, drawn }]));

/** What stands in a workbook after an action was taken back, and what was told. */
export const seenTakenBack = (now: Book, outcome: Outcome): TakenBack => {
  if (outcome.end !== "done") throw new Error(outcome.end);
  return {
    tables: tablesOf((table) => rowsIn(now, table).values()),
    sheets: texts(sheetsOf(now).values()),
    conflicts: texts(
      outcome.conflicts.map(({ table, id, column, theirs, ours, removal, gone }) =>
        told(table, id, column, rawOf(theirs), rawOf(ours), removal ? "removal" : gone ? "gone" : ""),
      ),
    ),
    kept: [...outcome.kept].sort(),
  };
};

const told = (table: TableKey, id: string, column: string, theirs: Cell, ours: Cell, how: string) => ({
  table,
  id,
  column,
  theirs,
  ours,
  how,
});

/**
 * What must stand there and be told: a cell, a row and a sheet that the colleague touched as the colleague left it,
 * all else as before; and of each that both touched what stands there and what was before.
 */
export const wantedTakenBack = ({ before, after, between, touched }: ThreeBooks): TakenBack => {
  const conflicts: unknown[] = [];
  const tables = tablesOf((table) => {
    const [b, a, c] = [before, after, between].map((book) => rowsIn(book, table)) as [Rows, Rows, Rows];
    return [...new Set([...b.keys(), ...a.keys(), ...c.keys()])].flatMap((key): Cells[] => {
      const [was, made, left] = [b.get(key), a.get(key), c.get(key)];
      const [id = ""] = key.split(" ");
      if (!made) return [left ?? was ?? {}];
      const columns = Object.keys(made);
      const theirs = columns.filter((column) => left?.[column] !== made[column]);
      if (!was) {
        if (left)
          for (const column of theirs)
            conflicts.push(told(table, id, column, left[column] ?? "", made[column] ?? "", "removal"));
        return left && theirs.length > 0 ? [left] : [];
      }
      for (const column of theirs)
        if (was[column] !== made[column] && was[column] !== (left?.[column] ?? ""))
          conflicts.push(
            told(table, id, column, left?.[column] ?? "", was[column] ?? "", left ? "" : "gone"),
          );
      return left
        ? [
            Object.fromEntries(
              columns.map((column) => [column, (theirs.includes(column) ? left : was)[column] ?? ""]),
            ),
          ]
        : [];
    });
  });
  const [was, made, left] = [before, after, between].map(sheetsOf) as [Sheets, Sheets, Sheets];
  const isOurs = (name: string) => JSON.stringify(was.get(name)) !== JSON.stringify(made.get(name));
  const names = new Set([...was.keys(), ...touched]);
  return {
    tables,
    sheets: texts([...names].flatMap((name) => (touched.includes(name) ? left : was).get(name) ?? [])),
    conflicts: texts(conflicts),
    kept: [...new Set(touched)].filter(isOurs).sort(),
  };
};

type Sheets = ReturnType<typeof sheetsOf>;
