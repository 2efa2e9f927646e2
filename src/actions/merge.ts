import type { Book, Content } from "../model/book";
import type { Cell } from "../model/cell";
import type { Change, CellRow } from "../model/plan";
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
}

/** Starts collecting for one table. */
export const mergeInto = <K extends TableKey>(book: Book, table: K, tools: Tools): Merger<K> => {
  const content = book.tables[table] as Content<K>;
  const known: Row<K>[] = [...content.rows];
  const rows: CellRow[] = [];
  const changes: Change[] = [];
  const put = (wanted: Wanted, same: (row: Row<K>) => boolean): string => {
    const found = known.find(same) as (Record<string, unknown> & { id: string }) | undefined;
    if (!found) {
      const row: CellRow = { ...wanted, id: tools.newId(definitionOf(table).letter) };
      rows.push(row);
      known.push(asRow(table, row));
      return row.id;
    }
    if (!rows.some((row) => row.id === found.id))
      for (const [column, to] of Object.entries(wanted))
        if (isEmpty(found[column]) && !isEmpty(to))
          changes.push({ do: "change", table, id: found.id, column, from: null, to });
    return found.id;
  };
  return { put, rows, changes };
};

const isEmpty = (value: unknown): boolean => value === null || value === "" || value === undefined;

/** A planned row as it will read. */
const asRow = <K extends TableKey>(table: K, row: CellRow): Row<K> =>
  Object.fromEntries(
    columnsOf(table)
      .filter(([, column]) => column.kind !== "computed")
      .map(([name, column]) => {
        const cell = row[name] ?? null;
        const value = typeof cell === "object" && cell !== null && "serial" in cell ? cell.serial : cell;
        return [name, value ?? column.schema.parse("")];
      }),
  ) as Row<K>;
