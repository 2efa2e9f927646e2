import type { Rating } from "./rating";
import { readTarget, type TargetRefusal } from "./target";

/** A number that was written as a percentage is a fraction for sure; a bare one is on the scale of its neighbours. */
export interface Scaled {
  value: number;
  isPercent: boolean;
}

export type ScaledRefusal = TargetRefusal | { error: "notANumber" };

export type SuggestionRefusal =
  /** 0.98 beside 90: two of the three are on different scales. */
  | { error: "scales"; fraction: number; ofHundred: number }
  /** The lower limit is above the upper one. */
  | { error: "order"; batasSesuai: number; batasAtas: number };

/** A typed number, "0,98" or "98%"; refused where the text is anything else, a range or a number with a unit. */
export function readScaled(cell: number | string): Scaled | ScaledRefusal {
  if (typeof cell === "number") return { value: cell, isPercent: false };
  const read = readTarget(cell);
  if ("error" in read) return read;
  const isNumber = "satuan" in read && (read.satuan === "" || read.satuan === "%");
  if (!isNumber || read.minimum === null || read.minimum !== read.maksimum) return { error: "notANumber" };
  return { value: read.minimum, isPercent: read.jenis === "persen" };
}

/** Up to 2 a bare number is a fraction, above 10 it is of a scale of 100; between them, and 0, it goes with either. */
const largestFraction = 2;
const smallestOfHundred = 10;
const isFraction = ({ value, isPercent }: Scaled): boolean =>
  isPercent || (value !== 0 && Math.abs(value) <= largestFraction);
const isOfHundred = ({ value, isPercent }: Scaled): boolean =>
  !isPercent && Math.abs(value) > smallestOfHundred;

/** Without the noise of binary fractions: 2 - 1.1 is 0.9. */
const rounded = ({ value }: Scaled): number => Number(value.toPrecision(12));

/**
 * A rating suggested from a capaian: below batasSesuai di bawah, above batasAtas di atas, equal to either sesuai.
 * Only a suggestion: the assessor decides. PermenPANRB 6/2022 sets no threshold (its forms have no score and its
 * ratings speak of expectations), so both limits are arguments; those in use (90 and 100 in KMK 127/2026) bind
 * their own agency only.
 * @param capaian all three on one scale, fractions (0.98 and 0.9) or hundredths (98 and 90)
 */
export function suggestedRating(
  capaian: Scaled,
  batasSesuai: Scaled,
  batasAtas: Scaled,
): Rating | SuggestionRefusal {
  const given = [capaian, batasSesuai, batasAtas];
  const [fraction, ofHundred] = [given.find(isFraction), given.find(isOfHundred)];
  if (fraction && ofHundred) return { error: "scales", fraction: fraction.value, ofHundred: ofHundred.value };
  const [value, lower, upper] = [rounded(capaian), rounded(batasSesuai), rounded(batasAtas)];
  if (lower > upper) return { error: "order", batasSesuai: lower, batasAtas: upper };
  if (value < lower) return "Di Bawah Ekspektasi";
  return value > upper ? "Di Atas Ekspektasi" : "Sesuai Ekspektasi";
}
