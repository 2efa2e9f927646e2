import type { Book, Problem } from "../book";
import { fingerprintOfText } from "../fingerprint";
import { columnsOf, definitionOf, tableKeys } from "../tables";
import type { TableKey } from "../tables";
import type { Baseline } from "./baseline";
import { planOfRows, planTables, rowsOf } from "./planOfRow";
import type { AnyRow } from "./planOfRow";
import type { Slice } from "./slice";

/** A file that was sent and came back. */
export interface ReturnedPart extends Baseline {
  /** What its tables hold now, every row with an id; a table that is gone is absent. */
  readonly theirs: Slice;
  /** Whether a cell could not be read: nothing is known of it. */
  readonly unreadable: (table: TableKey, id: string, column: string) => boolean;
  /** The cells that could not be read. */
  readonly problems: readonly Problem[];
  /** Rows that somebody typed of which nothing says whose SKP they belong to. */
  readonly unowned: readonly { readonly table: TableKey; readonly row: AnyRow }[];
}

/** What a returned file holds, by what was sent in it and by its tables as they are now. */
export const returnedPart = (baseline: Baseline, book: Book): ReturnedPart => {
  const plans = baseline.slice.skp ?? [];
  const typed = new Set<string>();
  const filled = { ...book, tables: { ...book.tables } };
  for (const table of tableKeys) {
    const rows = rowsWithIds(baseline.sending, table, rowsOf(book, table));
    for (const [at, row] of rows.entries()) if (row !== rowsOf(book, table)[at]) typed.add(row.id);
    Object.assign(filled.tables, {
      [table]: {
        ...book.tables[table],
        rows: rows.map((row) => (typed.has(row.id) ? ownedBy(row, plans) : row)),
      },
    });
  }
  const planOf = planOfRows(filled);
  const isUnowned = (table: TableKey, row: AnyRow): boolean =>
    typed.has(row.id) && planTables.some((one) => one === table && planOf(one, row) === "");
  const present = tableKeys.filter((key) => book.tables[key].present);
  const split = present.map((table) => ({
    table,
    owned: rowsOf(filled, table).filter((row) => !isUnowned(table, row)),
    unowned: rowsOf(filled, table).filter((row) => isUnowned(table, row)),
  }));
  return {
    ...baseline,
    theirs: Object.fromEntries(split.map(({ table, owned }) => [table, owned])),
    unreadable: unreadableIn(filled),
    problems: book.problems.filter(({ code }) => code !== "noId" && code !== "sameIdTwice"),
    unowned: split.flatMap(({ table, unowned }) => unowned.map((row) => ({ table, row }))),
  };
};

/**
 * Somebody who types a row below a table, or copies one, gives it no id of its own: it gets one of what the row says, the
 * same whenever the file is read again.
 */
const rowsWithIds = (sending: string, table: TableKey, rows: readonly AnyRow[]): readonly AnyRow[] => {
  const seen = new Set<string>();
  return rows.map((row) => {
    let id = row.id;
    for (let copy = 0; id === "" || seen.has(id); copy += 1)
      id = idOf(table, JSON.stringify([sending, table, copy, { ...row, id: "" }]));
    seen.add(id);
    return id === row.id ? row : { ...row, id };
  });
};

/** The letter of the table and eight letters and digits of a text, none of which is taken for another. */
const idOf = (table: TableKey, text: string): string => {
  const own = `${fingerprintOfText(text)}${fingerprintOfText(`${text} `)}`.toUpperCase();
  const clear: Readonly<Record<string, string>> = { "0": "W", "1": "X", I: "Y", O: "Z" };
  return `${definitionOf(table).letter}-${[...own.slice(3, 11)].map((one) => clear[one] ?? one).join("")}`;
};

/** A typed row that says no SKP is of the only one of its file, where there is only one. */
const ownedBy = (row: AnyRow, plans: readonly AnyRow[]): AnyRow => {
  const [only, second] = plans;
  return only && !second && row.idSkp === "" ? { ...row, idSkp: only.id } : row;
};

const unreadableIn = (book: Book): ReturnedPart["unreadable"] => {
  const cells = new Set(
    book.problems.flatMap(({ table, address, column }) => {
      const line = Number(/\d+$/.exec(address)?.[0] ?? 0) - 1;
      const at = book.places[table]?.indexOf(line) ?? -1;
      const row = rowsOf(book, table)[at];
      return row ? [`${table} ${row.id} ${column}`] : [];
    }),
  );
  const columns = new Map(tableKeys.map((key) => [key, new Map(columnsOf(key))]));
  return (table, id, column) => {
    const header = columns.get(table)?.get(column)?.header ?? "";
    return cells.has(`${table} ${id} ${header}`) || book.tables[table].missing.includes(header);
  };
};
