import type { Arah } from "./arah";
import { attainment, type AttainmentRefusal } from "./attainment";
import { bareAmount, readTarget, type Amount, type TargetRefusal, type Uncounted } from "./target";
import { unitMismatch, type UnitMismatch } from "./units";

/** The values of which a capaian is made, by the names that the function's arguments bear. */
export type Measure = "target" | "realisasi" | "terburuk";

/** Why a value cannot be counted with; `measure` says which one. */
export type CountableRefusal = { measure: Measure; text: string } & (
  | TargetRefusal
  /** A date, something that recurs, or words: not expressed as a ratio. */
  | { error: "uncounted"; jenis: Uncounted["jenis"] }
  /** A range or "minimal 80%" where one value is needed. */
  | { error: "oneValue" }
);

export type CapaianRefusal = AttainmentRefusal | UnitMismatch;

/** A typed number or text as an amount to count with. Only the target may be a range. */
export function readCountable(measure: Measure, value: number | string): Amount | CountableRefusal {
  if (typeof value === "number") return bareAmount(value);
  const read = readTarget(value);
  if ("error" in read) return { ...read, measure, text: value };
  if (!("satuan" in read)) return { error: "uncounted", jenis: read.jenis, measure, text: value };
  if (measure !== "target" && read.minimum !== read.maksimum)
    return { error: "oneValue", measure, text: value };
  return read;
}

/** The ratio of `attainment` between amounts whose units are checked first. */
export function capaianOf(
  target: Amount,
  realisasi: Amount,
  arah: Arah = "naik",
  terburuk?: Amount,
): number | CapaianRefusal {
  const mismatch = unitMismatch(target, realisasi) ?? (terburuk && unitMismatch(target, terburuk));
  return mismatch ?? attainment(target, realisasi.minimum ?? 0, arah, terburuk?.minimum ?? undefined);
}
