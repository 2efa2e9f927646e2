import type { AnnexBlock, Form } from "../form";
import type { TablePlace } from "./findTable";
import type { Grid, GridCell } from "./grid";
import { isAlmostLabel, isLabel, isNumber, mostFrequent } from "./labels";
import { blockOf } from "./scene";

/** The section that a cell names, numbered with a letter or not. */
export const annexSection = ({ sections }: AnnexBlock, { text }: GridCell) =>
  sections.find((section) => isAlmostLabel(section, text.replace(/^\s*(?:[A-C]|I{1,3}|[1-3])[.)]\s+/i, "")));

/** Finds the sections of an annex; its texts are in the column plan. */
export function findAnnex(grid: Grid, form: Form, block: AnnexBlock): TablePlace | undefined {
  const headings = grid.cells.filter((cell) => annexSection(block, cell));
  const [top] = headings;
  if (!top) return undefined;
  const named = headings.map((cell) => annexSection(block, cell)?.group);
  const end = signaturesFrom(grid, form);
  const body = grid.cells.filter((cell) => cell.row > top.row && cell.row < end && !headings.includes(cell));
  const number = mostFrequent(body.filter(isNumber).map(({ column }) => column));
  const isNumbered = ({ row }: GridCell): boolean =>
    number === undefined ||
    (grid.byRow.get(row) ?? []).some((cell) => cell.column === number && isNumber(cell));
  const texts = body
    .filter((cell) => cell.column > (number ?? -1) && isNumbered(cell))
    .map(({ column }) => column);
  const text = mostFrequent(texts) ?? top.column;
  const rival = mostFrequent(texts.filter((column) => column !== text));
  const isClear = rival === undefined || count(texts, text) > count(texts, rival);
  return {
    columns: new Map([
      ...(number === undefined ? [] : [["number", { first: number, last: number }] as const]),
      ["plan", { first: text, last: text }],
    ]),
    headerCells: [],
    numberCells: [],
    headerRow: top.row,
    bodyRow: top.row,
    missing: [
      ...block.sections.filter(({ group }) => !named.includes(group)).map(({ label }) => label),
      ...(isClear ? [] : ["URAIAN"]),
    ],
  };
}

/** The row of place and date, just above who signs; Infinity where nobody does. */
function signaturesFrom({ cells }: Grid, form: Form): number {
  const { signers = [] } = blockOf(form, "signatures") ?? {};
  const rows = cells
    .filter(({ text }) => signers.some((signer) => isLabel(signer, text)))
    .map(({ row }) => row);
  return Math.min(...rows) - 1;
}

const count = (columns: readonly number[], one: number): number =>
  columns.filter((column) => column === one).length;
