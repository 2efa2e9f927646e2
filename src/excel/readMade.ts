import type { RawValue } from "../model/cell";
import { holdsOnlyOurs } from "../model/ours";
import type { Plan } from "../model/plan";
import { sheetsMade } from "./apply";
import { ExcelFailure } from "./failure";
import type { Gateway } from "./gateway";
import { areaOf, textOfCells } from "./readSheet";

/**
 * Reads the sheets that a plan of several requests made, as far as it came, to tell later whether somebody typed
 * there. A sheet on which somebody typed already, or that cannot be read, is left out: it will not be erased.
 */
export const readMade = async (gateway: Gateway, plan: Plan): Promise<Record<string, string>> => {
  const made: Record<string, string> = {};
  for (const sheet of new Set(sheetsMade(plan.steps))) {
    try {
      const cells = await gateway.send("read", (context) => askCells(context, sheet));
      if (cells.formulas === null) continue;
      const { row, column } = areaOf(cells.address);
      if (holdsOnlyOurs(plan, sheet, { row, column, formulas: cells.formulas }))
        made[sheet] = cells.formulas.length === 0 ? "" : textOfCells(cells.address, cells.formulas);
    } catch (thrown) {
      if (!(thrown instanceof ExcelFailure)) throw thrown;
      if (thrown.code === "timeout" || thrown.code === "unavailable") break;
    }
  }
  return made;
};

/** Cells may come back null instead of an error where the answer is too large (Excel on the web). */
const askCells = (context: Excel.RequestContext, sheet: string) => {
  const asked = {
    used: context.workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true),
  };
  asked.used.load("address,formulas");
  return (): { readonly address: string; readonly formulas: RawValue[][] | null } =>
    asked.used.isNullObject ? { address: "A1", formulas: [] } : asked.used;
};
