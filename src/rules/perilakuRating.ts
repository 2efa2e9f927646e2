import { berakhlak, type BerakhlakRefusal, type Mark } from "./berakhlak";
import { ratings, readRating, type Rating } from "./rating";

/** How the ratings of the seven BerAKHLAK values become one. */
export const aturanPerilaku = ["modus", "terendah", "rerata"] as const;
export type AturanPerilaku = (typeof aturanPerilaku)[number];

/** How many of the seven marks are di bawah, sesuai and di atas. */
type Tally = readonly [bawah: number, sesuai: number, atas: number];

const suggestions: Readonly<Record<AturanPerilaku, (tally: Tally) => Rating>> = {
  // The lower of two that are equally frequent comes first.
  modus: (tally) => ratings[tally.indexOf(Math.max(...tally)) as 0 | 1 | 2],
  terendah: (tally) => ratings[tally.findIndex((count) => count > 0) as 0 | 1 | 2],
  rerata: ([bawah, , atas]) => {
    const mean = (atas - bawah) / berakhlak.length;
    if (mean > 0.5) return "Di Atas Ekspektasi";
    return mean < -0.5 ? "Di Bawah Ekspektasi" : "Sesuai Ekspektasi";
  },
};

/**
 * A suggested rating of perilaku kerja from the ratings of the seven values: the most frequent one (of two equally
 * frequent the lower), the lowest one, or their mean counted as -1, 0 and 1 (above 0.5 di atas, below -0.5 di bawah).
 * PermenPANRB 6/2022 has no such rule: all three are aids, bukan ketentuan PermenPANRB 6/2022.
 * @param marks one a value in words, in the order of `berakhlak`; numbers are foreign
 * @returns the rating, or which mark is missing or foreign
 */
export function suggestedRating(marks: readonly Mark[], aturan: AturanPerilaku): Rating | BerakhlakRefusal {
  if (marks.length !== berakhlak.length) return { error: "count", given: marks.length };
  const tally: [number, number, number] = [0, 0, 0];
  for (const [index, { nilai }] of berakhlak.entries()) {
    const mark = marks[index];
    if (mark === undefined) return { error: "missing", nilai };
    const rating = typeof mark === "string" ? readRating(mark) : undefined;
    if (rating === undefined) return { error: "foreign", nilai, mark };
    tally[ratings.indexOf(rating) as 0 | 1 | 2] += 1;
  }
  return suggestions[aturan](tally);
}
