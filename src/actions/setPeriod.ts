import { calendarsOf } from "../model/periods";
import { isRefusal } from "../model/plan";
import { definitionOf } from "../model/tables";
import { bare } from "../rules/words";
import type { Action } from "./action";
import { cellRow } from "./cellRow";
import { ensureTables } from "./ensureTables";
import { changesOf, listRefusal } from "./resultRows";
import type { CellEdit } from "./resultRows";

/** What is set of a period. */
export interface PeriodWish {
  /** As the table of periods names it. */
  readonly periode: string;
  /** The unit for which alone it is set; "" for all units that have no row of their own. */
  readonly unit: string;
  readonly cells: readonly CellEdit<"capaian">[];
}

/**
 * Sets the capaian kinerja organisasi of a period. A unit that went by the row of all units gets one of its own, with the
 * days of that row: see calendarsOf.
 */
export const setPeriod: Action<PeriodWish> = {
  name: "setPeriod",
  plan: (book, { periode, unit, cells }, tools) => {
    const row = calendarsOf(book)(unit).find((one) => one.periode === periode);
    if (!row) return { refused: "unknownPeriod", facts: { periode } };
    const wanted = Object.fromEntries(cells.map(({ column, to }) => [column, to ?? ""]));
    const refusal = listRefusal("periode", wanted);
    if (refusal) return refusal;
    const tables = ensureTables(book, ["periode"]);
    if (isRefusal(tables)) return tables;
    if (bare(row.unit) === bare(unit)) return { steps: [...tables, ...changesOf("periode", row.id, cells)] };
    const own = cellRow("periode", tools.newId(definitionOf("periode").letter), { ...row, unit, ...wanted });
    return { steps: [...tables, { do: "append", table: "periode", rows: [own] }] };
  },
};
