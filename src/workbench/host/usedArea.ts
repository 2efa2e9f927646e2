import type { ICellData, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { type Area, areaOf, intersect } from "./address";
import { service, sheetOf, workbookOf } from "./book";
import type { Grid } from "./context";

const hasContent = (cell: Nullable<ICellData>): boolean =>
  Boolean(
    cell && (cell.f || cell.si || cell.p || (cell.v !== null && cell.v !== undefined && cell.v !== "")),
  );

const isUsed = (cell: Nullable<ICellData>): boolean => hasContent(cell) || Boolean(cell?.s);

type Lines = Record<string, Record<string, Nullable<ICellData>> | null | undefined>;

/** Grows `bound` by the cells of the matrix that count, within the area. */
const reach = (
  lines: Lines,
  within: Area,
  counts: (cell: Nullable<ICellData>) => boolean,
  bound: number[],
): void => {
  for (const [rowKey, line] of Object.entries(lines)) {
    const row = Number(rowKey);
    if (row < within.row || row >= within.row + within.rows) continue;
    for (const [columnKey, cell] of Object.entries(line ?? {})) {
      const column = Number(columnKey);
      if (column < within.column || column >= within.column + within.columns || !counts(cell)) continue;
      bound[0] = Math.min(bound[0] ?? row, row);
      bound[1] = Math.max(bound[1] ?? row, row);
      bound[2] = Math.min(bound[2] ?? column, column);
      bound[3] = Math.max(bound[3] ?? column, column);
    }
  }
};

/**
 * The smallest area that holds every cell in use within `within`: with a value or formula, and unless `valuesOnly`
 * also with a format. Undefined when there is none.
 */
export const usedArea = (grid: Grid, sheet: string, within: Area, valuesOnly: boolean): Area | undefined => {
  const bound: number[] = [];
  const matrix = sheetOf(grid, sheet).getCellMatrix().getMatrix() as Lines;
  reach(matrix, within, valuesOnly ? hasContent : isUsed, bound);
  const unit = workbookOf(grid).getUnitId();
  const spilled = service(grid, FormulaDataModel).getArrayFormulaCellData()[unit]?.[sheet];
  reach((spilled ?? {}) as Lines, within, hasContent, bound);
  const [top, bottom, left, right] = bound;
  if (top === undefined || bottom === undefined || left === undefined || right === undefined)
    return undefined;
  return intersect(areaOf(top, left, bottom - top + 1, right - left + 1), within);
};

/** The block of filled cells around the area, bounded by empty rows and columns: what Ctrl+* selects. */
export const surroundingArea = (grid: Grid, sheet: string, area: Area): Area => {
  let block = area;
  for (;;) {
    const row = Math.max(block.row - 1, 0);
    const column = Math.max(block.column - 1, 0);
    const around = areaOf(
      row,
      column,
      block.row + block.rows + 1 - row,
      block.column + block.columns + 1 - column,
    );
    const used = usedArea(grid, sheet, around, true);
    if (!used) return block;
    const top = Math.min(block.row, used.row);
    const left = Math.min(block.column, used.column);
    const grown = areaOf(
      top,
      left,
      Math.max(block.row + block.rows, used.row + used.rows) - top,
      Math.max(block.column + block.columns, used.column + used.columns) - left,
    );
    if (grown.rows === block.rows && grown.columns === block.columns) return block;
    block = grown;
  }
};
