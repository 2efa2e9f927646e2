import type { FormKey } from "../forms/form";
import { formTitle } from "../forms/forms";
import { renderForm } from "../forms/renderForm";
import type { Subject } from "../forms/content";
import type { Book } from "../model/book";
import { fingerprintOfLayout } from "../model/fingerprint";
import type { Layout } from "../model/layout";
import type { DrawSheet, Step } from "../model/plan";
import { readTag } from "../model/tag";
import type { Tag } from "../model/tag";
import { stageColors } from "../model/tableSheet";
import type { Row } from "../model/tables";
import type { Action } from "./action";
import { freeName } from "./ensureTables";
import { proposePosition } from "./positionKind";

/** Whose forms to make. */
export interface FormWish {
  /** The id of the SKP. */
  readonly skp: string;
  readonly forms: readonly FormKey[];
  /** The period of an evaluation form. */
  readonly period?: string;
}

/**
 * Draws forms of one person. There is one sheet a kind of form: it is drawn anew for another person, unless somebody
 * has typed on it since it was drawn; then that sheet stays as it is and another is made. A pimpinan (JPT/PUKM) has
 * another form than a JA or JF: the latter's is refused.
 */
export const makeForm: Action<FormWish> = {
  name: "makeForm",
  plan: (book, { skp, forms, period }) => {
    const row = book.tables.skp.rows.find(({ id }) => id === skp);
    if (!row) return { refused: "unknownSkp" };
    if (formatOf(row) === "JPT/PUKM" && forms.some((form) => form.includes("JaJf")))
      return { refused: "noLeaderForm", facts: { jabatan: row.jabatan } };
    const steps = forms.map((form) => drawn(book, form, { skp, period }));
    const [first] = steps;
    const show: Step[] = first ? [{ do: "show", sheet: first.sheet }] : [];
    return { steps: [...steps.filter((step) => !standsThere(book, step)), ...show] };
  },
};

/** The format that an SKP says, else the one that its kind of post or the name of its post suggests. */
const formatOf = ({ format, jenisJabatan, jabatan }: Row<"skp">) =>
  format || (jenisJabatan === "JPT" ? "JPT/PUKM" : jenisJabatan ? "JA/JF" : proposePosition(jabatan).format);

const drawn = (book: Book, form: FormKey, subject: Subject): DrawSheet => {
  const layout = renderForm(form, book, subject);
  const old = sheetOf(book, form);
  return {
    do: "draw",
    sheet: old?.sheet ?? freeName(book, formTitle(form)),
    tag: tagOf(form, subject, layout),
    color: stageColors[form.startsWith("evaluasi") ? "penilaian" : "perencanaan"],
    layout,
    ...(old?.before ? { before: old.before } : {}),
  };
};

const tagOf = (form: FormKey, { skp, period = "" }: Subject, layout: Layout): Tag => ({
  kind: "formulir",
  form,
  skp,
  period,
  drawn: fingerprintOfLayout(layout),
});

/** The sheet of this form that may be drawn over, with what it shows now. */
const sheetOf = (book: Book, form: FormKey) => {
  for (const { name, tag: text, visible, drawn: now } of book.sheets) {
    const tag = readTag(text);
    if (tag?.kind !== "formulir" || tag.form !== form || !visible) continue;
    if (tag.drawn === "") return { sheet: name };
    if (tag.drawn !== now) continue;
    const { skp, period } = tag;
    const known = book.tables.skp.rows.some(({ id }) => id === skp);
    return {
      sheet: name,
      ...(known ? { before: { tag, layout: renderForm(form, book, { skp, period }) } } : {}),
    };
  }
  return undefined;
};

/** Whether the sheet shows just this already. */
const standsThere = (book: Book, { sheet, tag }: DrawSheet): boolean => {
  const now = book.sheets.find(({ name }) => name === sheet);
  const old = readTag(now?.tag ?? "");
  return tag.kind === "formulir" && tag.drawn === now?.drawn && JSON.stringify(old) === JSON.stringify(tag);
};
