import type { IRange } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { type Area, areaOf } from "./address";
import { service, workbookOf } from "./book";
import type { Grid } from "./context";

/** A dynamic-array formula: its own cell and the area its values fill. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

/** The spills of a sheet; a formula with one value is none. */
export const spillsOf = (grid: Grid, sheet: string): Spill[] => {
  const ranges =
    service(grid, FormulaDataModel).getArrayFormulaRange()[workbookOf(grid).getUnitId()]?.[sheet] ?? {};
  return Object.entries(ranges).flatMap(([row, line]) =>
    Object.entries((line ?? {}) as Record<string, IRange | null>).flatMap(([column, range]) => {
      if (!range) return [];
      const { startRow, startColumn, endRow, endColumn } = range;
      const area = areaOf(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
      return area.rows * area.columns > 1 ? [{ row: Number(row), column: Number(column), area }] : [];
    }),
  );
};

const holds = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** The spill whose area holds the cell. */
export const spillOver = (grid: Grid, sheet: string, row: number, column: number): Spill | undefined =>
  spillsOf(grid, sheet).find(({ area }) => holds(area, row, column));

/** The spill whose formula stands in the cell. */
export const spillFrom = (grid: Grid, sheet: string, row: number, column: number): Spill | undefined =>
  spillsOf(grid, sheet).find((spill) => spill.row === row && spill.column === column);
