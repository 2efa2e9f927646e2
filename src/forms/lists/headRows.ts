import { columnNumbers } from "../read/findTable";
import type { Grid, GridCell } from "../read/grid";
import { knownAs } from "./headings";
import type { ListLayout } from "./layout";

/** A heading with nothing below it in the header: it names a column. */
export interface Leaf {
  readonly cell: GridCell;
  /** What it may be read as: alone, or with the headings above it. */
  readonly texts: readonly string[];
}

/** The rows of a header: headings in one row or more, and the number row below them. */
export interface HeadRows {
  readonly top: number;
  readonly bottom: number;
  /** The first row below headings and numbers. */
  readonly bodyRow: number;
  readonly cells: readonly GridCell[];
  readonly leaves: readonly Leaf[];
  readonly numberCells: readonly GridCell[];
}

/** A header has at most so many rows below its first. */
const deepest = 3;

/** The header that begins in a row: down to its number row, or as far as headings are merged or go on below. */
export function headRows(grid: Grid, top: number, layout?: ListLayout): HeadRows {
  const rowAt = (row: number): readonly GridCell[] => grid.byRow.get(row) ?? [];
  const below = Array.from({ length: deepest + 1 }, (_, at) => top + 1 + at);
  const merged = Math.max(top, ...rowAt(top).map(({ lastRow }) => Math.min(lastRow, top + deepest)));
  const going = below
    .slice(0, deepest)
    .filter((row) => goesOn(rowAt(top), rowAt(row), layout))
    .reduce(
      (last, row) => (rowsBetween(last, row).every((one) => rowAt(one).length === 0) ? row : last),
      merged,
    );
  const numbersAt = below.find((row) => row <= going + 2 && columnNumbers(rowAt(row)).length > 0);
  const bottom = numbersAt === undefined ? going : Math.min(going, numbersAt - 1);
  const cells = [top, ...rowsBetween(top, bottom + 1)].flatMap(rowAt);
  const numberCells = numbersAt === undefined ? [] : columnNumbers(rowAt(numbersAt));
  return {
    top,
    bottom,
    bodyRow: Math.max(bottom, ...numberCells.map(({ row }) => row)) + 1,
    cells,
    leaves: leavesOf(cells),
    numberCells,
  };
}

const rowsBetween = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first - 1) }, (_, at) => first + 1 + at);

/** Whether a row goes on with the headings above: most of it are known, or it stands under none that is known. */
function goesOn(
  above: readonly GridCell[],
  cells: readonly GridCell[],
  layout: ListLayout | undefined,
): boolean {
  if (
    cells.length < 2 ||
    cells.some(({ value, text }) => typeof value !== "string" || /^\s*[\d(:]/.test(text))
  )
    return false;
  const isKnown = ({ text }: GridCell): boolean => knownAs(text, layout?.key).length > 0;
  if (cells.filter(isKnown).length * 2 >= cells.length) return true;
  const within = (cell: GridCell) =>
    above.find(({ column, lastColumn }) => column <= cell.column && cell.column <= lastColumn);
  return (
    cells.every((cell) => {
      const parent = within(cell);
      return parent === undefined || parent.column < parent.lastColumn || !isKnown(parent);
    }) &&
    cells.some((cell) => {
      const parent = within(cell);
      return parent !== undefined && parent.column < parent.lastColumn;
    })
  );
}

function leavesOf(cells: readonly GridCell[]): Leaf[] {
  return cells
    .filter(
      (cell) =>
        !cells.some(
          (other) => other.row > cell.row && cell.column <= other.column && other.column <= cell.lastColumn,
        ),
    )
    .map((cell) => {
      const above = cells
        .filter(
          (other) => other.row < cell.row && other.column <= cell.column && cell.column <= other.lastColumn,
        )
        .map(({ text }) => text)
        .join(" ");
      const joined = above === "" ? [] : [`${above} ${cell.text}`, `${cell.text} ${above}`];
      return { cell, texts: [cell.text, ...joined] };
    })
    .sort((one, other) => one.cell.column - other.cell.column);
}
