import { predikatOf } from "../../rules/predikat";
import type { Predikat } from "../../rules/predikat";
import type { Book } from "../book";
import { setting } from "../book";
import { isFinished } from "../evaluation";
import { isYearly } from "../periods";
import type { Row } from "../tables";

type Evaluation = Row<"penilaian">;

/** The predikat of an evaluation that is final or disahkan, by the quadrant; undefined of any other. */
export const finalPredikat = (row: Evaluation | undefined): Predikat | undefined =>
  row && isFinished(row) && row.ratingHasil !== "" && row.ratingPerilaku !== ""
    ? predikatOf(row.ratingHasil, row.ratingPerilaku)
    : undefined;

/** The evaluation of the whole year of each SKP, by the id of the SKP. */
export const yearlyEvaluations = (book: Book): ReadonlyMap<string, Evaluation> =>
  new Map(book.tables.penilaian.rows.filter(isYearly).map((row) => [row.idSkp, row]));

/** The year of the workbook; null where it says none. */
export const yearOf = (book: Book): number | null => {
  const year = Number(setting(book, "tahun"));
  return Number.isInteger(year) && year > 0 ? year : null;
};
