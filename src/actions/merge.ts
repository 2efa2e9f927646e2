import type { Book, Content } from "../model/book";
import { rawOf } from "../model/cell";
import type { Cell } from "../model/cell";
import type { Change, CellRow, Step } from "../model/plan";
import type { Row, TableKey } from "../model/tables";
import { columnsOf, definitionOf } from "../model/tables";
import type { Tools } from "./action";

/** Values of a row to be, by column key, without its id; an absent one is left as it is, or empty in a new row. */
export type Wanted = Readonly<Record<string, Cell>>;

/** Collects what a plan adds to a table, and recognises what is there already. */
export interface Merger<K extends TableKey> {
  /**
   * The id of the row that `same` recognises, among those of the workbook and those collected; else of a new row with
   * these values. Of a row that is there, empty cells are filled; what somebody typed stays.
   */
  readonly put: (wanted: Wanted, same: (row: Row<K>) => boolean) => string;
  readonly rows: readonly CellRow[];
  readonly changes: readonly Change[];
  /** What was collected, as steps of a plan. */
  readonly steps: () => Step[];
}

/**
 * The texts under which a row is looked up, best first; "" is none. Only rows that share one of them are asked for
 * `same`, so that thousands of rows merge in one pass.
 */
export type KeysOf<K extends TableKey> = (row: Row<K>) => readonly string[];

/** Starts collecting for one table. Without `keysOf` every row is asked, which is for short tables. */
export const mergeInto = <K extends TableKey>(
  book: Book,
  table: K,
  tools: Tools,
  keysOf: KeysOf<K> = () => [everyRow],
): Merger<K> => {
  const content = book.tables[table] as Content<K>;
  const known = new Map<string, Row<K>[]>();
  const remember = (row: Row<K>) => {
    for (const key of keysOf(row)) {
      const sharing = known.get(key);
      if (sharing) sharing.push(row);
      else if (key !== "") known.set(key, [row]);
    }
  };
  const find = (row: Row<K>, same: (row: Row<K>) => boolean): Row<K> | undefined => {
    for (const key of keysOf(row)) {
      const found = known.get(key)?.find(same);
      if (found) return found;
    }
    return undefined;
  };

  content.rows.forEach(remember);
  const rows: CellRow[] = [];
  const changes: Change[] = [];
  const settled = new Set<string>();
  const put = (wanted: Wanted, same: (row: Row<K>) => boolean): string => {
    const found = find(asRow(table, wanted), same) as (Record<string, unknown> & { id: string }) | undefined;
    if (!found) {
      const row: CellRow = { ...wanted, id: tools.newId(definitionOf(table).letter) };
      rows.push(row);
      settled.add(row.id);
      remember(asRow(table, row));
      return row.id;
    }
    if (!settled.has(found.id))
      for (const [column, to] of Object.entries(wanted)) {
        const cell = `${found.id} ${column}`;
        if (!isEmpty(found[column]) || isEmpty(to) || settled.has(cell)) continue;
        settled.add(cell);
        changes.push({ do: "change", table, id: found.id, column, from: null, to });
      }
    return found.id;
  };
  return {
    put,
    rows,
    changes,
    steps: () => [...(rows.length ? [{ do: "append", table, rows } as const] : []), ...changes],
  };
};

const everyRow = "*";

const isEmpty = (value: unknown): boolean => value === null || value === "" || value === undefined;

/** A planned row as it will read. */
const asRow = <K extends TableKey>(table: K, row: Wanted): Row<K> => {
  const blank = blankRow(table);
  const read: Record<string, unknown> = { ...blank };
  for (const name of Object.keys(row)) {
    const value = rawOf(row[name] ?? null);
    if (value !== "" && name in blank) read[name] = value;
  }
  return read as Row<K>;
};

const blankRows = new Map<TableKey, Readonly<Record<string, unknown>>>();

/** What empty cells of a table read as; worked out once, for every row of a list asks for it. */
const blankRow = (table: TableKey): Readonly<Record<string, unknown>> => {
  const known =
    blankRows.get(table) ??
    Object.fromEntries(
      columnsOf(table).flatMap(([name, { kind, schema }]) =>
        kind === "computed" ? [] : [[name, schema.parse("")]],
      ),
    );
  blankRows.set(table, known);
  return known;
};
