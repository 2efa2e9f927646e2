import { gridValue } from "../grid/cellData";
import type { Area } from "./address";
import { isUnlocked, readerOf } from "./cells";
import type { Host } from "./context";
import type { CellEdit } from "./edits";
import { enter, type Entered } from "./enter/enter";
import { formulaWriter } from "./formulas";
import { checkCells } from "./guard";
import { refusal, refuseShape } from "./refusal";

/** The most cells one value is spread over: the workbench does not fill whole columns. */
const mostFilled = 2_000_000;

/** A matrix of the area's shape: one value is spread over all cells, another shape is refused. */
export const matrixOf = (area: Area, input: unknown): unknown[][] => {
  if (!Array.isArray(input)) {
    if (area.rows * area.columns > mostFilled)
      throw refusal("UnsupportedOperation", "filling whole rows or columns");
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => input));
  }
  const rows = input as unknown[];
  if (rows.length !== area.rows) refuseShape();
  for (const row of rows) if (!Array.isArray(row) || row.length !== area.columns) refuseShape();
  return rows as unknown[][];
};

/** What the grid holds for what was entered into a cell of this number format. */
const contentOf = ({ value, kind }: Entered, numberFormat: string): CellEdit => {
  const blank: CellEdit = { v: null, f: null, t: null, p: null, si: null };
  if (value === null) return blank;
  return { ...blank, ...gridValue(kind === "error" ? { error: String(value) } : value, numberFormat) };
};

/** Writes a value, a matrix or formulas into an area, each entered as if it were typed; nothing if one is refused. */
export const writeContents = (host: Host, target: { sheet: string; area: Area }, input: unknown): void => {
  const { sheet, area } = target;
  const matrix = matrixOf(area, input);
  checkCells(host, sheet, area);
  const cells = readerOf(host, sheet);
  const formulaOf = formulaWriter(host, sheet);
  const today = new Date();
  const edits = matrix.map((line, r) =>
    line.map((cell, c): CellEdit | undefined => {
      const [row, column] = [area.row + r, area.column + c];
      const format =
        host.edits.waiting(sheet, row, column)?.s?.n?.pattern ??
        cells.style(row, column)?.n?.pattern ??
        "General";
      const entered = enter(cell, format, host.locale, today);
      if (!entered) return undefined;
      const { formula, numberFormat } = entered;
      const before = cells.raw(row, column);
      const custom = before?.custom ? { custom: isUnlocked(before) ? { locked: false } : null } : undefined;
      const style = numberFormat === undefined ? undefined : { s: { n: { pattern: numberFormat } } };
      if (formula === undefined)
        return { ...contentOf(entered, numberFormat ?? format), ...style, ...custom };
      return { v: null, t: null, p: null, si: null, f: formulaOf(formula, row, column), ...custom };
    }),
  );
  edits.forEach((line, r) =>
    line.forEach((edit, c) => {
      if (edit) host.edits.put(sheet, area.row + r, area.column + c, edit);
    }),
  );
};
