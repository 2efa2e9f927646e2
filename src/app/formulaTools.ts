import { readFormulaPlace } from "../excel/formulaPlace";
import type { Gateway } from "../excel/gateway";
import { readPicked } from "../excel/picked";
import { readDecimal } from "../excel/separators";
import type { FormulaPlace } from "../model/formulaPlace";
import type { PickedCells, TooManyCells } from "../model/pickedCells";

/** What the page of formulas asks of Excel, each in one request; undefined where Excel failed, which was told. */
export interface FormulaTools {
  /** The selected cells, as an argument. */
  readonly picked: () => Promise<PickedCells | TooManyCells | undefined>;
  /** The selected cell, as the place for a formula. */
  readonly place: () => Promise<FormulaPlace | undefined>;
  /** How the person's Excel writes fractions. */
  readonly decimal: () => Promise<"," | "." | undefined>;
}

/** Makes them; `reported` tells why Excel failed. */
export const formulaTools = (
  gateway: Gateway,
  reported: <T>(work: () => Promise<T>) => Promise<T | undefined>,
): FormulaTools => ({
  picked: () => reported(() => readPicked(gateway)),
  place: () => reported(() => readFormulaPlace(gateway)),
  decimal: () => reported(() => readDecimal(gateway)),
});
