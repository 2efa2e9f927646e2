import type { Form, TextField } from "../form";
import type { TablePlace } from "./findTable";
import { isError } from "./grid";
import type { Grid, GridCell } from "./grid";
import { isAlmostLabel, isNumber, valueOf } from "./labels";
import { blockOf, blocksOf } from "./scene";
import type { Scene } from "./scene";

/** Finds where the numbered parts of an evaluation document follow those of its persons. */
export function findEvaluated(grid: Grid, form: Form): TablePlace | undefined {
  const heading = blockOf(form, "heading");
  if (!heading) return undefined;
  const cell = grid.cells.find(({ text }) => isAlmostLabel(heading, text));
  if (!cell) return undefined;
  const beside = (grid.byRow.get(cell.row) ?? []).filter(
    (other) => other.column < cell.column && isNumber(other),
  );
  return {
    columns: new Map(),
    headerCells: [cell],
    numberCells: beside,
    headerRow: cell.row,
    bodyRow: cell.row + 1,
    missing: [],
  };
}

/** Reads what stands below the headings of the texts, each down to the next one, the last down to the row `end`. */
export function readTexts(scene: Scene, from: number, end: number): Partial<Record<TextField, string>> {
  const { grid, form, ledger } = scene;
  const cells = grid.cells.filter((cell) => cell.row >= from && cell.row < end && ledger.isFree(cell));
  const found = blocksOf(form, "text").flatMap((block) => {
    const labels = cells.filter((cell) => isAlmostLabel(block, cell.text.replace(/:\s*$/, "")));
    // A column of somebody's notes may well be called "Catatan" too.
    const label = labels.find((cell) => isAlmostLabel({ label: block.label }, cell.text)) ?? labels[0];
    return label ? [{ field: block.field, label }] : [];
  });
  return Object.fromEntries(
    found.map(({ field, label }) => {
      const next = Math.min(...found.map((other) => other.label.row).filter((row) => row > label.row), end);
      return [
        field,
        textBelow(
          scene,
          label,
          cells.filter(({ row }) => row >= label.row && row < next),
        ),
      ];
    }),
  );
}

function textBelow({ ledger }: Scene, label: GridCell, cells: readonly GridCell[]): string {
  ledger.take(label, "heading");
  const texts: string[] = [];
  for (const cell of cells) {
    if (cell === label) continue;
    if (cell.column < label.column && isNumber(cell)) ledger.take(cell, "number");
    else if (cell.row === label.row || cell.column !== label.column) continue;
    else if (isError(cell)) ledger.doubt(cell, "errorValue");
    else {
      texts.push(cell.text);
      ledger.take(cell, "text");
    }
  }
  return valueOf(texts.join("\n")) === "" ? "" : texts.join("\n");
}
