import type { Book } from "../model/book";
import { byId } from "../model/book";
import type { Cell } from "../model/cell";
import { isLocked } from "../model/locked";
import { isRefusal } from "../model/plan";
import type { Change, Refusal } from "../model/plan";
import { inForce } from "../model/resultTree";
import { columnsOf } from "../model/tables";
import type { Row, TableKey } from "../model/tables";

/** What a result hangs on: a leader's indicator, a leader's result as a whole, or nothing. */
export type Above = { readonly indicator: string } | { readonly result: string } | { readonly top: true };

/** The cells in which a result keeps what it hangs on. */
export interface AboveCells {
  readonly idInduk: string;
  readonly idIndikatorInduk: string;
}

/** The cells for what a result shall hang on; a refusal where that is not there or not in force. */
export const aboveCells = (book: Book, above: Above): AboveCells | Refusal => {
  if ("top" in above) return { idInduk: "", idIndikatorInduk: "" };
  const indicator =
    "indicator" in above ? book.tables.indikator.rows.find(({ id }) => id === above.indicator) : undefined;
  const id = "indicator" in above ? (indicator?.idKinerja ?? "") : above.result;
  const result = book.tables.kinerja.rows.find((row) => row.id === id && id !== "");
  if (!result || !inForce(result) || (indicator && !inForce(indicator))) return { refused: "unknownAbove" };
  return { idInduk: result.id, idIndikatorInduk: indicator?.id ?? "" };
};

/** The refusal where a plan is agreed, or is not there; undefined where it may be edited. */
export const lockedRefusal = (book: Book, idSkp: string): Refusal | undefined => {
  const skp = book.tables.skp.rows.find(({ id }) => id === idSkp);
  if (!skp) return { refused: "skpGone" };
  return isLocked(skp) ? { refused: "agreedSkp", facts: { name: ownerOf(book, skp) } } : undefined;
};

/** The name of the person whose plan it is; else the post. */
export const ownerOf = (book: Book, { idPegawai, jabatan }: Row<"skp">): string =>
  book.tables.pegawai.rows.find(({ id }) => id === idPegawai)?.nama || jabatan;

/** A result that may be edited; a refusal where it is gone, no longer in force, or its plan is agreed. */
export const editableResult = (book: Book, id: string): Row<"kinerja"> | Refusal => {
  const row = resultOf(book, id);
  return isRefusal(row) ? row : (lockedRefusal(book, row.idSkp) ?? row);
};

/** A result, whatever its plan; a refusal where it is gone. */
export const resultOf = (book: Book, id: string): Row<"kinerja"> | Refusal =>
  book.tables.kinerja.rows.find((one) => one.id === id) ?? { refused: "resultGone" };

/** The SKP that are agreed, by id. */
export const lockedPlans = (book: Book): ReadonlySet<string> =>
  new Set([...byId(book, "skp").values()].filter(isLocked).map(({ id }) => id));

/** A cell that a person saw, and what it shall hold. */
export interface CellEdit<Column extends string = string> {
  readonly column: Column;
  /** What stood there when the person began; compared before it is written. */
  readonly from: Cell;
  readonly to: Cell;
}

/** The changes of one row that edits make; a cell that stays as it was is no change. */
export const changesOf = (table: TableKey, id: string, edits: readonly CellEdit[]): Change[] =>
  edits
    .filter(({ from, to }) => (from ?? "") !== (to ?? ""))
    .map(({ column, from, to }) => ({
      do: "change",
      table,
      id,
      column,
      from: blankAsNull(from),
      to: blankAsNull(to),
    }));

const blankAsNull = (cell: Cell): Cell => (cell === "" ? null : cell);

/** The first column of edits whose new value its closed list does not hold, as a refusal. */
export const listRefusal = (table: TableKey, values: Readonly<Record<string, Cell>>): Refusal | undefined => {
  for (const [key, { header, choices }] of columnsOf(table)) {
    const value = values[key] ?? "";
    if (choices && value !== "" && !choices.includes(String(value)))
      return { refused: "notInList", facts: { column: header, value: String(value) } };
  }
  return undefined;
};

/** The next number in the order of rows. */
export const nextOrder = (rows: readonly { readonly urutan: number | null }[]): number =>
  rows.reduce((most, { urutan }) => Math.max(most, urutan ?? 0), 0) + 1;
