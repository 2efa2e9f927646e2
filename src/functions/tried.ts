import { table, type FunctionId } from "./table";

/** A cell of a result: what it shows, or an error with its sentence. */
export type TriedCell = string | number | { readonly error: string; readonly sentence: string };

/** What a formula would show: its cells row by row, or why there are none. */
export type Tried = { readonly rows: readonly (readonly TriedCell[])[] } | { readonly sentence: string };

const sentenceOf = ({ message, code }: CustomFunctions.Error): string => message || code;

const cellOf = (cell: unknown): TriedCell => {
  if (cell instanceof CustomFunctions.Error) return { error: cell.code, sentence: sentenceOf(cell) };
  return typeof cell === "number" ? cell : String(cell ?? "");
};

/**
 * Calls a function as Excel would for a cell, with the very code that Excel runs.
 * @param given the arguments in their order: cells row by row, a word of a drop-down, or undefined for one left out
 */
export function tried(id: FunctionId, given: readonly unknown[]): Tried {
  const run = table[id] as (...values: readonly unknown[]) => unknown[][];
  try {
    return { rows: run(...given).map((line) => line.map(cellOf)) };
  } catch (thrown) {
    if (thrown instanceof CustomFunctions.Error) return { sentence: sentenceOf(thrown) };
    throw thrown;
  }
}
