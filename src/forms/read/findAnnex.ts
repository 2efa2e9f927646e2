import type { AnnexBlock, Form } from "../form";
import type { TablePlace } from "./findTable";
import type { Grid, GridCell } from "./grid";
import { isAlmostLabel, isNumber } from "./labels";

/** The block of what was agreed beside the plan, of a form that has one. */
export const annexBlock = (form: Form): AnnexBlock | undefined =>
  form.blocks.find((block): block is AnnexBlock => block.block === "annex");

/** The section that a cell names, numbered with a letter or not. */
export const annexSection = ({ sections }: AnnexBlock, { text }: GridCell) =>
  sections.find((section) => isAlmostLabel(section, text.replace(/^\s*(?:[A-C]|I{1,3}|[1-3])[.)]\s+/i, "")));

/** Finds the sections of an annex; its texts are in the column plan. */
export function findAnnex(grid: Grid, block: AnnexBlock): TablePlace | undefined {
  const headings = grid.cells.filter((cell) => annexSection(block, cell));
  const [top] = headings;
  if (!top) return undefined;
  const named = headings.map((cell) => annexSection(block, cell)?.group);
  const numbers = grid.cells.filter((cell) => cell.row > top.row && isNumber(cell));
  const number = Math.min(...numbers.map((cell) => cell.column));
  const isNumbered = Number.isFinite(number);
  return {
    columns: new Map([
      ...(isNumbered ? [["number", { first: number, last: number }] as const] : []),
      ["plan", { first: isNumbered ? number + 1 : top.column, last: Infinity }],
    ]),
    headerCells: [],
    numberCells: [],
    headerRow: top.row,
    bodyRow: top.row,
    missing: block.sections.filter(({ group }) => !named.includes(group)).map(({ label }) => label),
  };
}
