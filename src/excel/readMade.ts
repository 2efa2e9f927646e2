import type { RawValue } from "../model/cell";
import { holdsOnlyOurs } from "../model/ours";
import type { Plan } from "../model/plan";
import { sheetsMade } from "./apply";
import { ExcelFailure } from "./failure";
import { breathe } from "./gateway";
import type { Gateway } from "./gateway";
import { areaOf, cellsIn, readEach, textOfCells } from "./readSheet";

/** What is held against a plan in one go: no long work for a pane in which somebody types. */
const sheetsPerRequest = 8;

/**
 * Reads the sheets that a plan of several requests made, as far as it came, to tell later whether somebody typed
 * there. A sheet on which somebody typed already, or that cannot be read, is left out: it will not be erased.
 */
export const readMade = async (gateway: Gateway, plan: Plan): Promise<Record<string, string>> => {
  const made: Record<string, string> = {};
  const names = [...new Set(sheetsMade(plan.steps))];
  for (let from = 0; from < names.length; from += sheetsPerRequest) {
    try {
      if (from > 0) await breathe();
      const some = await readEach(gateway, names.slice(from, from + sheetsPerRequest), askCells);
      for (const [sheet, { address, formulas }] of Object.entries(some)) {
        const { row, column } = areaOf(address);
        if (holdsOnlyOurs(plan, sheet, { row, column, formulas }))
          made[sheet] = formulas.length === 0 ? "" : textOfCells(address, formulas);
      }
    } catch (thrown) {
      if (!(thrown instanceof ExcelFailure)) throw thrown;
      if (thrown.code === "timeout" || thrown.code === "unavailable") break;
    }
  }
  return made;
};

const askCells = (context: Excel.RequestContext, sheets: readonly string[]) => {
  const asked = sheets.map((sheet) => {
    const used = context.workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true);
    used.load("address,formulas");
    return { sheet, used };
  });
  return (): Record<string, { readonly address: string; readonly formulas: RawValue[][] }> =>
    Object.fromEntries(
      asked.map(({ sheet, used }) => [
        sheet,
        used.isNullObject
          ? { address: "A1", formulas: [] }
          : { address: used.address, formulas: cellsIn(used) },
      ]),
    );
};
