import type { CardsBlock, Form } from "../form";
import type { TablePlace } from "./findTable";
import { continues } from "./continues";
import { isError } from "./grid";
import type { Grid, GridCell } from "./grid";
import { afterLabel, isAlmostLabel, isNumber, mostFrequent, valueOf } from "./labels";
import type { ReadRow } from "./reading";
import { blockOf } from "./scene";
import type { Scene } from "./scene";

type Line = CardsBlock["lines"][number];

const lineOf = ({ lines }: CardsBlock, { text }: GridCell): Line | undefined =>
  lines.find((line) => afterLabel(line, text) !== undefined) ??
  lines.find((line) => isAlmostLabel({ label: line.label }, text));

/** The labels of cards: those in the column in which most of them stand, so that a value of the same words is none. */
function labelsIn(grid: Grid, block: CardsBlock): GridCell[] {
  const found = grid.cells.filter((cell) => lineOf(block, cell));
  const column = mostFrequent(found.map((cell) => cell.column));
  return found.filter((cell) => cell.column === column);
}

/** Finds the cards; labels that no card has are missing, for what stands there may be theirs. */
export function findCards(grid: Grid, form: Form): TablePlace | undefined {
  const block = blockOf(form, "cards");
  const labels = block ? labelsIn(grid, block) : [];
  const [first] = labels;
  if (!block || !first) return undefined;
  const known = labels.map((cell) => lineOf(block, cell)?.field);
  return {
    columns: new Map(),
    headerCells: [],
    numberCells: [],
    headerRow: first.row,
    bodyRow: first.row,
    missing: block.lines.filter(({ field }) => !known.includes(field)).map(({ label }) => label),
  };
}

/** Reads the cards down to the row `end`: a label that the card has already begins the next one; blank ones are left out. */
export function readCards({ grid, table, ledger }: Scene, block: CardsBlock, end: number): ReadRow[] {
  const labels = labelsIn(grid, block);
  const cards: { readonly texts: Record<string, string>; readonly address: string }[] = [];
  let last: { readonly field: string; readonly column: number } | undefined;
  for (const cell of grid.cells) {
    if (cell.row < table.bodyRow || cell.row >= end || !ledger.isFree(cell)) continue;
    const line = labels.includes(cell) ? lineOf(block, cell) : undefined;
    const card = cards.at(-1);
    if (line) {
      const begins = !card || line.field in card.texts || line === block.lines[0];
      if (begins) cards.push({ texts: {}, address: cell.address });
      const said = valueOf(afterLabel(line, cell.text) ?? "");
      (cards.at(-1) as NonNullable<typeof card>).texts[line.field] = said;
      last = said === "" ? { field: line.field, column: -1 } : undefined;
      ledger.take(cell, "label");
    } else if (isNumber(cell) && cell.column < (labels[0]?.column ?? 0)) ledger.take(cell, "number");
    else if (isError(cell)) ledger.doubt(cell, "errorValue");
    else if (cell.text.trim() === ":") ledger.take(cell, "label");
    else if (card && last?.column === -1) {
      card.texts[last.field] = cell.text;
      last = { ...last, column: cell.column };
      ledger.take(cell, "listed");
    } else if (
      card &&
      last?.column === cell.column &&
      !grid.byRow.get(cell.row)?.some((other) => labels.includes(other)) &&
      continues(card.texts[last.field] ?? "", cell.text)
    ) {
      card.texts[last.field] = `${card.texts[last.field] ?? ""} ${cell.text}`;
      ledger.take(cell, "continued");
    } else ledger.doubt(cell, "unclearRow");
  }
  return cards.filter(({ texts }) => Object.values(texts).some((text) => text !== ""));
}
