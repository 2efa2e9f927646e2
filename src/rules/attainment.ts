import type { Arah } from "./arah";
import type { Amount } from "./target";

export type AttainmentRefusal =
  /** Target 0, realisation not 0, and no worst realisation above 0 to measure against. */
  | { error: "zeroTarget"; arah: Arah }
  /** "maks. 3 hari" where higher is better, or "minimal 80%" where lower is better. */
  | { error: "direction"; arah: Arah; bound: "minimum" | "maksimum" }
  /** The ratio is beyond what a cell can hold. */
  | { error: "tooLarge" };

/**
 * The value that the realisation is measured against; null where it lies within a range, which is full attainment.
 * A range counts by its nearer bound. "minimal 80%" in its own direction is the target 80%.
 */
function yardstick(target: Amount, realisasi: number, arah: Arah): number | null | AttainmentRefusal {
  const { minimum, maksimum } = target;
  if (arah === "naik" && minimum === null) return { error: "direction", arah, bound: "maksimum" };
  if (arah === "turun" && maksimum === null) return { error: "direction", arah, bound: "minimum" };
  if (arah === "naik" && maksimum === null) return minimum;
  if (arah === "turun" && minimum === null) return maksimum;
  if (minimum === maksimum) return minimum;
  if (minimum !== null && realisasi < minimum) return minimum;
  if (maksimum !== null && realisasi > maksimum) return maksimum;
  return null;
}

const againstZero = (
  realisasi: number,
  arah: Arah,
  terburuk: number | undefined,
): number | AttainmentRefusal => {
  if (realisasi === 0) return 1;
  // A worst realisation that is no higher than the target would turn the direction round.
  if (arah !== "turun" || terburuk === undefined || terburuk <= 0) return { error: "zeroTarget", arah };
  return (terburuk - realisasi) / terburuk;
};

function ratioTo(target: number, realisasi: number, arah: Arah): number {
  const ratio = realisasi / target;
  if (arah === "stabil") return 1 - Math.abs(ratio - 1);
  // Below zero a larger number has the smaller quotient, so the two directions change places.
  return (arah === "naik") === target > 0 ? ratio : 2 - ratio;
}

/**
 * Capaian: the ratio of a realisation to its target, 1 = fully attained, without cap or floor.
 *
 * naik: R/T; turun: 2 - R/T; stabil: 1 - |R/T - 1|. A target range counts by the bound nearer to the realisation, and
 * as 1 within it. T = 0: 1 where R = 0, else, for turun, (terburuk - R)/terburuk. T < 0: naik 2 - R/T, turun R/T.
 *
 * Source: PermenPANRB 8/2021 (superseded), Capaian IKI under kondisi normal and kondisi khusus, with its choice of
 * bound; stabil, zero targets and naik below zero after the polarisasi of KMK 127/2026, without its scale and clamp.
 * turun below zero is UNSOURCED: the mirror of naik. Bukan ketentuan PermenPANRB 6/2022, which gives no formula.
 * @param target as `readTarget` gives it; `realisasi` and `terburuk` in the same unit
 * @param terburuk the worst realisation that can happen, used only where the target is 0 and lower is better
 */
export function attainment(
  target: Amount,
  realisasi: number,
  arah: Arah = "naik",
  terburuk?: number,
): number | AttainmentRefusal {
  const measure = yardstick(target, realisasi, arah);
  if (measure === null) return 1;
  if (typeof measure !== "number") return measure;
  const ratio = measure === 0 ? againstZero(realisasi, arah, terburuk) : ratioTo(measure, realisasi, arah);
  return typeof ratio === "number" && !Number.isFinite(ratio) ? { error: "tooLarge" } : ratio;
}
