import type { Conflict, Done } from "../model/settle";
import type { Outcome } from "./perform";
import type { ActionName, InputOf } from "./registry";
import type { State, Status } from "./state";

/** How many actions can be taken back. */
const kept = 20;

/** Conflicts but those about the same cells. */
export const without = (conflicts: readonly Conflict[], decided: readonly Conflict[]): Conflict[] => {
  const cellOf = ({ table, id, column }: Conflict) => `${table} ${id} ${column}`;
  const cells = new Set(decided.map(cellOf));
  return conflicts.filter((conflict) => !cells.has(cellOf(conflict)));
};

/** The conflicts that an action settles. */
const decidedBy = (action: ActionName, input: unknown): readonly Conflict[] =>
  action === "takeMine" ? (input as InputOf<"takeMine">).conflicts : [];

type History = State["history"];

/** The history with one more action that can be taken back. */
export const remembered = (history: History, action: ActionName, done: Done): History =>
  [...history, { action, done }].slice(-kept);

/** The state after an outcome. */
export const after = (state: State, action: ActionName, input: unknown, outcome: Outcome): Partial<State> => {
  switch (outcome.end) {
    case "done": {
      const { done, lost } = outcome;
      const conflicts = [...without(state.conflicts, decidedBy(action, input)), ...outcome.conflicts];
      if (done.plan.steps.length === 0)
        return { conflicts, status: outcome.conflicts.length ? undefined : { kind: "nothing", action } };
      return {
        conflicts,
        status: { kind: "saved", action, lost },
        history: remembered(state.history, action, done),
      };
    }
    case "nothing":
      return {
        conflicts: without(state.conflicts, decidedBy(action, input)),
        status: { kind: "nothing", action },
      };
    case "shown":
      return { shown: { action, input, agreement: { plan: outcome.plan, seed: outcome.seed } } };
    case "refused":
      return { status: { kind: "refused", refusal: outcome.refusal } };
    default:
      return { status: early(action, outcome) };
  }
};

/** What is said of an action that was taken back, or not. */
export const statusOfUndo = (outcome: Outcome): Status | undefined => {
  switch (outcome.end) {
    case "done":
      return { kind: "undone", kept: outcome.kept, partly: outcome.conflicts.length > 0 };
    case "refused":
      return { kind: "refused", refusal: outcome.refusal };
    case "stopped":
    case "failed":
      return early("undo", outcome);
    default:
      return undefined;
  }
};

const early = (
  action: ActionName | "undo",
  outcome: Extract<Outcome, { readonly end: "stopped" | "failed" }>,
): Status => {
  const rows = outcome.left?.rows;
  if (outcome.end === "stopped") return { kind: "stopped", action, rows };
  const { code, detail } = outcome;
  return { kind: "failed", code, detail, ...(action === "undo" ? {} : { rows }) };
};
