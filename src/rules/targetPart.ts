import type { Amount, Target } from "./target";

/** What can be asked of a target that was read. */
export const targetParts = ["nilai", "minimum", "maksimum", "satuan", "jenis"] as const;
export type TargetPart = (typeof targetParts)[number];

/** Why a target has no such part. */
export type NoPart =
  /** A date, something that recurs, or words: nothing to count. */
  | { error: "uncounted" }
  /** A range has no one value. */
  | { error: "range"; minimum: number; maksimum: number };

const valueOf = ({ minimum, maksimum }: Amount): number | NoPart => {
  if (minimum === null || maksimum === null) return minimum ?? maksimum ?? 0;
  return minimum === maksimum ? minimum : { error: "range", minimum, maksimum };
};

/**
 * One part of a target as `readTarget` or `bareAmount` gives it. Percentages are fractions (85% = 0.85).
 *
 * nilai: the one number; of a bound ("minimal 80%") that bound; of a range refused, because its middle would be a guess.
 * minimum and maksimum: both equal nilai for one number; "" where the text sets no such bound.
 * satuan: "" for a bare number. jenis: bilangan, persen, uang, rasio; tanggal, berkala or kata, which have no other part.
 * @example targetPart({ jenis: "persen", minimum: 0.8, maksimum: null, satuan: "%" }, "nilai") //=> 0.8
 */
export function targetPart(target: Target, part: TargetPart): string | number | NoPart {
  if (part === "jenis") return target.jenis;
  if (!("satuan" in target)) return { error: "uncounted" };
  return part === "nilai" ? valueOf(target) : (target[part] ?? "");
}
