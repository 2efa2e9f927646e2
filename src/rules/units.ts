import type { Amount } from "./target";

export type UnitMismatch =
  | { error: "units"; target: string; other: string }
  /** A percentage beside a bare number above 2: 85, or 85%? */
  | { error: "percentOrNumber"; value: number };

/** Above this a bare number beside a percentage is not taken for a fraction. */
const largestFraction = 2;

const bounds = ({ minimum, maksimum }: Amount): number[] =>
  [minimum, maksimum].filter((bound) => bound !== null);
const isBare = ({ jenis, satuan }: Amount): boolean => jenis === "bilangan" && satuan === "";
const normal = (satuan: string): string => satuan.toLowerCase();

/**
 * Whether two amounts may be compared: undefined where they may, else why not. Units are equal in any case; a bare
 * number goes with every unit but a ratio ("1:12" may be any quotient) and, above 2, a percentage; a bare percent
 * sign goes with "% siswa".
 */
export function unitMismatch(target: Amount, other: Amount): UnitMismatch | undefined {
  const mismatch: UnitMismatch = { error: "units", target: target.satuan, other: other.satuan };
  if (isBare(target) !== isBare(other)) {
    const [bareOne, named] = isBare(target) ? [target, other] : [other, target];
    if (named.jenis === "rasio") return mismatch;
    const large = bounds(bareOne).find((bound) => Math.abs(bound) > largestFraction);
    return named.jenis === "persen" && large !== undefined
      ? { error: "percentOrNumber", value: large }
      : undefined;
  }
  if (target.jenis !== other.jenis) return mismatch;
  if (normal(target.satuan) === normal(other.satuan)) return undefined;
  const oneIsPlain = target.satuan === "%" || other.satuan === "%";
  return target.jenis === "persen" && oneIsPlain ? undefined : mismatch;
}
