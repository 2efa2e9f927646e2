import type { Grid, GridCell } from "../read/grid";
import type { Head } from "./findHead";
import { headingKey, knownAs } from "./headings";
import { listLayouts } from "./layouts";

/**
 * Lists that stand side by side, each a grid of its own: where a header begins again with its running number, or with
 * its first two headings, and each part is a header by itself. What stands above them belongs to the first. A sheet with
 * another list below that spans the parts is left whole: what is asked about it then says so.
 */
export function bandsOf(grid: Grid, headIn: (part: Grid, row: number) => Head | undefined): readonly Grid[] {
  for (const [row, cells] of grid.byRow) {
    const starts = beginnings(cells);
    if (starts.length < 2) continue;
    const bands = starts.map((from, at) => {
      const to = starts[at + 1] ?? Infinity;
      return within(grid, (cell) =>
        cell.row < row ? at === 0 : (at === 0 || cell.column >= from) && cell.column < to,
      );
    });
    const isSplit = bands.every((band) => headIn(band, row)?.questions.every(({ ask }) => ask !== "missing"));
    const spans = ({ cells: head }: Head): boolean => {
      const sides = new Set(head.map(({ column }) => starts.filter((start) => start <= column).length));
      return sides.size > 1;
    };
    const below = [...grid.byRow.keys()].filter((other) => other > row);
    const isSpanned = below.some((other) => {
      const head = headIn(grid, other);
      return head !== undefined && spans(head);
    });
    if (isSplit && !isSpanned) return bands;
  }
  return [grid];
}

/** The columns at which the headings of a row begin and begin again. */
function beginnings(cells: readonly GridCell[]): number[] {
  const [first, second] = cells;
  if (!first || !second || knownAs(first.text).length === 0) return [];
  const key = (cell: GridCell | undefined): string => headingKey(cell?.text ?? "");
  const isNumber = knownAs(first.text).some(({ layout, field }) => listLayouts[layout].number === field);
  return cells
    .filter(
      (cell, at) =>
        at === 0 || (at >= 2 && key(cell) === key(first) && (isNumber || key(cells[at + 1]) === key(second))),
    )
    .map(({ column }) => column);
}

const within = ({ cells }: Grid, isIn: (cell: GridCell) => boolean): Grid => {
  const own = cells.filter(isIn);
  const byRow = new Map<number, GridCell[]>();
  for (const cell of own) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  return { cells: own, byRow, lastRow: own.reduce((last, { lastRow }) => Math.max(last, lastRow), -1) };
};
