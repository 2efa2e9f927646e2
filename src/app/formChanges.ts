import type { FormChange, NotTaken } from "../forms/changes/change";
import { compareForm, isReadBack } from "../forms/changes/compare";
import { formTitle } from "../forms/forms";
import type { Book } from "../model/book";
import { isRefusal } from "../model/plan";
import type { Refusal } from "../model/plan";
import type { TypedSheet } from "../model/sheetCells";
import { readTag } from "../model/tag";

/** What the pane needs of a form on which somebody has typed. */
export type { FormChangesWish, Decision } from "../actions/takeFormChanges";
export type { Cut, FormChange, NotTaken, Place } from "../forms/changes/change";
export { changesAgreed } from "../forms/changes/agreed";

/** A form sheet with what was typed on it since it was drawn. */
export interface TypedForm {
  readonly sheet: TypedSheet;
  readonly skp: string;
  /** What the form is called. */
  readonly title: string;
  readonly period: string;
  /** Whose form it is. */
  readonly name: string;
  readonly changes: readonly FormChange[];
  readonly notTaken: readonly NotTaken[];
  /** Whether drawing the sheet anew puts parts of it back to where they were drawn. */
  readonly isRearranged: boolean;
  /** Why the sheet can no longer be read. */
  readonly refused?: Refusal;
}

/** What was typed on forms, those without anything to say left out. */
export const formChangesIn = (book: Book, typed: readonly TypedSheet[]): TypedForm[] =>
  typed.flatMap((sheet) => typedForm(book, sheet) ?? []);

const typedForm = (book: Book, sheet: TypedSheet): TypedForm | undefined => {
  const tag = readTag(book.sheets.find(({ name }) => name === sheet.cells.name)?.tag ?? "");
  const skp = tag?.kind === "formulir" ? book.tables.skp.rows.find(({ id }) => id === tag.skp) : undefined;
  if (tag?.kind !== "formulir" || !skp || !isReadBack(tag.form)) return undefined;
  const comparison = compareForm(book, tag, sheet.cells);
  const found = isRefusal(comparison)
    ? { changes: [], notTaken: [], isRearranged: false, refused: comparison }
    : comparison;
  if (!isRefusal(comparison) && found.changes.length + found.notTaken.length === 0) return undefined;
  return {
    sheet,
    skp: skp.id,
    title: formTitle(tag.form),
    period: tag.period,
    name: book.tables.pegawai.rows.find(({ id }) => id === skp.idPegawai)?.nama ?? "",
    changes: found.changes,
    notTaken: found.notTaken,
    isRearranged: found.isRearranged,
    ...("refused" in found ? { refused: found.refused } : {}),
  };
};
