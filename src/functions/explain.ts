import { ratingCells } from "../locale/cells/ratings";
import { loweredByPerilaku, predikatOf } from "../rules/predikat";
import type { Rating } from "../rules/rating";
import { overRatings, ratingArguments } from "./ratings";

const sentence = (hasilKerja: Rating, perilaku: Rating): string => {
  const where = ratingCells.explain(hasilKerja, perilaku, predikatOf(hasilKerja, perilaku));
  return loweredByPerilaku(hasilKerja, perilaku) ? `${where} ${ratingCells.lowered}` : where;
};

/**
 * One Indonesian sentence that says why a predikat is what it is: both ratings, their cell of the quadrant, and the rule.
 * @customfunction EXPLAIN EXPLAIN
 * @param hasilKerja Rating of hasil kerja in words: Di Atas, Sesuai or Di Bawah Ekspektasi. A cell or a range.
 * @param perilaku Rating of perilaku kerja in words: Di Atas, Sesuai or Di Bawah Ekspektasi. A cell or a range.
 * @returns The sentence.
 */
export function explain(hasilKerja?: unknown[][], perilaku?: unknown[][]): unknown[][] {
  return overRatings({ id: "EXPLAIN", arguments: ratingArguments(hasilKerja, perilaku) }, sentence);
}
