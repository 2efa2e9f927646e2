import type { Perspektif } from "../../rules/lists";
import { readPerspektif } from "../../rules/perspektif";
import type { CardsBlock, Form } from "../form";
import type { TablePlace } from "./findTable";
import { continues } from "./continues";
import { isError } from "./grid";
import type { Grid, GridCell } from "./grid";
import { afterLabel, isAlmostLabel, isNumber, mostFrequent, valueOf } from "./labels";
import type { ReadResult, ReadRow } from "./reading";
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

/**
 * Reads the cards down to the row `end`: each begins with the first of its lines, and a value stands beside its label.
 * Blank cards are left out.
 */
export function readCards({ grid, table, ledger }: Scene, block: CardsBlock, end: number): ReadRow[] {
  const labels = labelsIn(grid, block);
  const cells = grid.cells.filter(
    (cell) => cell.row >= table.bodyRow && cell.row < end && ledger.isFree(cell),
  );
  const left = labels[0]?.column ?? 0;
  const right = cells.filter((cell) => cell.column > left && labels.some(({ row }) => row === cell.row));
  const valueColumn = mostFrequent(right.map(({ column }) => column));
  const cards: { readonly texts: Record<string, string>; readonly address: string }[] = [];
  let open: { readonly field: string; readonly row: number } | undefined;
  for (const cell of cells) {
    const line = labels.includes(cell) ? lineOf(block, cell) : undefined;
    if (line && (line === block.lines[0] || cards.length === 0))
      cards.push({ texts: {}, address: cell.address });
    const texts = cards.at(-1)?.texts ?? {};
    if (line && line.field in texts) {
      open = undefined;
      ledger.doubt(cell, "extraCell");
    } else if (line) {
      texts[line.field] = valueOf(afterLabel(line, cell.text) ?? "");
      open = { field: line.field, row: cell.row };
      ledger.take(cell, "label");
    } else if (isNumber(cell) && cell.column < left) ledger.take(cell, "number");
    else if (isError(cell)) ledger.doubt(cell, "errorValue");
    else if (cell.text.trim() === ":") ledger.take(cell, "label");
    else if (cell.column !== valueColumn || !open) ledger.doubt(cell, "unclearRow");
    else if (cell.row === open.row && texts[open.field] === "") {
      texts[open.field] = cell.text;
      ledger.take(cell, "listed");
    } else if (cell.row > open.row && continues(texts[open.field] ?? "", cell.text)) {
      texts[open.field] = `${texts[open.field] ?? ""} ${cell.text}`;
      ledger.take(cell, "continued");
    } else ledger.doubt(cell, "unclearRow");
  }
  return cards.filter(({ texts }) => Object.values(texts).some((text) => text !== ""));
}

/** The results that cards speak of: cards that follow one another with the same plan are of one result. */
export function resultsOfCards(cards: readonly ReadRow[]): ReadResult[] {
  const results: {
    readonly plan: string;
    readonly perspective: Perspektif | "";
    readonly cards: ReadRow[];
  }[] = [];
  for (const card of cards) {
    const { rencana: plan = "", perspektif = "" } = card.texts;
    const perspective = readPerspektif(perspektif) ?? "";
    const last = results.at(-1);
    if (last?.plan === plan && last.perspective === perspective) last.cards.push(card);
    else results.push({ plan, perspective, cards: [card] });
  }
  return results.map(({ cards: own, ...result }, index) => ({
    order: index + 1,
    group: "Utama",
    ...result,
    indicators: own.map(({ texts: { indikator = "", target = "" }, address }) => ({
      indicator: indikator,
      target,
      address,
    })),
    address: own[0]?.address ?? "",
  }));
}
