import type { Book } from "../../model/book";
import { slotsOf } from "./lists";
import type { ListRow } from "./lists";
import type { ResultContent } from "./results";

/** How each indicator of these results is measured, in the words of its manual and of the plan. */
export function cardsOf({ tables }: Book, results: readonly ResultContent[]): readonly ListRow[] {
  const manuals = new Map(tables.manual.rows.map((row) => [row.idIndikator, row]));
  return results.flatMap(({ slots, indicators }) =>
    indicators.map(({ indicator, target }) => {
      const idIndikator = indicator.from?.id ?? "";
      return {
        perspektif: slots.perspective,
        rencana: slots.plan,
        indikator: indicator,
        target,
        ...slotsOf("manual", manuals.get(idIndikator), { idIndikator }),
      };
    }),
  );
}
