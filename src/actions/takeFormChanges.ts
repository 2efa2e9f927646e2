import { changesAgreed } from "../forms/changes/agreed";
import { bookAfter } from "../model/bookAfter";
import type { Cut, FormChange } from "../forms/changes/change";
import { compareForm, isReadBack } from "../forms/changes/compare";
import { forms } from "../forms/forms";
import type { FormKey } from "../forms/form";
import { kindsOfForm } from "../forms/kinds";
import { renderForm } from "../forms/renderForm";
import type { Book } from "../model/book";
import { isRefusal } from "../model/plan";
import type { Refusal, Step } from "../model/plan";
import type { Layout } from "../model/layout";
import type { SheetCells } from "../model/sheetCells";
import { readTag } from "../model/tag";
import type { FormTag } from "../model/tag";
import { stageColors } from "../model/tableSheet";
import type { TableKey } from "../model/tables";
import type { Action, Tools } from "./action";
import { ensureTables } from "./ensureTables";
import { formChangeSteps } from "./formChangeSteps";
import type { Accepted } from "./formChangeSteps";
import { formTag } from "./makeForm";
import { lockedRefusal } from "./resultRows";

/** What a person decides about one change: what the form says, what the tables say, or where its sentence is cut. */
export type Decision = "form" | "table" | Cut;

/** A form sheet as it was read, and what was decided about its changes. */
export interface FormChangesWish {
  readonly cells: SheetCells;
  /** The fingerprint of the sheet in the very request in which its cells were read. */
  readonly drawn: string;
  /** By the key of the change; a change without a decision stays on the sheet and in the tables as it is. */
  readonly decisions: Readonly<Record<string, Decision>>;
}

/**
 * Takes what somebody typed on a form into the tables, as decided. The sheet is drawn anew only where that loses nothing
 * that was typed: every change is decided, nothing else stands there, and nobody has typed since it was read. What is
 * agreed of an agreed SKP is refused here: adjustPlan takes it with a reason.
 */
export const takeFormChanges: Action<FormChangesWish> = {
  name: "takeFormChanges",
  plan: (book, wish, tools) => {
    const sheet = book.sheets.find(({ name }) => name === wish.cells.name);
    const tag = readTag(sheet?.tag ?? "");
    if (tag?.kind !== "formulir" || !isReadBack(tag.form))
      return { refused: "notAForm", facts: { sheet: wish.cells.name } };
    const gone = lockedRefusal(book, tag.skp);
    if (gone?.refused === "skpGone") return { refused: "unknownSkp" };
    const comparison = compareForm(book, tag, wish.cells);
    if (isRefusal(comparison)) return comparison;
    const wanted = comparison.changes.flatMap((change): Accepted[] => {
      const decision = decisionOf(wish, change);
      return decision === undefined || decision === "table" ? [] : [{ change, decision }];
    });
    const isNoneTaken =
      comparison.changes.length === 0 && comparison.notTaken.some(({ why }) => why === "agreed");
    if (gone && (isNoneTaken || wanted.some(({ change }) => changesAgreed(change)))) return gone;
    const steps = stepsOf(book, wanted, tools);
    if (isRefusal(steps)) return steps;
    if (sheet?.drawn !== wish.drawn) return { steps };
    const asItStands = standing(book, tag, comparison.changes, tools);
    return { steps: [...steps, ...drawnAgain(book, tag, wish, steps, asItStands)] };
  },
};

const decisionOf = ({ decisions }: FormChangesWish, { key }: FormChange): Decision | undefined =>
  decisions[key];

const stepsOf = (book: Book, wanted: readonly Accepted[], tools: Tools): readonly Step[] | Refusal => {
  const steps = formChangeSteps(book, wanted, tools);
  if (isRefusal(steps)) return steps;
  const touched = new Set(steps.flatMap((step): TableKey[] => ("table" in step ? [step.table] : [])));
  const tables = ensureTables(book, [...touched]);
  return isRefusal(tables) ? tables : [...tables, ...steps];
};

/** The step that draws the sheet from the tables as they will be; none where that would lose what was typed. */
const drawnAgain = (
  book: Book,
  tag: FormTag,
  wish: FormChangesWish,
  steps: readonly Step[],
  asItStands: Layout,
): readonly Step[] => {
  const after = bookAfter(book, steps);
  const comparison = compareForm(after, tag, wish.cells);
  if (isRefusal(comparison) || comparison.notTaken.length > 0) return [];
  if (comparison.changes.some((change) => decisionOf(wish, change) !== "table")) return [];
  const form = tag.form as FormKey;
  const layout = renderForm(form, after, tag);
  const fresh = { ...formTag(form, tag, layout), ...(tag.temporary && { temporary: tag.temporary }) };
  const { name } = wish.cells;
  if (fresh.drawn === wish.drawn && JSON.stringify(fresh) === JSON.stringify(tag)) return [];
  const color = stageColors[kindsOfForm[forms[form].kind].stage];
  return [{ do: "draw", sheet: name, tag: fresh, color, layout, before: { tag, layout: asItStands } }];
};

/** The sheet as it stands: what the form would show if the tables had taken all of it. */
const standing = (book: Book, tag: FormTag, changes: readonly FormChange[], tools: Tools): Layout => {
  const all = formChangeSteps(
    book,
    changes.map((change) => ({ change, decision: "form" })),
    tools,
  );
  return renderForm(tag.form as FormKey, isRefusal(all) ? book : bookAfter(book, all), tag);
};
