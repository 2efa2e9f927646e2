import { drawnRows, writeRows } from "../forms/changes/drawn";
import type { FormKey, FormKind } from "../forms/form";
import { formOf } from "../forms/forms";
import { isOfPeriod, kindsOfForm } from "../forms/kinds";
import { renderForm } from "../forms/renderForm";
import type { Subject } from "../forms/content";
import type { Book } from "../model/book";
import { fingerprintOfLayout } from "../model/fingerprint";
import type { Layout } from "../model/layout";
import type { DrawSheet, Plan, Step } from "../model/plan";
import type { FormTag } from "../model/tag";
import { stageColors } from "../model/tableSheet";
import type { Row, Stage } from "../model/tables";
import type { Action } from "./action";
import { placeToDraw, standsThere } from "./drawnSheet";
import { proposePosition } from "./positionKind";

/** Whose forms to make. */
export interface FormWish {
  /** The id of the SKP. */
  readonly skp: string;
  /** Which kinds; which form of a kind, the SKP's format and approach say. */
  readonly forms: readonly FormKind[];
  /** The period of the forms that say what was done in one. */
  readonly period?: string;
}

/**
 * Draws forms of one person. There is one sheet a kind of form: it is drawn anew for another person, unless somebody
 * has typed on it since it was drawn; then that sheet stays as it is and another is made. A pimpinan (JPT/PUKM) has
 * another form than a JA or JF, and each has one for either
 * pendekatan: each SKP gets its own.
 */
export const makeForm: Action<FormWish> = {
  name: "makeForm",
  plan: (book, { skp, forms, period }) => {
    const row = book.tables.skp.rows.find(({ id }) => id === skp);
    if (!row) return { refused: "unknownSkp" };
    return drawnPlan(
      book,
      forms.map((kind) => drawingOf(book, row, kind, period)),
    );
  },
};

/** What to draw for the form of this kind that an SKP has. */
export const drawingOf = (book: Book, row: Row<"skp">, kind: FormKind, period?: string): Drawing => {
  const { key, title } = formOf({ kind, format: formatOf(row), approach: row.pendekatan || "Kuantitatif" });
  return {
    form: key,
    title,
    stage: kindsOfForm[kind].stage,
    subject: { skp: row.id, period: isOfPeriod(kind) ? period : undefined },
    render: (subject) => renderForm(key, book, subject),
    tag: (subject, layout) => formTag(key, subject, layout),
  };
};

/** What a form's sheet says of itself: also what each of its cells shows, to find what is typed there. */
export const formTag = (form: FormKey, subject: FormSubject, layout: Layout): FormTag => ({
  ...tagOf(form, subject, layout),
  shown: writeRows(drawnRows(layout)),
});

/** A sheet to draw: which form of whom, and how any subject of it is drawn. */
export interface Drawing {
  readonly form: string;
  readonly title: string;
  readonly stage: Stage;
  readonly subject: FormSubject;
  readonly render: (subject: FormSubject) => Layout;
  /** What its sheet says of itself; what every drawn sheet says, when absent. */
  readonly tag?: (subject: FormSubject, layout: Layout) => FormTag;
}

type FormSubject = Pick<Subject, "skp" | "period">;

/** Draws sheets that do not stand there already, and shows the first. */
export const drawnPlan = (book: Book, drawings: readonly Drawing[]): Plan => {
  const steps = drawings.map((drawing) => drawn(book, drawing));
  const [first] = steps;
  const show: Step[] = first ? [{ do: "show", sheet: first.sheet }] : [];
  return { steps: [...steps.filter((step) => !standsThere(book, step)), ...show] };
};

/** The format that an SKP says, else the one that its kind of post or the name of its post suggests. */
const formatOf = ({ format, jenisJabatan, jabatan }: Row<"skp">) =>
  format || (jenisJabatan === "JPT" ? "JPT/PUKM" : jenisJabatan ? "JA/JF" : proposePosition(jabatan).format);

const drawn = (book: Book, { form, title, stage, subject, render, tag }: Drawing): DrawSheet => {
  const layout = render(subject);
  const place = placeToDraw(
    book,
    title,
    (old): old is FormTag => old.kind === "formulir" && old.form === form && !old.temporary,
    (old) => {
      const { skp, period } = old;
      const known = book.tables.skp.rows.some(({ id }) => id === skp);
      return known ? { tag: old, layout: render({ skp, period }) } : undefined;
    },
  );
  return {
    do: "draw",
    tag: tag?.(subject, layout) ?? tagOf(form, subject, layout),
    color: stageColors[stage],
    layout,
    ...place,
  };
};

/** What a sheet says of a form that was drawn on it. */
export const tagOf = (form: string, { skp, period = "" }: FormSubject, layout: Layout): FormTag => ({
  kind: "formulir",
  form,
  skp,
  period,
  drawn: fingerprintOfLayout(layout),
});
