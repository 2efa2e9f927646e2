import { rowsIn } from "../model/parts";
import type { Plan, Step } from "../model/plan";
import type { ActionName } from "./registry";

/** Actions whose button stands beside both values: what they overwrite was seen. */
const seen: ReadonlySet<ActionName> = new Set(["takeMine"]);

/**
 * Whether a plan is shown before it is applied: when it makes sheets, deletes, overwrites what somebody typed, or
 * touches more than one person. A change to one row by its own control is written at once.
 */
export const mustShow = (action: ActionName, plan: Plan): boolean =>
  (!seen.has(action) && plan.steps.some(weighty)) || rowsIn(plan.steps) > 1;

const weighty = (step: Step): boolean =>
  step.do === "table" ||
  step.do === "draw" ||
  step.do === "erase" ||
  step.do === "remove" ||
  (step.do === "change" && step.from !== null && step.from !== "");
