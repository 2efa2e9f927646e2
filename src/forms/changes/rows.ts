import type { Book } from "../../model/book";
import type { Begins, ListColumn, RowList } from "../../model/layout";
import { columnsOf } from "../../model/tables";
import type { TableKey } from "../../model/tables";
import type { AnyRow } from "./storable";

/** The rows of any table. */
export const rowsIn = (book: Book, table: TableKey): readonly AnyRow[] =>
  book.tables[table].rows as unknown as readonly AnyRow[];

/** A row by its id. */
export const rowWith = (book: Book, table: TableKey, id: string): AnyRow | undefined =>
  id === "" ? undefined : rowsIn(book, table).find((row) => row.id === id);

/** The unit in which a row counts: that of its indicator; "" where it counts nothing. */
export const unitOf = (book: Book, table: TableKey, row: AnyRow | undefined): string => {
  const indicator = table === "realisasi" ? rowWith(book, "indikator", plainText(row?.idIndikator)) : row;
  return plainText(indicator?.satuan).trim();
};

const plainText = (value: unknown): string => (typeof value === "string" ? value : "");

/** The column in which rows of a table name the row of another that they belong to; undefined where they do not. */
export const referenceTo = (table: TableKey, other: TableKey): string | undefined => {
  const name = `id${other.charAt(0).toUpperCase()}${other.slice(1)}`;
  return columnsOf(table).find(([key, { kind }]) => key === name && kind === "ref")?.[0];
};

/** Whether a table keeps the order of its rows. */
export const hasOrder = (table: TableKey): boolean => columnsOf(table).some(([name]) => name === "urutan");

/** The table of a list to whose rows those of another belong. */
export const parentTable = ({ columns }: RowList, table: TableKey): TableKey | undefined =>
  columns.find((other) => other.table !== table && referenceTo(table, other.table) !== undefined)?.table;

/** The columns of a list that are of a table; the first of them tells a row. */
export const columnsFor = ({ columns }: RowList, table: TableKey): readonly ListColumn[] =>
  columns.filter((column) => column.table === table);

/** The row that is found by what it begins with, if it is there. */
export function foundBy(book: Book, table: TableKey, begins: Begins): AnyRow | undefined {
  const wanted = Object.entries(begins).map(([field, cell]) => {
    const value =
      typeof cell === "object"
        ? ((foundBy(book, cell.table, cell.begins)?.id as string | undefined) ?? "\u0000")
        : cell;
    return [field, plain(value)] as const;
  });
  return rowsIn(book, table).find((row) => wanted.every(([field, value]) => plain(row[field]) === value));
}

const plain = (value: unknown): string =>
  String(value ?? "")
    .trim()
    .toLowerCase();
