import { adjustPlan } from "../../../src/actions/adjustPlan";
import { takeFormChanges } from "../../../src/actions/takeFormChanges";
import type { FormChangesWish } from "../../../src/actions/takeFormChanges";
import { formTag } from "../../../src/actions/makeForm";
import { compareForm } from "../../../src/forms/changes/compare";
import type { Comparison } from "../../../src/forms/changes/compare";
import { cellsOfLayout } from "../../../src/forms/changes/sheetTexts";
import type { FormKey } from "../../../src/forms/form";
import { forms } from "../../../src/forms/forms";
import { renderForm } from "../../../src/forms/renderForm";
import type { Book } from "../../../src/model/book";
import type { RawValue } from "../../../src/model/cell";
import type { Input, Layout } from "../../../src/model/layout";
import { isRefusal } from "../../../src/model/plan";
import type { Plan, Refusal } from "../../../src/model/plan";
import type { SheetCells } from "../../../src/model/sheetCells";
import { writeTag } from "../../../src/model/tag";
import type { FormTag } from "../../../src/model/tag";
import { simulate, toolsFor } from "../../support/simulate";
import { subject } from "../randomSkp";

/** The sheet on which the forms of these tests stand. */
export const sheetName = "Formulir";
const drawnAs = "as it was read";

/** A form as it was drawn, with what a person has typed into it since. */
export interface TypedForm {
  readonly key: FormKey;
  readonly layout: Layout;
  readonly tag: FormTag;
  readonly cells: SheetCells;
}

/** Draws a form. */
export const drawForm = (key: FormKey, book: Book): TypedForm => {
  const layout = renderForm(key, book, subject);
  return { key, layout, tag: formTag(key, subject, layout), cells: cellsOfLayout(layout, sheetName) };
};

/** The same with another value in one cell. */
export const typed = (form: TypedForm, row: number, column: number, value: RawValue): TypedForm => {
  const put = <T>(lines: readonly (readonly T[])[], to: T): T[][] =>
    lines.map((line, r) => line.map((cell, c) => (r === row && c === column ? to : cell)));
  const { cells } = form;
  return {
    ...form,
    cells: { ...cells, values: put(cells.values, value), texts: put(cells.texts, String(value)) },
  };
};

/** The first input of a form that is stored in this column, of this row where one is named. */
export const inputOf = ({ layout }: TypedForm, table: string, field: string, id?: string): Input => {
  const found = layout.inputs.find(
    (one) => one.table === table && one.field === field && (id === undefined || one.id === id),
  );
  if (!found) throw new Error(`no input ${table} ${field}`);
  return found;
};

/** What was typed on it, held against these tables. */
export const changesIn = (form: TypedForm, book: Book): Comparison => {
  const answer = compareForm(book, form.tag, form.cells);
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};

/** The book with the form's sheet in it. */
export const withForm = (book: Book, { tag }: TypedForm): Book => ({
  ...book,
  sheets: [
    ...book.sheets,
    // Where the tables of these books stand.
    { name: "", visible: true, tag: "", blank: false, drawn: "" },
    { name: sheetName, visible: true, tag: writeTag(tag), blank: false, drawn: drawnAs },
  ],
});

const allOf = (form: TypedForm, book: Book): FormChangesWish["decisions"] =>
  Object.fromEntries(changesIn(form, book).changes.map(({ key }) => [key, "form"]));

/** The plan that takes changes as decided; all of them as the form says where nothing was decided. */
export const taken = (form: TypedForm, book: Book, decisions = allOf(form, book)): Plan | Refusal => {
  const standing = withForm(book, form);
  const wish = { cells: form.cells, drawn: drawnAs, decisions };
  return takeFormChanges.plan(standing, wish, toolsFor(standing, 46_100));
};

/** The plan that takes all changes of the form of an agreed SKP, with a reason. */
export const adjusted = (form: TypedForm, book: Book): Plan | Refusal => {
  const standing = withForm(book, form);
  const input = { cells: form.cells, drawn: drawnAs, decisions: allOf(form, book) };
  const edit = { action: "takeFormChanges", input } as const;
  const reason = { alasan: "Penugasan baru", disepakatiOleh: "Pejabat penilai" };
  return adjustPlan.plan(standing, { ...reason, skp: form.tag.skp, edit }, toolsFor(standing, 46_100));
};

/** The tables after a plan. */
export const bookWith = (form: TypedForm, book: Book, answer: Plan | Refusal): Book =>
  simulate(withForm(book, form), answer);

/** All texts of a sheet in reading order. */
export const textsIn = ({ values }: SheetCells): string[] =>
  values.flat().flatMap((value) => (value === "" ? [] : [String(value)]));

/** The layout that a plan draws on the form's sheet, if it does. */
export const drawnBy = (answer: Plan | Refusal): Layout | undefined => {
  if (isRefusal(answer)) return undefined;
  const step = answer.steps.find((one) => one.do === "draw");
  return step?.do === "draw" ? step.layout : undefined;
};

/** Whether a form says hasil kerja in words. */
export const isInWords = (key: FormKey): boolean => forms[key].approach === "Kualitatif";
