import type { Host } from "./context";
import { definedNames, putName } from "./definedNames";
import { eachFormula } from "./eachFormula";

/** Rewrites the formulas of all cells and names; what `change` leaves equal is not touched. */
export const rewriteFormulas = (
  host: Host,
  change: (formula: string, place?: { sheet: string; row: number; column: number }) => string,
): void => {
  host.edits.flush();
  eachFormula(host, (formula, sheet, row, column) => {
    const changed = change(formula, { sheet, row, column });
    if (changed !== formula) host.edits.put(sheet, row, column, { f: changed, v: null, t: null });
  });
  host.edits.flush();
  for (const name of definedNames(host)) {
    const formula = change(name.formula);
    if (formula !== name.formula) putName(host, { ...name, formula }, name);
  }
};
