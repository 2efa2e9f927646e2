import { readArah, type Arah } from "./arah";
import type { Amount } from "./target";
import { unitMismatch, type UnitMismatch } from "./units";
import { bare } from "./words";

/** The three directions of an indicator by Kemenkeu's names. */
export const polarizations = ["maximize", "minimize", "stabilize"] as const;
export type Polarization = (typeof polarizations)[number];

const ofArah: Readonly<Record<Arah, Polarization>> = {
  naik: "maximize",
  turun: "minimize",
  stabil: "stabilize",
};
const spellings: ReadonlyMap<string, Polarization> = new Map([
  ...polarizations.map((word) => [word, word] as const),
  ["maximise", "maximize"],
  ["minimise", "minimize"],
  ["stabilise", "stabilize"],
  ["maksimalkan", "maximize"],
  ["minimalkan", "minimize"],
  ["stabilkan", "stabilize"],
]);

/** The polarization that a text names: Kemenkeu's word, or a direction of the tables ("makin rendah makin baik"). */
export function readPolarization(text: string): Polarization | undefined {
  const arah = readArah(text);
  return arah ? ofArah[arah] : spellings.get(bare(text));
}

export type PolarizationRefusal =
  | UnitMismatch
  /** Target 0, and no worst realisation above 0 to measure against. */
  | { error: "zeroTarget"; polarization: Polarization }
  /** For stabilize the formula says nothing usable below 0. */
  | { error: "negativeTarget" };

/** The index lies between these. */
const lowest = 0;
const highest = 120;

/** How an attainment becomes an index under stabilize: straight lines between these points. */
const stabilizeScale = [
  { attained: 0, index: 0 },
  { attained: 90, index: 100 },
  { attained: 100, index: 120 },
] as const;

/** The index of an attainment in percent, by the line on which it lies. */
function interpolated(attained: number): number {
  const [first, second, third] = stabilizeScale;
  const [from, to] = attained <= second.attained ? [first, second] : [second, third];
  return from.index + ((attained - from.attained) * (to.index - from.index)) / (to.attained - from.attained);
}

function indexOf(polarization: Polarization, target: number, realisasi: number): number {
  const share = (realisasi / target) * 100;
  if (polarization === "stabilize") return interpolated(realisasi <= target ? share : 200 - share);
  return polarization === "maximize" && target > 0 ? share : 200 - share;
}

function againstZero(
  polarization: Polarization,
  realisasi: number,
  terburuk: number | undefined,
): number | PolarizationRefusal {
  if (polarization !== "minimize") return { error: "zeroTarget", polarization };
  // With any worst realisation a realisation of 0 is 100.
  if (realisasi === 0) return 100;
  return terburuk !== undefined && terburuk > 0
    ? ((terburuk - realisasi) / terburuk) * 100
    : { error: "zeroTarget", polarization };
}

/**
 * Kemenkeu's index of attainment, 0 to 120: an agency's rule, bukan ketentuan PermenPANRB 6/2022.
 *
 * maximize: R/T, below zero 1 + (1 - R/T). minimize: 1 + (1 - R/T); T = 0: (terburuk - R)/terburuk. stabilize: R/T up to
 * the target and 2 - R/T above it, then straight lines 0 to 0, 90 to 100, 100 to 120 (the default scale). All times 100.
 * Source: KMK 127/2026 (Kemenkeu), polarisasi; stabilize below zero has no usable formula there and is refused.
 * @param target one value, as `readTarget` gives it; `realisasi` and `terburuk` in the same unit
 * @param terburuk the worst realisation, above 0; used only where the target is 0 under minimize
 */
export function polarization(
  direction: Polarization,
  target: Amount,
  realisasi: Amount,
  terburuk?: Amount,
): number | PolarizationRefusal {
  const mismatch = unitMismatch(target, realisasi) ?? (terburuk && unitMismatch(target, terburuk));
  if (mismatch) return mismatch;
  const [planned, done] = [target.minimum ?? 0, realisasi.minimum ?? 0];
  if (direction === "stabilize" && planned < 0) return { error: "negativeTarget" };
  const index =
    planned === 0
      ? againstZero(direction, done, terburuk?.minimum ?? undefined)
      : indexOf(direction, planned, done);
  return typeof index === "number" ? Math.min(highest, Math.max(lowest, index)) : index;
}
