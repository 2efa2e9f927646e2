import type { CurveBlock } from "../form";
import type { GridCell } from "./grid";
import { isLabel, plain } from "./labels";
import { blocksOf } from "./scene";
import type { Scene } from "./scene";

/**
 * Notes the box of the pattern of distribution: its label, the title of its curve, and the cells that the curve is drawn
 * from. It follows from the attainment of the organisation: nothing of it is stored.
 */
export function readCurve({ grid, form, table, ledger }: Scene, outside: (cell: GridCell) => boolean): void {
  for (const block of blocksOf(form, "curve")) {
    const beginning = plain(block.title.split("{")[0] ?? "");
    for (const cell of grid.cells)
      if (
        outside(cell) &&
        (isLabel({ label: block.label }, cell.text) || plain(cell.text).startsWith(beginning))
      )
        ledger.take(cell, "note");
    const above = grid.cells.filter(({ row }) => row < table.headerRow);
    for (const cell of dataOf(block, above)) ledger.take(cell, "note");
  }
}

/** The cells below the head of the categories that name a predikat, and what stands right of each. */
function dataOf({ category, value, predikat }: CurveBlock, cells: readonly GridCell[]): GridCell[] {
  const beside = ({ row, column }: GridCell) =>
    cells.find((cell) => cell.row === row && cell.column > column);
  const head = cells.find((cell) => {
    const next = beside(cell);
    return isLabel(category, cell.text) && next !== undefined && isLabel(value, next.text);
  });
  if (!head) return [];
  const words = Object.values(predikat);
  const named = cells.filter(
    (cell) =>
      cell.row > head.row &&
      cell.column === head.column &&
      words.some((word) => isLabel({ label: word }, cell.text)),
  );
  return [head, ...named].flatMap((cell) => [cell, beside(cell) ?? cell]);
}
