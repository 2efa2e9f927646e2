import { CellValueType } from "@univerjs/core";
import type { Area } from "./address";
import { readerOf } from "./cells";
import type { Host } from "./context";
import type { CellEdit } from "./edits";
import { enter, type Entered } from "./enter/enter";
import { refuseShape } from "./refusal";

/** A matrix of the area's shape: one value is spread over all cells, another shape is refused. */
export const matrixOf = (area: Area, input: unknown): unknown[][] => {
  if (!Array.isArray(input))
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => input));
  const rows = input as unknown[];
  if (rows.length !== area.rows) refuseShape();
  for (const row of rows) if (!Array.isArray(row) || row.length !== area.columns) refuseShape();
  return rows as unknown[][];
};

/** What is put into the grid for what was entered. */
const editOf = ({ value, formula, numberFormat, quotePrefix }: Entered): CellEdit => ({
  ...contentOf(value, formula, quotePrefix ?? false),
  p: null,
  si: null,
  ...(numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } }),
});

const contentOf = (value: Entered["value"], formula: string | undefined, quoted: boolean): CellEdit => {
  if (formula !== undefined) return { f: formula, v: null, t: null };
  if (value === null) return { v: null, f: null, t: null };
  if (typeof value === "boolean") return { v: value ? 1 : 0, f: null, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, f: null, t: CellValueType.NUMBER };
  return { v: value, f: null, t: quoted ? CellValueType.FORCE_STRING : CellValueType.STRING };
};

/** Writes a value, a matrix or formulas into an area, each entered as if it were typed. */
export const writeContents = (host: Host, target: { sheet: string; area: Area }, input: unknown): void => {
  const { sheet, area } = target;
  const matrix = matrixOf(area, input);
  const cells = readerOf(host, sheet);
  const entered = matrix.map((line, row) =>
    line.map((cell, column) => {
      const format =
        host.edits.waiting(sheet, area.row + row, area.column + column)?.s?.n?.pattern ??
        cells.style(area.row + row, area.column + column)?.n?.pattern;
      return enter(cell, format ?? "General");
    }),
  );
  entered.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell) host.edits.put(sheet, area.row + row, area.column + column, editOf(cell));
    }),
  );
};
