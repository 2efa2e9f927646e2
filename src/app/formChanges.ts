import type { FormChange, NotTaken } from "../forms/changes/change";
import { compareForm } from "../forms/changes/compare";
import { isReadBack } from "../forms/changes/stored";
import type { FormKind } from "../forms/form";
import { forms } from "../forms/forms";
import type { Book } from "../model/book";
import { isRefusal } from "../model/plan";
import type { Refusal } from "../model/plan";
import type { TypedSheet } from "../model/sheetCells";
import { readTag } from "../model/tag";

/** What the pane needs of a form on which somebody has typed. */
export type { FormChangesWish, Decision } from "../actions/takeFormChanges";
export type { About, Cut, FormChange, NotTaken } from "../forms/changes/change";
export type { Field } from "../forms/changes/parts";

/** A form sheet with what was typed on it since it was drawn. */
export interface TypedForm {
  readonly sheet: TypedSheet;
  readonly skp: string;
  readonly kind: FormKind;
  readonly period: string;
  /** Whose form it is. */
  readonly name: string;
  readonly changes: readonly FormChange[];
  readonly notTaken: readonly NotTaken[];
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
  const found = isRefusal(comparison) ? { changes: [], notTaken: [], refused: comparison } : comparison;
  if (!isRefusal(comparison) && found.changes.length + found.notTaken.length === 0) return undefined;
  return {
    sheet,
    skp: skp.id,
    kind: forms[tag.form].kind,
    period: tag.period,
    name: book.tables.pegawai.rows.find(({ id }) => id === skp.idPegawai)?.nama ?? "",
    changes: found.changes,
    notTaken: found.notTaken,
    ...("refused" in found ? { refused: found.refused } : {}),
  };
};
