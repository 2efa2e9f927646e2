import { resultColumns } from "../definitions/commonBlocks";
import type { NarrativeBlock, ResultColumnField } from "../form";
import type { TablePlace } from "./findTable";
import type { Grid, GridCell } from "./grid";
import { isAlmostLabel, isLabel, isNumber, linesOf, mostFrequent, plain } from "./labels";
import { sectionNamed } from "./sections";

/** Whether a line introduces the measures of a result. */
export const introducesMeasures = ({ measures }: NarrativeBlock, line: string): boolean =>
  isLabel(measures, line);

/**
 * Finds hasil kerja in words: by what introduces the measures of its results, or by a title that says kualitatif. Its
 * texts are in the column plan, whatever they are.
 */
export function findNarrative(grid: Grid, block: NarrativeBlock): TablePlace | undefined {
  const introductions = grid.cells.filter((cell) =>
    linesOf(cell.text).some((line) => introducesMeasures(block, line)),
  );
  const saysSo = grid.cells.some((cell) => plain(cell.text).includes("HASIL KERJA KUALITATIF"));
  if (introductions.length === 0 && (!saysSo || hasColumns(grid))) return undefined;
  const section = grid.cells.find((cell) => sectionNamed([cell]) !== undefined);
  const heading = grid.cells.find((cell) => isAlmostLabel({ label: block.heading }, cell.text));
  const top = heading ?? section;
  if (!top) return undefined;
  const near = grid.cells.filter((cell) => Math.abs(cell.row - top.row) <= 1);
  const beside = block.beside.flatMap((column) => {
    const cell = near.find(({ text }) => isAlmostLabel(column, text));
    return cell ? [{ field: column.field, cell }] : [];
  });
  const headerCells = [...(heading ? [heading] : []), ...beside.map(({ cell }) => cell)];
  const headerRow = Math.min(...headerCells.map(({ row }) => row), top.row);
  const bodyRow = headerCells.length > 0 ? headerRow + 1 : headerRow;

  const edges = near.filter(({ row }) => row === headerRow).map(({ column }) => column);
  const edge = Math.min(...beside.map(({ cell }) => cell.column));
  const body = grid.cells.filter((cell) => cell.row >= bodyRow && cell.column < edge);
  const texts =
    introductions.length > 0
      ? introductions
      : body.filter((cell) => !isNumber(cell) && sectionNamed([cell]) === undefined);
  const text = mostFrequent(texts.map((cell) => cell.column)) ?? top.column;
  const textLast = Math.max(
    text,
    ...texts.filter((cell) => cell.column === text).map((cell) => cell.lastColumn),
  );
  const number = mostFrequent(
    body.filter((cell) => isNumber(cell) && cell.column < text).map((cell) => cell.column),
  );

  const columns = new Map<ResultColumnField, { first: number; last: number }>([
    ["plan", { first: text, last: textLast }],
    ...beside.map(({ field, cell }) => [field, besideColumns(cell, edges)] as const),
  ]);
  if (number !== undefined) columns.set("number", { first: number, last: number });
  return {
    columns,
    headerCells,
    numberCells: [],
    headerRow,
    bodyRow,
    missing: block.beside.filter(({ field }) => !columns.has(field)).map(({ label }) => label),
  };
}

/** Whether some row heads the columns of a table of hasil kerja, as no form in words has them. */
const hasColumns = ({ byRow }: Grid): boolean =>
  [...byRow.values()].some(
    (cells) =>
      cells.filter(({ text }) => Object.values(resultColumns).some((column) => isLabel(column, text)))
        .length > 3,
  );

/** From a heading up to the next one. */
const besideColumns = (cell: GridCell, edges: readonly number[]): { first: number; last: number } => {
  const next = edges.find((edge) => edge > cell.column);
  return { first: cell.column, last: next === undefined ? cell.lastColumn : next - 1 };
};
