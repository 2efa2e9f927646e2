import { rawOf } from "./cell";
import type { Cell, RawValue } from "./cell";
import type { Plan } from "./plan";
import { cellsOf, firstColumn, headerRow, layoutOf } from "./tableSheet";
import { definitionOf } from "./tables";

/** Cells as they stand on a sheet from a zero-based place on, formulas as formulas. */
export interface StandingCells {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly RawValue[])[];
}

/**
 * Whether a sheet that a plan makes holds nothing but what the plan puts there: every cell is empty or as the plan
 * writes it. So it may be said of a plan that was carried out in part.
 */
export const holdsOnlyOurs = (
  plan: Plan,
  sheet: string,
  { row, column, formulas }: StandingCells,
): boolean => {
  const ours = cellsOn(plan, sheet);
  return formulas.every((line, down) =>
    line.every((value, right) => {
      if (value === "") return true;
      const cell = ours.get(placeOf(row + down, column + right));
      if (cell === undefined) return ours.has(placeOf(anyRow, column + right)) && row + down > headerRow;
      const raw = rawOf(cell);
      return (
        value === raw || (typeof cell === "object" && String(raw).startsWith("=") && isFormulaText(value))
      );
    }),
  );
};

/** Excel writes a formula back in its own spelling: any formula counts. */
const isFormulaText = (value: RawValue): boolean => typeof value === "string" && value.startsWith("=");

const placeOf = (row: number, column: number): string => `${row},${column}`;

/** Stands for every row below the header: a formula beside a table spills there. */
const anyRow = -1;

const cellsOn = (plan: Plan, sheet: string): Map<string, Cell> => {
  const cells = new Map<string, Cell>();
  const put = (row: number, column: number, lines: readonly (readonly Cell[])[]) =>
    lines.forEach((line, down) =>
      line.forEach((cell, right) => cells.set(placeOf(row + down, column + right), cell)),
    );
  for (const step of plan.steps) {
    if (step.do === "draw" && step.sheet === sheet)
      for (const block of step.layout.blocks) put(block.row, block.column, block.cells);
    if (step.do !== "table" || step.sheet !== sheet) continue;
    const { table } = step;
    for (const block of layoutOf(table).blocks) put(block.row, block.column, block.cells);
    const rows = plan.steps.flatMap((one) => (one.do === "append" && one.table === table ? one.rows : []));
    put(
      headerRow + 1,
      firstColumn(table),
      rows.map((one) => cellsOf(table, one)),
    );
    if (definitionOf(table).beside) cells.set(placeOf(anyRow, 0), null);
  }
  return cells;
};
