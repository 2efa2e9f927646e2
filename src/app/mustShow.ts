import { rowsIn } from "../model/parts";
import type { Plan, Step } from "../model/plan";
import type { TableKey } from "../model/tables";
import type { ActionName } from "./registry";

/** Actions whose control shows what stands there: what they overwrite was seen. */
const seen: ReadonlySet<ActionName> = new Set([
  "takeMine",
  "editResult",
  "editIndicator",
  "moveResult",
  "cancelResult",
  "noteEvaluation",
  "judge",
  "giveFeedback",
  "finishEvaluations",
  "endorse",
]);

/**
 * The same where a sheet may come or a row may go, which is shown first: of agreed SKP, with what is recorded of them, and
 * of single rows.
 */
const oneRow: ReadonlySet<ActionName> = new Set([
  "setPlanState",
  "adjustPlan",
  "recordAdjustment",
  "restoreAgreed",
  "report",
  "keepRow",
]);

/**
 * Actions that only keep what a person has just done by hand, elsewhere, and must not hold up the next key; and those
 * whose page is the preview: every change was decided there by itself.
 */
const quiet: ReadonlySet<ActionName> = new Set([
  "tickEntries",
  "takeFormChanges",
  "recordSending",
  "takeReturned",
]);

/**
 * Whether a plan is shown before it is applied: when it makes sheets, deletes, overwrites what somebody typed, or
 * touches more than one person. A change to one row by its own control is written at once.
 */
export const mustShow = (action: ActionName, plan: Plan): boolean =>
  !quiet.has(action) &&
  (plan.steps.some((step) => !seen.has(action) && (oneRow.has(action) ? makesOrRemoves : weighty)(step)) ||
    rowsIn(plan.steps.filter((step) => !comesAlong(step, plan) && !isRecord(step, plan))) > 1);

const makesOrRemoves = (step: Step): boolean => step.do === "table" || step.do === "remove";

/** What is recorded of an SKP that is agreed or adjusted, and its version, are no rows of their own. */
const isRecord = (step: Step, { steps }: Plan): boolean =>
  (step.do === "append" && (step.table === "kesepakatan" || step.table === "riwayat")) ||
  (step.do === "change" &&
    step.table === "skp" &&
    step.column === "versi" &&
    steps.some((one) => one.do === "append" && one.table === "kesepakatan"));

/** The tables whose rows may come with a new row of another, and the column that names that row. */
const along: Partial<Record<TableKey, readonly [whole: TableKey, column: string]>> = {
  indikator: ["kinerja", "idKinerja"],
  umpanBalik: ["penilaian", "idEvaluasi"],
};

/** What comes with the new row that it belongs to is no row of its own: a result with its indicators is one change. */
const comesAlong = (step: Step, { steps }: Plan): boolean => {
  const [whole, column] = (step.do === "append" && along[step.table]) || [];
  if (step.do !== "append" || column === undefined) return false;
  const fresh = new Set(
    steps.flatMap((one) => (one.do === "append" && one.table === whole ? one.rows.map(({ id }) => id) : [])),
  );
  return step.rows.every((row) => fresh.has(String(row[column])));
};

/** A sheet on which nobody has typed since it was drawn loses nothing when it is drawn anew. */
const weighty = (step: Step): boolean =>
  step.do === "table" ||
  (step.do === "draw" && step.before === undefined) ||
  step.do === "erase" ||
  step.do === "remove" ||
  (step.do === "change" && step.from !== null && step.from !== "");
