import type { FormKind } from "../forms/form";
import { kindsOfForm } from "../forms/kinds";
import type { Book } from "../model/book";
import { byId } from "../model/book";
import type { DrawSheet, Plan, Refusal } from "../model/plan";
import { isTypedOn, printSheetsOf } from "../model/printSheets";
import type { FormTag } from "../model/tag";
import { stageColors } from "../model/tableSheet";
import { atOnce } from "./action";
import type { Action, Slowly } from "./action";
import { standsThere } from "./drawnSheet";
import { freeName } from "./ensureTables";
import { drawingOf, tagOf } from "./makeForm";
import type { Drawing } from "./makeForm";

/** The forms of many people. */
export interface FormsWish {
  /** The ids of the SKP, in the order in which their sheets stand. */
  readonly plans: readonly string[];
  readonly forms: readonly FormKind[];
  /** The period of the forms that say what was done in one. */
  readonly period?: string;
}

/** More sheets than this make a workbook that Excel opens and prints with pain. */
export const mostForms = 600;

/**
 * Draws the forms of many people, one sheet a form, to be printed and then removed by one button (removeForms.ts). A
 * sheet that stands there already is left, or drawn anew where the tables say something else by now; one on which
 * somebody has typed stays as it is, and another is made.
 */
export const makeForms: Action<FormsWish> = {
  name: "makeForms",
  plan: (book, wish) => atOnce(planned(book, wish)),
  slowly: (book, wish) => planned(book, wish),
};

function* planned(book: Book, wish: FormsWish): Slowly<Plan | Refusal> {
  const count = wish.plans.length * wish.forms.length;
  if (count === 0) return { refused: "noFormsChosen" };
  if (count > mostForms) return { refused: "tooManyForms", facts: { count, most: mostForms } };
  const sheets = yield* formSheets(book, wish);
  const drawn = sheets.map((step): DrawSheet => ({ ...step, tag: { ...step.tag, temporary: true } }));
  const [first] = drawn;
  if (!first) return { refused: "unknownSkp" };
  return {
    steps: [
      ...drawn.filter((step) => !standsThere(book, step)),
      { do: "show", sheet: first.sheet, address: "A1" },
    ],
  };
}

/** The sheet of a form. */
type FormSheet = DrawSheet & { readonly tag: FormTag };

/** The sheets of a wish, in its order; SKP that the workbook does not hold are left out. */
export function* formSheets(book: Book, { plans, forms, period }: FormsWish): Slowly<readonly FormSheet[]> {
  const [rows, people] = [byId(book, "skp"), byId(book, "pegawai")];
  const there = oldSheets(book);
  const promised = new Set<string>();
  const sheets: FormSheet[] = [];
  for (const id of plans) {
    const row = rows.get(id);
    if (!row) continue;
    for (const kind of forms) {
      const drawing = drawingOf(book, row, kind, period);
      const layout = drawing.render(drawing.subject);
      const wanted = sheetName(kindsOfForm[kind].tab, people.get(row.idPegawai)?.nama ?? "");
      const sheet = there.get(keyOf(drawing.form, drawing.subject)) ?? freeName(book, wanted, promised);
      promised.add(sheet.toLowerCase());
      sheets.push({
        do: "draw",
        sheet,
        tag: tagOf(drawing.form, drawing.subject, layout),
        color: stageColors[drawing.stage],
        layout,
      });
      yield;
    }
  }
  return sheets;
}

/** Excel takes no name with one of these signs, nor one that begins or ends with an apostrophe; a cut leaves no comma. */
const sheetName = (title: string, person: string): string =>
  `${title} ${person}`
    .replace(/[:\\/?*[\]]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 31)
    .replace(/[\s',]+$/, "");

/** The sheets of former runs that may be drawn over: nobody has typed there, or their drawing was interrupted. */
const oldSheets = (book: Book): ReadonlyMap<string, string> =>
  new Map(
    printSheetsOf(book)
      .filter((one) => !isTypedOn(one) || one.tag.drawn === "")
      .map(({ sheet, tag }) => [keyOf(tag.form, tag), sheet.name]),
  );

const keyOf = (form: string, { skp, period = "" }: Drawing["subject"]): string => `${form} ${skp} ${period}`;
