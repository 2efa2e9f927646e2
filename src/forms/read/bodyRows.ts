import type { Kelompok } from "../../rules/lists";
import type { ResultColumnField } from "../form";
import type { GridCell } from "./grid";
import { isLabel, isNumber, isTotalText } from "./labels";
import { columnNumbers } from "./findTable";
import { signatureRow } from "./readSignatures";
import { blockOf, blocksOf } from "./scene";
import { sectionNamed } from "./sections";
import type { Scene } from "./scene";

/** A row below the header of hasil kerja that holds a result, an indicator, or a part of one. */
export interface BodyRow {
  readonly row: number;
  readonly group: Kelompok | undefined;
  readonly cells: ReadonlyMap<ResultColumnField, GridCell>;
}

/** The rows of the table of hasil kerja, and the first row that no longer belongs to it. */
export interface Body {
  readonly rows: readonly BodyRow[];
  readonly end: number;
}

/** Sorts the rows below the header: sections, repeated headers, totals and data; the table ends at the next block. */
export function bodyRows(scene: Scene): Body {
  const { grid, table, ledger } = scene;
  const rows: BodyRow[] = [];
  let group: Kelompok | undefined;
  let row = table.bodyRow;
  const signed = signatureRow(scene, row);
  for (; row < signed; row += 1) {
    const cells = grid.byRow.get(row) ?? [];
    if (cells.length === 0) continue;
    if (endsTable(scene, cells)) break;
    const section = sectionOf(scene, cells);
    if (section) {
      group = section.group;
      section.cells.forEach((cell) => ledger.take(cell, "section"));
    } else if (isTotal(scene, cells)) cells.forEach((cell) => ledger.doubt(cell, "totalRow"));
    // It may end the table as well as be somebody's note below it.
    else if (row === signed - 1 && cells.length === 1)
      cells.forEach((cell) => ledger.doubt(cell, "unclearRow"));
    else if (!takeHeaderAgain(scene, cells)) rows.push({ row, group, cells: byField(scene, cells) });
  }
  return { rows, end: row };
}

/** A heading of the next block begins at or left of the table's second column, or a signature begins. */
function endsTable({ form, table }: Scene, cells: readonly GridCell[]): boolean {
  const plan = table.columns.get("leaderPlan") ?? table.columns.get("plan");
  const numbered = cells.some((cell) => isNumber(cell) && isIn(table.columns.get("number"), cell));
  const headings = [
    ...blocksOf(form, "behaviours").map(({ heading }) => ({ label: heading })),
    ...blocksOf(form, "choice"),
    { label: "PERILAKU KERJA" },
  ];
  const signers = blocksOf(form, "signatures").flatMap(({ signers }) => signers);
  return (
    !numbered &&
    cells.some(
      (cell) =>
        (headings.some((heading) => isLabel(heading, cell.text.split(":")[0] ?? "")) &&
          cell.column <= (plan?.first ?? 0)) ||
        signers.some((signer) => isLabel(signer, cell.text)) ||
        isLabel({ label: "PEGAWAI YANG DINILAI", also: ["PEJABAT PENILAI KINERJA"] }, cell.text),
    )
  );
}

/** A section is named in the first columns, alone. */
function sectionOf(
  { table }: Scene,
  all: readonly GridCell[],
): { group: Kelompok; cells: readonly GridCell[] } | undefined {
  const plan = table.columns.get("plan")?.first ?? 0;
  const inside = all.filter((cell) => [...table.columns.values()].some((columns) => isIn(columns, cell)));
  if (inside.length > 2 || inside.some((cell) => cell.column > plan)) return undefined;
  const left = all.filter((cell) => cell.column <= plan);
  const pairs = left.map((_, index) => left.slice(index, index + 2));
  const cells = [...left.map((cell) => [cell]), ...pairs].find((some) => sectionNamed(some) !== undefined);
  const group = cells && sectionNamed(cells);
  return group && { group, cells };
}

/**
 * Notes the header or the column numbers that some repeat by hand on every page; tells whether a row is such.
 * A cell of another kind in it is left unknown.
 */
export function takeHeaderAgain(
  { form, ledger }: Pick<Scene, "form" | "ledger">,
  cells: readonly GridCell[],
): boolean {
  const narrative = blockOf(form, "narrative");
  const columns = narrative
    ? [{ label: narrative.heading }, ...narrative.beside]
    : (blockOf(form, "results")?.columns ?? []);
  const numbers = columnNumbers(cells);
  const names = cells.filter((cell) => columns.some((column) => isLabel(column, cell.text)));
  const isHeader = names.length >= Math.min(3, columns.length) && names.length * 2 > cells.length;
  for (const cell of numbers) ledger.take(cell, "columnNumber");
  if (isHeader) for (const cell of names) ledger.take(cell, "heading");
  return isHeader || numbers.length > 0;
}

/** "JUMLAH" and the like, left of the results: an indicator may well begin with that word. */
const isTotal = ({ table }: Scene, [first, ...rest]: readonly GridCell[]): boolean =>
  first !== undefined &&
  rest.length <= 2 &&
  first.column < (table.columns.get("plan")?.first ?? 0) &&
  isTotalText(first.text);

type Columns = { readonly first: number; readonly last: number } | undefined;

/** Whether a cell begins in these columns. */
export const isIn = (columns: Columns, cell: GridCell): boolean =>
  columns !== undefined && columns.first <= cell.column && cell.column <= columns.last;

/** The cells of a row by column; what stands in no column of the form, or second in one, is a doubt. */
function byField({ table, ledger }: Scene, cells: readonly GridCell[]): Map<ResultColumnField, GridCell> {
  const found = new Map<ResultColumnField, GridCell>();
  for (const cell of cells) {
    const [field] = [...table.columns].find(([, columns]) => isIn(columns, cell)) ?? [];
    if (!field) ledger.doubt(cell, "unknownColumn");
    else if (found.has(field)) ledger.doubt(cell, "extraCell");
    else found.set(field, cell);
  }
  return found;
}
