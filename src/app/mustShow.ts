import type { Plan, Step } from "../model/plan";

/**
 * Whether a plan is shown before it is applied: when it makes sheets, deletes, overwrites what somebody typed, or
 * touches more than one person. A change to one row by its own control is written at once.
 */
export const mustShow = (plan: Plan): boolean => plan.steps.some(weighty) || rowsTouched(plan) > 1;

const weighty = (step: Step): boolean =>
  step.do === "table" ||
  step.do === "draw" ||
  step.do === "erase" ||
  step.do === "remove" ||
  (step.do === "change" && step.from !== null && step.from !== "");

const rowsTouched = (plan: Plan): number => {
  const rows = plan.steps.flatMap((step) =>
    step.do === "append" ? step.rows.map((row) => row.id) : step.do === "change" ? [step.id] : [],
  );
  return new Set(rows).size;
};
