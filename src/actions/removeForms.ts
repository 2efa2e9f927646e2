import { formKeys, forms } from "../forms/forms";
import { kindsOfForm } from "../forms/kinds";
import { renderForm } from "../forms/renderForm";
import type { Book } from "../model/book";
import { byId } from "../model/book";
import type { DrawSheet, EraseSheet, Plan, Refusal } from "../model/plan";
import { isTypedOn, printSheetsOf } from "../model/printSheets";
import type { PrintSheet } from "../model/printSheets";
import { stageColors } from "../model/tableSheet";
import { atOnce } from "./action";
import type { Action, Slowly } from "./action";
import { tagOf } from "./makeForm";

/**
 * Removes the sheets that were drawn for printing only (makeForms.ts). One on which somebody has typed, or whose
 * drawing was interrupted, stays; so do all that Excel must keep, where no other sheet can be seen.
 */
export const removeForms: Action<Record<string, never>> = {
  name: "removeForms",
  plan: (book) => atOnce(planned(book)),
  slowly: (book) => planned(book),
};

function* planned(book: Book): Slowly<Plan | Refusal> {
  const all = printSheetsOf(book);
  if (all.length === 0) return { refused: "noPrintSheets" };
  const untouched = all.filter((one) => !isTypedOn(one));
  if (untouched.length === 0) return { refused: "printSheetsTyped", facts: { count: all.length } };
  if (untouched.length === book.sheets.filter(({ visible }) => visible).length)
    return { refused: "onlyPrintSheets" };
  const steps: EraseSheet[] = [];
  // The last one first: taken back, they come again in their order.
  for (const one of [...untouched].reverse()) {
    const was = drawnAgain(book, one);
    steps.push({ do: "erase", sheet: one.sheet.name, ...(was ? { was } : {}) });
    yield;
  }
  return { steps };
}

/** The sheet as the tables say it now; undefined where its SKP is gone. */
const drawnAgain = (book: Book, { sheet, tag }: PrintSheet): DrawSheet | undefined => {
  const form = formKeys.find((key) => key === tag.form);
  if (form === undefined || !byId(book, "skp").has(tag.skp)) return undefined;
  const layout = renderForm(form, book, { skp: tag.skp, period: tag.period });
  return {
    do: "draw",
    sheet: sheet.name,
    tag: { ...tagOf(form, tag, layout), temporary: true },
    color: stageColors[kindsOfForm[forms[form].kind].stage],
    layout,
    fresh: true,
  };
};
