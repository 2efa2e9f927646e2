import { associated } from "../functions/shim";
import "../../src/functions/index";
import { table, type FunctionId } from "../../src/functions/table";
import { compare, type Line } from "./ratio";
import { workloads, type Range, type Workload } from "./workloads";

/** Every row that a sheet of Excel has. */
export const wholeColumn = 1_048_576;

const steps = [10, 1_000, 10_000, 100_000];
/** The functions that are also measured by the routes: in the grid, and in one message of Office.js. */
export const byRoutes: readonly FunctionId[] = ["PREDICATE", "COUNTPREDICATES", "CASCADE"];

/** Calls a function as Excel does; an error among its results ends the bench: it would measure a refusal. */
export const ask = (id: string, ranges: readonly Range[]): unknown => {
  const rows = associated.get(id)?.(...ranges, {}) as unknown[][];
  for (const row of [rows[0], rows.at(-1)])
    for (const cell of row ?? [])
      if (typeof cell === "object" && cell !== null)
        throw new Error(`SKP.${id} answers an error over the rows of its bench: ${JSON.stringify(cell)}`);
  return rows;
};

const measured = (
  id: string,
  { ranges, beside, bare, holds = {} }: Workload,
  rows: number,
  runs: number,
): Line => {
  const given = ranges(rows);
  const hold = holds[rows];
  return compare(
    { what: `SKP.${id}`, beside, rows, ...(hold === undefined ? {} : { hold }) },
    () => ask(id, given),
    () => bare(...(given as never[])),
    runs,
  );
};

const workloadOf = (id: string): Workload | undefined => {
  const workload = workloads[id as FunctionId];
  return typeof workload === "object" ? workload : undefined;
};

/**
 * Every function over 10 to 100,000 rows and over a whole column, beside the bare loop over the same arrays.
 * @param only the ids of some functions; none means all
 */
export const functionLines = (only: readonly string[]): Line[] =>
  Object.keys(table).flatMap((id) => {
    if (only.length > 0 && !only.includes(id)) return [];
    const workload = workloadOf(id);
    if (!workload) return [];
    const lines = steps.map((rows) => measured(id, workload, rows, rows < 100_000 ? 15 : 9));
    return [...lines, measured(id, workload, wholeColumn, 1)];
  });

/** The functions without a line, and why. */
export const unmeasured = (): string[] =>
  Object.keys(table)
    .filter((id) => !workloadOf(id))
    .map((id) => `SKP.${id}: ${String(workloads[id as FunctionId] ?? "NO ROW in test/bench/workloads.ts")}`);

/** How the time of a function grows with its rows. */
export interface Growth {
  readonly what: string;
  /** Its time beside the bare loop's at 100,000 rows, over the same at 1,000: 1 is linear, quadratic would be 100. */
  readonly growth: number;
  readonly hold: number;
}

/** Linear, with room for noise and for the caches of a processor, which 100,000 rows leave and 1,000 do not. */
const mostGrowth = 4;

/** The growth of every function. */
export const growths = (lines: readonly Line[]): Growth[] =>
  lines.flatMap(({ what, rows, ratio }) => {
    const less = lines.find((line) => line.what === what && line.rows === 1_000);
    return rows === 100_000 && less ? [{ what, growth: ratio / less.ratio, hold: mostGrowth }] : [];
  });
