import type { RawValue } from "./cell";
import type { Area } from "./layout";

/** The used part of any sheet, of this workbook or of another file, as readers of forms and lists take it. */
export interface SheetCells {
  readonly name: string;
  /** Zero-based place of the first cell. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly RawValue[])[];
  /** What each cell shows, such as "59,5%" for 0.595. */
  readonly texts: readonly (readonly string[])[];
  /** Merged areas, in the sheet's own coordinates. */
  readonly merges: readonly Area[];
  /** The addresses of the cells that are formulas, where that was asked. */
  readonly formulas?: readonly string[];
  /** Rows that are hidden, by filter or by hand, in the sheet's own numbers; absent where none is. */
  readonly hiddenRows?: readonly number[];
}

/** A sheet on which somebody has typed since it was drawn. */
export interface TypedSheet {
  readonly cells: SheetCells;
  /** The fingerprint of these very cells (fingerprint.ts). */
  readonly drawn: string;
}
