import { isRefusal } from "../model/plan";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";
import { importRoster } from "./importRoster";
import type { Office } from "./startWorkbook";
import { rememberHand } from "./takeListHands";
import { understandList } from "./takeListUnderstood";
import type { ListWish } from "./takeListUnderstood";

/** A list to take, and the office of the workbook that employees come into. */
export interface TakeListWish extends ListWish {
  readonly office: Office;
}

/**
 * Takes a list into the tables: employees with a draft SKP each, or results with indicators, targets and realisations.
 * The sheet is not touched; what the tables hold is recognised, and what somebody typed there stays. What a person said
 * about its columns is kept for the next sheet with these headings.
 */
export const takeList: Action<TakeListWish> = {
  name: "takeList",
  plan: (book, wish, tools) => {
    const understood = understandList(book, wish, tools);
    if (isRefusal(understood)) return understood;
    const { roster, items } = understood;
    const remembered = rememberHand(book, wish.hand, tools);
    if (roster) {
      const { rows, headerRow, columns: mapping } = roster;
      const plan = importRoster.plan(book, { ...wish.office, rows, headerRow, mapping }, tools);
      return isRefusal(plan) ? plan : { steps: [...plan.steps, ...remembered] };
    }
    const steps = [...(items?.steps ?? []), ...remembered];
    if (!items || (items.fresh === 0 && items.known === 0))
      return { refused: "nothingInList", facts: { sheet: wish.cells.name } };
    const tables = ensureTables(book, ["pengaturan", "pegawai", "skp", "kinerja", "indikator", "realisasi"]);
    return isRefusal(tables) ? tables : { steps: [...tables, ...steps] };
  },
};
