import { resultColumns } from "../definitions/commonBlocks";
import type { ResultColumnField, ResultsBlock } from "../form";
import type { Grid, GridCell } from "./grid";
import { columnNumber, isLabel, plain } from "./labels";

/** Where the table of hasil kerja stands on a sheet. */
export interface TablePlace {
  readonly columns: ReadonlyMap<ResultColumnField, { readonly first: number; readonly last: number }>;
  readonly headerCells: readonly GridCell[];
  readonly numberCells: readonly GridCell[];
  /** The first row of its header, and the first row below header and numbers. */
  readonly headerRow: number;
  readonly bodyRow: number;
  /** Required columns that were not found, by label. */
  readonly missing: readonly string[];
}

/** Columns without which a table is not this form's. */
const required: readonly ResultColumnField[] = [
  "plan",
  "aspect",
  "indicator",
  "target",
  "perspective",
  "realisation",
  "action",
  "evidence",
];

/** Columns that may be absent, unless a heading is not known: that may be theirs. */
const replaceable: readonly ResultColumnField[] = ["leaderPlan", "feedback", "period", "source", "link"];

/**
 * Finds the header by the names of its columns, in one row or two: the first that has as many as any, or one less. A column whose name is not known is told by the
 * row of numbers (1)(2).. where that agrees with all names that are known, and those are more than half.
 */
export function findTable(grid: Grid, block: ResultsBlock): TablePlace | undefined {
  const rows = [...grid.byRow.keys()].sort((a, b) => a - b);
  const candidates = rows.map((row) => ({ row, found: headersIn(grid, block, row) }));
  const most = Math.max(0, ...candidates.map(({ found }) => found.size));
  const best = candidates.find(
    ({ row, found }) =>
      found.size >= Math.max(3, most - 1) &&
      [...found.values()].filter((cell) => cell.row === row).length >= 2,
  );
  if (!best) return undefined;

  const headerRow = best.row;
  const found = new Map(best.found);
  const headerEnd = Math.max(...[...found.values()].map((cell) => cell.lastRow));
  const numberCells = numbersBelow(grid, headerEnd);
  if (agrees(block, found, numberCells) && found.size * 2 > block.columns.length)
    block.columns.forEach(({ field }, index) => {
      const numbered = numberCells.find((cell) => columnNumber(cell) === index + 1);
      const taken = [...found.values()].some((cell) => numbered && cell.column === numbered.column);
      if (
        !found.has(field) &&
        numbered &&
        !taken &&
        !knownElsewhere(grid, block, headerRow, headerEnd, numbered)
      )
        found.set(field, numbered);
    });

  const headings = grid.cells.filter((cell) => cell.row >= headerRow && cell.row <= headerEnd);
  const isStrange = headings.some((cell) => ![...found.values()].includes(cell));
  const needed = isStrange ? [...required, ...replaceable] : required;

  const bounds = [...grid.cells]
    .filter(
      (cell) => cell.row >= headerRow && cell.row <= Math.max(headerEnd, ...numberCells.map((c) => c.row)),
    )
    .map((cell) => cell.column);
  return {
    columns: new Map(
      [...found].map(([field, cell]) => {
        const next = Math.min(...bounds.filter((column) => column > cell.lastColumn));
        return [field, { first: cell.column, last: Number.isFinite(next) ? next - 1 : cell.lastColumn }];
      }),
    ),
    headerCells: [...found.values()].filter((cell) => cell.row <= headerEnd),
    numberCells,
    headerRow,
    bodyRow: Math.max(headerEnd, ...numberCells.map((cell) => cell.lastRow)) + 1,
    missing: block.columns
      .filter(({ field }) => needed.includes(field) && !found.has(field))
      .map(({ label }) => label),
  };
}

/** The cells of a row, and of the row below where its header has two, that name a column; each field once. */
function headersIn(grid: Grid, block: ResultsBlock, row: number): Map<ResultColumnField, GridCell> {
  const found = new Map<ResultColumnField, GridCell>();
  const above = grid.byRow.get(row) ?? [];
  const below = (grid.byRow.get(row + 1) ?? []).filter((cell) => columnNumber(cell) === undefined);
  for (const cell of [...above, ...below]) {
    const column = block.columns.find((candidate) => isLabel(candidate, cell.text));
    if (column && !found.has(column.field)) found.set(column.field, cell);
  }
  return found;
}

/** The column numbers of a row that holds at least three of them, and hardly anything else. */
export function columnNumbers(cells: readonly GridCell[]): readonly GridCell[] {
  const numbers = cells.filter((cell) => columnNumber(cell) !== undefined);
  return numbers.length >= 3 && numbers.length * 2 > cells.length ? numbers : [];
}

/** The row of column numbers, among the three rows below the header. */
const numbersBelow = (grid: Grid, headerEnd: number): readonly GridCell[] =>
  [1, 2, 3]
    .map((below) => columnNumbers(grid.byRow.get(headerEnd + below) ?? []))
    .find((numbers) => numbers.length > 0) ?? [];

/** Whether the numbers say of every known column what the form says. */
const agrees = (
  block: ResultsBlock,
  found: ReadonlyMap<ResultColumnField, GridCell>,
  numberCells: readonly GridCell[],
): boolean =>
  numberCells.length === block.columns.length &&
  [...found].every(([field, header]) => {
    const below = numberCells.find((cell) => cell.column === header.column);
    return (
      below !== undefined &&
      columnNumber(below) === block.columns.findIndex((column) => column.field === field) + 1
    );
  });

/** Headings of other forms' columns: a column so named is not a misspelt one of this form. */
const otherHeadings = ["SATUAN", "BOBOT", "KETERANGAN", "NILAI", "CAPAIAN"];

const knownElsewhere = (
  grid: Grid,
  { columns }: ResultsBlock,
  first: number,
  last: number,
  numbered: GridCell,
): boolean => {
  const others = Object.values(resultColumns).filter(
    ({ field }) => !columns.some((column) => column.field === field),
  );
  return grid.cells.some(
    (cell) =>
      cell.row >= first &&
      cell.row <= last &&
      cell.column <= numbered.column &&
      numbered.column <= cell.lastColumn &&
      (otherHeadings.includes(plain(cell.text)) || others.some((other) => isLabel(other, cell.text))),
  );
};
