import type { Amount } from "./target";
import { unitMismatch, type UnitMismatch } from "./units";
import { bare } from "./words";

/** The four aspects of a target under PP 46/2011. */
export const pp46Aspek = ["kuantitas", "kualitas", "waktu", "biaya"] as const;
export type Pp46Aspek = (typeof pp46Aspek)[number];

/** The headers of the form of that time are taken too. */
const spellings: ReadonlyMap<string, Pp46Aspek> = new Map([
  ...pp46Aspek.map((aspek) => [aspek, aspek] as const),
  ...(["kuant", "output", "kuant/output", "kuantitas/output"] as const).map(
    (word) => [word, "kuantitas"] as const,
  ),
  ...(["kual", "mutu", "kual/mutu", "kualitas/mutu"] as const).map((word) => [word, "kualitas"] as const),
]);

/** The aspect that a text names, in any case and spacing; undefined where it names none. */
export const readPp46Aspek = (text: string): Pp46Aspek | undefined => spellings.get(bare(text));

/** A target and a realisation of one value each; both at least 0, the target above it. */
export type Pp46Refusal =
  | UnitMismatch
  | { error: "targetNotPositive" }
  | { error: "negative" }
  /** The value is beyond what a cell can hold. */
  | { error: "tooLarge" };

/** Up to this efficiency in percent less time or cost is worth more; beyond it, less. */
const mostEfficient = 24;

/** Without the tails of binary arithmetic: 2.28 of 3 is 24% saved, not 24.00000000000001%. */
const tidy = (value: number): number => Number(value.toPrecision(12));

function value(aspek: Pp46Aspek, target: number, realisasi: number): number {
  const share = (realisasi / target) * 100;
  if (aspek === "kuantitas" || aspek === "kualitas") return share;
  const full = 176 - share;
  return tidy(100 - share) <= mostEfficient ? full : 76 - (full - 100);
}

/**
 * The value of one aspect of a target under PP 46/2011, on its scale of 100; historical, replaced by PermenPANRB
 * 6/2022. Kuantitas and kualitas: R/T x 100. Waktu and biaya: with an efficiency (100 - R/T x 100) of at most 24%,
 * (1.76 x T - R)/T x 100; above it, 76 - ((1.76 x T - R)/T x 100 - 100). Neither capped nor floored: the source has
 * no bounds.
 * Source: Perka BKN 1/2013, from three that agree.
 * @param target one value, as `readTarget` gives it
 */
export function pp46(aspek: Pp46Aspek, target: Amount, realisasi: Amount): number | Pp46Refusal {
  const mismatch = unitMismatch(target, realisasi);
  if (mismatch) return mismatch;
  const [planned, done] = [target.minimum ?? 0, realisasi.minimum ?? 0];
  if (planned <= 0) return { error: "targetNotPositive" };
  if (done < 0) return { error: "negative" };
  const result = value(aspek, planned, done);
  return Number.isFinite(result) ? result : { error: "tooLarge" };
}
