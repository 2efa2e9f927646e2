/**
 * What a plan puts into a cell. The type says what Excel must hold, so that Excel never interprets anything:
 * a string is text (also "00123" or "=1+1"), a number is a number, null is an empty cell.
 */
export type Cell = string | number | boolean | null | DateCell | FormulaCell;

/** A civil date as Excel's serial number (1 = 1 January 1900); never a time-zoned Date. */
export interface DateCell {
  readonly serial: number;
}

/** A day as a cell, by its serial number; an empty cell where there is none. */
export const dayCell = (serial: number | null | undefined): DateCell | null =>
  serial === null || serial === undefined ? null : { serial };

/** A formula in Excel's en-US form, beginning with "=". */
export interface FormulaCell {
  readonly formula: string;
}

/** What reading a cell's value gives: "" where it is empty, an error as its text ("#N/A"). */
export type RawValue = string | number | boolean;

/** Tells whether a cell is a formula. */
export const isFormula = (cell: Cell): cell is FormulaCell =>
  typeof cell === "object" && cell !== null && "formula" in cell;

/** Tells whether a cell is a date. */
export const isDate = (cell: Cell): cell is DateCell =>
  typeof cell === "object" && cell !== null && "serial" in cell;

/** What a cell reads back as once it is written; a formula as its formula. */
export const rawOf = (cell: Cell): RawValue =>
  cell === null ? "" : isFormula(cell) ? cell.formula : isDate(cell) ? cell.serial : cell;
