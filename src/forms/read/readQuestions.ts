import type { Form, QuestionsBlock } from "../form";
import type { TablePlace } from "./findTable";
import type { Grid, GridCell } from "./grid";
import { isAlmostLabel, isNumber } from "./labels";
import { blockOf } from "./scene";
import type { Scene } from "./scene";

const headsOf = ({ subject, criterion, answer }: QuestionsBlock) => [subject, criterion, answer];

/** Whether a cell is one of the printed statements, with its number or without, or says whom they are about. */
const isPrinted = ({ groups }: QuestionsBlock, { text }: GridCell): boolean =>
  groups.some(({ subject, criteria }) =>
    [subject, ...criteria].some((label) =>
      isAlmostLabel({ label }, text.replace(/^\s*\d{1,2}\s*[.)]\s*/, "")),
    ),
  );

/** Finds the header above the statements. */
export function findQuestions(grid: Grid, form: Form): TablePlace | undefined {
  const block = blockOf(form, "questions");
  if (!block) return undefined;
  const heads = grid.cells.filter((cell) => headsOf(block).some((head) => isAlmostLabel(head, cell.text)));
  // A header of two rows has some of them in the one, some in the other, perhaps with an empty row between.
  const header = heads
    .map(({ row }) => heads.filter((cell) => row <= cell.row && cell.row <= row + 2))
    .find((cells) => cells.length >= 2);
  if (!header) return undefined;
  return {
    columns: new Map(),
    headerCells: header,
    numberCells: [],
    headerRow: Math.min(...header.map(({ row }) => row)),
    bodyRow: Math.max(...header.map(({ lastRow }) => lastRow)) + 1,
    missing: [],
  };
}

/** Notes the statements down to the row `end`; answers are nobody's to keep. */
export function readQuestions({ grid, table, ledger }: Scene, block: QuestionsBlock, end: number): void {
  for (const cell of grid.cells) {
    if (cell.row < table.bodyRow || cell.row >= end || !ledger.isFree(cell)) continue;
    if (isPrinted(block, cell)) ledger.take(cell, "label");
    else if (isNumber(cell)) ledger.take(cell, "number");
    else ledger.doubt(cell, "notKept");
  }
}
