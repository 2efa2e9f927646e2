import { agreedTables, rowCells } from "../model/agreement/agreedCells";
import type { AgreedTable } from "../model/agreement/agreedCells";
import { changesSinceAgreed } from "../model/agreement/agreedChanges";
import type { AgreedChange } from "../model/agreement/agreedChanges";
import { stillSo } from "../model/agreement/stillSo";
import type { SeenChange } from "../model/agreement/stillSo";
import type { Book, Content } from "../model/book";
import type { Cell } from "../model/cell";
import { isRefusal } from "../model/plan";
import type { CellRow, Change, Rows, Step } from "../model/plan";
import { columnsOf } from "../model/tables";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";

/** What was changed in agreed SKP and shall be as it was agreed. */
export interface RestoreWish {
  /** The changes as the person saw them: a cell that has changed once more is a conflict. */
  readonly changes: readonly AgreedChange[];
}

/**
 * Puts rows of agreed SKP back to what was agreed: cells get their value, rows that are gone come back with their id, a
 * row over which another was pasted becomes itself again, and rows that were never agreed go, with their indicators.
 */
export const restoreAgreed: Action<RestoreWish> = {
  name: "restoreAgreed",
  plan: (book, { changes }) => {
    const tables = ensureTables(book, [...new Set(changes.map(({ table }) => table))]);
    if (isRefusal(tables)) return tables;
    const seen = stillSo(book, withIndicators(book, changes));
    const of = (kind: AgreedChange["kind"]) => seen.filter(({ now }) => now.kind === kind);
    return {
      steps: [
        ...tables,
        ...agreedTables.flatMap((table) => comeBack(table, of("gone"))),
        ...of("changed").flatMap(cellsBack(book)),
        ...of("overwritten").flatMap(cellsBack(book)),
        // Of several rows with one id the last goes first, so that the others keep their number.
        ...[...of("overwritten").map(idBack), ...of("new").filter(isCopy).flatMap(removedCopy(book))].sort(
          (one, other) => (other.nth ?? 0) - (one.nth ?? 0),
        ),
        ...agreedTables.flatMap((table) => removed(book, table, of("new"))),
      ],
    };
  },
};

/** New indicators go with their new result, also where only that was named. */
const withIndicators = (book: Book, changes: readonly AgreedChange[]): readonly AgreedChange[] => {
  const isNew = ({ kind, table }: AgreedChange) => kind === "new" && table === "kinerja";
  const results = new Set(changes.filter(isNew).map(({ id }) => id));
  if (results.size === 0) return changes;
  const named = new Set(changes.map(({ table, id }) => `${table} ${id}`));
  const below = changesSinceAgreed(book).flatMap((plan) =>
    plan.changes.filter(
      ({ kind, table, id, after }) =>
        kind === "new" &&
        table === "indikator" &&
        results.has(String(after.idKinerja)) &&
        !named.has(`${table} ${id}`),
    ),
  );
  return [...changes, ...below];
};

const comeBack = (table: AgreedTable, seen: readonly SeenChange[]): Step[] => {
  const rows = seen
    .filter(({ now }) => now.table === table)
    .map(({ now: { id, before } }): CellRow => ({ ...rowCells(table, before), id }));
  return rows.length > 0 ? [{ do: "append", table, rows }] : [];
};

/** The cells of a row; one that is not what was seen any more is held against that, and so becomes a conflict. */
const cellsBack =
  (book: Book) =>
  ({ now, seen }: SeenChange): Change[] => {
    const { kind, table, stands, before } = now;
    if (!stands) return [];
    const was = rowCells(table, before);
    const there = rowAt(book, now);
    const columns =
      kind === "changed" ? now.columns.filter((column) => seen.columns.includes(column)) : allOf(table);
    return columns
      .filter((column) => (now.after[column] ?? "") !== (before[column] ?? ""))
      .map((column) => {
        const isSeen = (seen.after[column] ?? "") === (now.after[column] ?? "");
        return {
          do: "change",
          table,
          id: stands.id,
          ...(stands.nth === undefined ? {} : { nth: stands.nth }),
          column,
          from: (isSeen ? there[column] : seen.after[column]) ?? null,
          to: was[column] ?? null,
        };
      });
  };

const allOf = (table: AgreedTable): string[] =>
  columnsOf(table).flatMap(([key, { kind }]) => (kind === "computed" || key === "id" ? [] : [key]));

const idBack = ({ now: { table, id, stands } }: SeenChange): Change => ({
  do: "change",
  table,
  id: stands?.id ?? id,
  nth: stands?.nth,
  column: "id",
  from: stands?.id ?? id,
  to: id,
});

const isCopy = ({ now }: SeenChange): boolean => now.stands?.nth !== undefined;

const isAsSeen = ({ now, columns }: SeenChange): boolean => columns.length === now.columns.length;

const removedCopy =
  (book: Book) =>
  (one: SeenChange): Rows<"remove">[] =>
    isAsSeen(one)
      ? [{ do: "remove", table: one.now.table, rows: [rowAt(book, one.now)], nth: one.now.stands?.nth }]
      : [];

const removed = (book: Book, table: AgreedTable, seen: readonly SeenChange[]): Step[] => {
  const rows = seen
    .filter((one) => one.now.table === table && !isCopy(one) && isAsSeen(one))
    .map(({ now }) => rowAt(book, now));
  return rows.length > 0 ? [{ do: "remove", table, rows }] : [];
};

/** A row as it stands, whole: it comes back so when its removal is taken back. */
const rowAt = (book: Book, { table, id, stands }: AgreedChange): CellRow => {
  const rows = (book.tables[table] as unknown as Content<"kinerja">).rows as unknown as readonly CellRow[];
  const row = rows[stands?.at ?? -1];
  const filled = Object.entries(row ?? {}).filter(([, value]) => value !== "" && value !== null);
  return { ...(Object.fromEntries(filled) as Readonly<Record<string, Cell>>), id: stands?.id ?? id };
};
