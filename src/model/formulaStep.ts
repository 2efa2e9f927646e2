import { addressOf } from "./book";
import type { PutFormula, Plan, Refusal, Step } from "./plan";

/** What stands in the cells that a formula needs. */
export interface Held {
  /** The formula or value of the cell itself; "" where it is empty. */
  readonly cell: string;
  /** The address of the first cell that is filled, if any. */
  readonly filled: string | undefined;
}

/**
 * Whether two texts are one formula, however Excel writes it back: it leaves out quotation marks around the name of a
 * sheet and spaces that it does not need, and marks functions that are younger than the file format.
 */
export const sameFormula = (one: string, other: string): boolean => bareFormula(one) === bareFormula(other);

const bareFormula = (formula: string): string =>
  formula.replaceAll(/_xlfn\.|_xlws\.|[\s'@]/gi, "").toUpperCase();

/** The steps of a plan that put formulas. */
export const formulaSteps = (plan: Plan): PutFormula[] => plan.steps.filter(isFormulaStep);

const isFormulaStep = (step: Step): step is PutFormula => step.do === "formula";

/**
 * Holds the formulas of a plan against what stands in their cells: one that stands there already falls away; a cell
 * that somebody has filled, or filled anew, is refused and nothing of the plan is done.
 * @param held what stands in the cells of each of `formulaSteps`, in their order
 */
export const settleFormulas = (plan: Plan, held: readonly Held[]): Plan | Refusal => {
  const steps = formulaSteps(plan);
  for (const [at, step] of steps.entries()) {
    const now = held[at];
    if (!now || isDone(step, now) || isAsRead(step, now)) continue;
    const { sheet, row, column } = step;
    return step.to === ""
      ? { refused: "formulaChanged", facts: { sheet, address: addressOf(row, column) } }
      : { refused: "filledCell", facts: { sheet, address: now.filled ?? addressOf(row, column) } };
  }
  const done = new Set<Step>(steps.filter((step, at) => isDone(step, held[at])));
  return { ...plan, steps: plan.steps.filter((step) => !done.has(step)) };
};

const isDone = ({ to }: PutFormula, now: Held | undefined): boolean =>
  now !== undefined && sameFormula(now.cell, to);

/** A formula that goes must still stand there; one that comes needs all its cells empty. */
const isAsRead = ({ from }: PutFormula, { cell, filled }: Held): boolean =>
  from === "" ? filled === undefined : sameFormula(cell, from);
