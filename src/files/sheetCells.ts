import type { FileArea, FileSheet } from "./workbookFile";

/** The used block of a sheet: values row by row, where it starts, and the merges in it. */
export interface SheetCells {
  /** The place in the sheet of `rows[0][0]`. */
  row: number;
  column: number;
  rows: CellValue[][];
  /** Merged areas in the sheet's own rows and columns; only their first cell has a value. */
  merges: FileArea[];
}

export type CellValue = string | number | boolean | null;

/** A sheet may have a stray cell at its far end; no reader of forms looks at more than this many cells. */
const maxCells = 4_000_000;

const plain = (value: CellValue | { error: string } | undefined): CellValue =>
  typeof value === "object" ? (value?.error ?? null) : (value ?? null);

/**
 * The cells that hold a value as a dense block; an error is its text ("#DIV/0!"), an empty cell is null. Cells
 * that are only formatted do not count. A block too large to be dense loses its last rows.
 */
export function toRows(sheet: FileSheet): SheetCells {
  const filled = sheet.cells.flatMap((cell) => {
    const spilled = (cell.spilled ?? []).flatMap((values, down) =>
      values.map((value, right) => ({
        row: cell.row + down,
        column: cell.column + right,
        value: plain(value),
      })),
    );
    return [...spilled, { row: cell.row, column: cell.column, value: plain(cell.value) }].filter(
      ({ value }) => value !== null,
    );
  });
  if (filled.length === 0) return { row: 0, column: 0, rows: [], merges: sheet.merges };
  const bounds = filled.reduce(
    (so, { row, column }) => ({
      top: Math.min(so.top, row),
      bottom: Math.max(so.bottom, row),
      left: Math.min(so.left, column),
      right: Math.max(so.right, column),
    }),
    { top: Infinity, bottom: 0, left: Infinity, right: 0 },
  );
  const width = bounds.right - bounds.left + 1;
  const height = Math.min(bounds.bottom - bounds.top + 1, Math.floor(maxCells / width));
  const rows = Array.from({ length: height }, () => Array<CellValue>(width).fill(null));
  for (const { row, column, value } of filled) {
    const line = rows[row - bounds.top];
    if (line) line[column - bounds.left] = value;
  }
  const covered = sheet.merges.flatMap((merge) => coveredCells(merge, bounds.top, bounds.left, rows));
  for (const { line, at } of covered) line[at] = null;
  return { row: bounds.top, column: bounds.left, rows, merges: sheet.merges };
}

/** The cells of the block under a merge, all but its first: a value kept there is never seen. */
function coveredCells(
  merge: FileArea,
  top: number,
  left: number,
  rows: CellValue[][],
): { line: CellValue[]; at: number }[] {
  const lines = rows.slice(Math.max(merge.row - top, 0), Math.max(merge.row + merge.rows - top, 0));
  return lines.flatMap((line, down) =>
    line.flatMap((_, at) => {
      const isFirst = Math.max(merge.row - top, 0) + down === merge.row - top && at === merge.column - left;
      const isUnder = at >= merge.column - left && at < merge.column + merge.columns - left;
      return isUnder && !isFirst ? [{ line, at }] : [];
    }),
  );
}
