import { addressOf } from "../model/book";
import { formulaSteps, settleFormulas } from "../model/formulaStep";
import type { Held } from "../model/formulaStep";
import type { Plan, PutFormula, Refusal } from "../model/plan";
import type { Gateway } from "./gateway";

/** What is left of a plan once its formulas were held against their cells: one request where it puts any. */
export const compareFormulas = async (gateway: Gateway, plan: Plan): Promise<Plan | Refusal> => {
  const steps = formulaSteps(plan);
  if (steps.length === 0) return plan;
  const held = await gateway.send("read", (context) => {
    const asked = steps.map((step) => askHeld(context, step));
    return () => asked.map((take) => take());
  });
  return settleFormulas(plan, held);
};

/** Formulas and values both tell whether a cell is filled: cells of a spill have no formula, a formula may show "". */
const askHeld = (
  context: Excel.RequestContext,
  { sheet, row, column, rows, columns }: PutFormula,
): (() => Held) => {
  const place = context.workbook.worksheets.getItem(sheet);
  const asked = {
    cell: place.getCell(row, column),
    used: place.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(),
  };
  asked.cell.load("formulas");
  asked.used.load("rowIndex,columnIndex,formulas,values");
  return () => ({
    cell: String(asked.cell.formulas[0]?.[0] ?? ""),
    filled: asked.used.isNullObject ? undefined : firstFilled(asked.used),
  });
};

const firstFilled = ({ rowIndex, columnIndex, formulas, values }: Excel.Range): string | undefined => {
  for (const [down, line] of formulas.entries())
    for (const [right, formula] of line.entries())
      if (formula !== "" || values[down]?.[right] !== "")
        return addressOf(rowIndex + down, columnIndex + right);
  return undefined;
};
