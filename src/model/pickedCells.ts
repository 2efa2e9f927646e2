import type { Area } from "./layout";

/** A cell's value as a function is given it: null where it is blank. */
export type GivenCell = string | number | boolean | null | { readonly type: "Error" };

/** Cells that a person selected for an argument. */
export interface PickedCells {
  readonly sheet: string;
  /** The area without its sheet, such as "B2:B9". */
  readonly address: string;
  readonly area: Area;
  readonly values: readonly (readonly GivenCell[])[];
}

/** The most cells that are taken for an argument. */
export const mostCells = 20_000;

/** A selection of more cells than are taken. */
export interface TooManyCells {
  readonly tooMany: number;
}

/** Whether two areas of one sheet share a cell. */
export const meet = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** A sheet's name as it stands before "!" in a formula. */
export const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
