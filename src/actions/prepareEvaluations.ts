import { ofPeriod } from "../model/judged";
import type { OfPeriod } from "../model/judged";
import { isRefusal } from "../model/plan";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";
import { mergeInto } from "./merge";
import type { Wanted } from "./merge";

/** For which period rows are to be made in Penilaian, and of whom. */
export interface EvaluationWish {
  /** As the table of periods names it. */
  readonly periode: string;
  /** The ids of the SKP; absent for all of the period. */
  readonly plans?: readonly string[];
}

/**
 * Makes a row to fill for every SKP of a period that has none, its ratings blank. Who is away for all of it is not judged:
 * that row says why.
 */
export const prepareEvaluations: Action<EvaluationWish> = {
  name: "prepareEvaluations",
  plan: (book, { periode, plans }, tools) => {
    if (!book.tables.periode.rows.some((row) => row.periode === periode))
      return { refused: "unknownPeriod", facts: { periode } };
    const tables = ensureTables(book, ["penilaian"]);
    if (isRefusal(tables)) return tables;
    const wanted = plans && new Set(plans);
    const merger = mergeInto(book, "penilaian", tools, (row) => [`${row.periode}\n${row.idSkp}`]);
    for (const one of ofPeriod(book, periode)) {
      if (wanted && !wanted.has(one.skp.id)) continue;
      merger.put({ periode, ...absence(one), idSkp: one.skp.id }, () => true);
    }
    return { steps: [...tables, ...merger.steps()] };
  },
};

/** Who was away for all of the period is not judged, unless somebody has judged already. */
const absence = ({ away, absences, evaluation }: OfPeriod): Wanted => {
  if (!away || evaluation?.ratingHasil || evaluation?.ratingPerilaku) return {};
  const reasons = [...new Set(absences.map(({ alasan }) => alasan))].filter((reason) => reason !== "");
  return reasons.length ? { alasanTidakDinilai: reasons.join(", ") } : {};
};
