import { rowsIn } from "../model/parts";
import type { Plan, Step } from "../model/plan";
import type { ActionName } from "./registry";

/** Actions whose control shows what stands there: what they overwrite was seen. */
const seen: ReadonlySet<ActionName> = new Set([
  "takeMine",
  "editResult",
  "editIndicator",
  "moveResult",
  "cancelResult",
]);

/**
 * Actions that only keep what a person has just done by hand, elsewhere, and must not hold up the next key; and those
 * whose page is the preview: every change was decided there by itself.
 */
const quiet: ReadonlySet<ActionName> = new Set(["tickEntries", "takeFormChanges"]);

/**
 * Whether a plan is shown before it is applied: when it makes sheets, deletes, overwrites what somebody typed, or
 * touches more than one person. A change to one row by its own control is written at once.
 */
export const mustShow = (action: ActionName, plan: Plan): boolean =>
  !quiet.has(action) &&
  ((!seen.has(action) && plan.steps.some(weighty)) ||
    rowsIn(plan.steps.filter((step) => !comesAlong(step, plan))) > 1);

/** Indicators that come with their new results are no rows of their own: one result is one change. */
const comesAlong = (step: Step, { steps }: Plan): boolean => {
  if (step.do !== "append" || step.table !== "indikator") return false;
  const fresh = new Set(
    steps.flatMap((one) =>
      one.do === "append" && one.table === "kinerja" ? one.rows.map(({ id }) => id) : [],
    ),
  );
  return step.rows.every(({ idKinerja }) => fresh.has(String(idKinerja)));
};

/** A sheet on which nobody has typed since it was drawn loses nothing when it is drawn anew. */
const weighty = (step: Step): boolean =>
  step.do === "table" ||
  (step.do === "draw" && step.before === undefined) ||
  step.do === "erase" ||
  step.do === "remove" ||
  (step.do === "change" && step.from !== null && step.from !== "");
