import { addressOf } from "../model/book";
import type { FormulaPlace } from "../model/formulaPlace";
import type { Area } from "../model/layout";
import { meet } from "../model/pickedCells";
import type { Plan, Refusal } from "../model/plan";
import { readTag, saysDrawn } from "../model/tag";
import type { Action } from "./action";

/** A formula for the cell that is selected. */
export interface FormulaWish {
  readonly place: FormulaPlace;
  /** In Excel's en-US form, beginning with "=". */
  readonly formula: string;
  /** How many cells its result fills. */
  readonly rows: number;
  readonly columns: number;
  /** Cells of this sheet that it reads. */
  readonly reads: readonly Area[];
}

/**
 * Puts a formula into an empty cell of a person's own sheet. Refused: a protected sheet, a form, a print or Beranda, a cell in
 * or beside one of our tables (Excel would draw it into the table), a cell that holds text only, and a formula that
 * would read its own result.
 */
export const insertFormula: Action<FormulaWish> = {
  name: "insertFormula",
  plan: (book, { place, formula, rows, columns, reads }): Plan | Refusal => {
    const { sheet, row, column, isProtected, isText, tables } = place;
    const address = addressOf(row, column);
    const tag = readTag(book.sheets.find(({ name }) => name === sheet)?.tag ?? "");
    const area = { row, column, rows, columns };
    if (isProtected) return { refused: "protectedSheet", facts: { sheet } };
    if (saysDrawn(tag) || tag?.kind === "beranda") return { refused: "ownSheet", facts: { sheet } };
    if (tables.some((table) => meet(area, grown(table.area))))
      return { refused: "tableCell", facts: { sheet, address } };
    if (isText) return { refused: "textCell", facts: { sheet, address } };
    if (reads.some((one) => meet(area, one))) return { refused: "readsItself", facts: { sheet, address } };
    return { steps: [{ do: "formula", sheet, row, column, rows, columns, from: "", to: formula }] };
  },
};

/** A table with the row below it and the column to its right: what is written there, Excel takes into it. */
const grown = (area: Area): Area => ({ ...area, rows: area.rows + 1, columns: area.columns + 1 });
