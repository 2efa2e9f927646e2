import type { FunctionId } from "../functions/table";
import type { Tried } from "../functions/tried";

export type { Tried, TriedCell } from "../functions/tried";

/**
 * What a formula of =SKP would show, computed in the pane by the very code that Excel runs, which is loaded when it is
 * first asked for. Excel is not asked.
 * @param given the arguments in their order: cells row by row, a word of a drop-down, or undefined for one left out
 */
export const tryFormula = async (id: FunctionId, given: readonly unknown[]): Promise<Tried> => {
  const { tried } = await import("../functions/tried");
  return tried(id, given);
};
