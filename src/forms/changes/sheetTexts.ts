import { rawOf, isFormula } from "../../model/cell";
import type { RawValue } from "../../model/cell";
import type { Layout } from "../../model/layout";
import type { SheetCells } from "../../model/sheetCells";

/** A layout as the sheet on which it is drawn is read; what a formula shows is not known and left empty. */
export function cellsOfLayout({ blocks, merges }: Layout, name = ""): SheetCells {
  const rows = Math.max(0, ...blocks.map(({ row, cells }) => row + cells.length));
  const columns = Math.max(0, ...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
  const values = Array.from({ length: rows }, () => Array<RawValue>(columns).fill(""));
  for (const { row, column, cells } of blocks)
    cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        const into = values[row + down];
        if (into && !isFormula(cell)) into[column + right] = rawOf(cell);
      }),
    );
  return { name, row: 0, column: 0, values, texts: values.map((line) => line.map(String)), merges };
}
