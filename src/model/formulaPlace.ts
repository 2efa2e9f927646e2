import type { Area } from "./layout";

/** The cell that is selected, for a formula to be put there, and what may forbid it. */
export interface FormulaPlace {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** Whether its sheet is protected. */
  readonly isProtected: boolean;
  /** Whether it is formatted as text: a formula would stand there as its words. */
  readonly isText: boolean;
  /** Our tables on this sheet, by name, header row included. */
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
}
