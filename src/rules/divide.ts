import { numberReadings } from "./number";
import { readTarget } from "./target";
import { measuredUnits } from "./targetWords";

/** Why a target cannot be divided among people. */
export type DivideRefusal =
  /** A date, something that recurs, or words: nothing to count. */
  | "uncounted"
  /** A percentage or a ratio holds for everybody, however many they are. */
  | "share"
  /** A length of time, a distance: it is measured, not counted. */
  | "measured"
  /** "80-90 orang", "1 kegiatan 2 dokumen": more than one number. */
  | "severalNumbers"
  /** Not a whole number. */
  | "fraction"
  /** Fewer than there are people: somebody would have nothing to do. */
  | "tooFew"
  /** Not readable as a target. */
  | "unreadable";

/** A target divided among people. */
export interface Divided {
  /** One for each person, in their order; larger ones first. */
  readonly parts: readonly (number | string)[];
  /** How many of the first people have one more than the rest. */
  readonly remainder: number;
}

const numeral = /\d+(?:[.,]\d+)*/g;

/** "1.250" as it was written: with dots where they were there. */
const writtenAs = (part: number, was: string): string => {
  const separator = /[.,]/.exec(was)?.[0];
  return separator ? String(part).replace(/\B(?=(\d{3})+$)/g, separator) : String(part);
};

const shares = (total: number, people: number): Omit<Divided, "parts"> & { parts: number[] } => {
  const least = Math.floor(total / people);
  const remainder = total - least * people;
  return { parts: Array.from({ length: people }, (_, at) => least + (at < remainder ? 1 : 0)), remainder };
};

const divideNumber = (total: number, people: number): DivideRefusal | ReturnType<typeof shares> => {
  if (!Number.isInteger(total)) return "fraction";
  return total < people ? "tooFew" : shares(total, people);
};

/**
 * Divides what is counted among people: whole things only, the first ones get one more where it does not come out even,
 * and whatever stands beside the number (the unit, "minimal", "Rp") stays as it was written.
 * Source: none. That a target may be divided (beban target) is PermenPANRB 8/2021; how the rest is dealt out is ours.
 * @param people one at least
 * @example divideTarget("100 dokumen", 3) //=> { parts: ["34 dokumen", "33 dokumen", "33 dokumen"], remainder: 1 }
 */
export const divideTarget = (target: number | string, people: number): Divided | DivideRefusal => {
  if (typeof target === "number") return divideNumber(target, people);
  const read = readTarget(target);
  if ("error" in read) return read.error === "twoReadings" ? "severalNumbers" : "unreadable";
  if (!("satuan" in read)) return "uncounted";
  if (read.jenis === "persen" || read.jenis === "rasio") return "share";
  if (measuredUnits.test(read.satuan)) return "measured";
  const [written, other] = target.match(numeral) ?? [];
  if (written === undefined) return "tooFew";
  if (other !== undefined) return "severalNumbers";
  const [reading, decimal] = numberReadings(written, true);
  const total = Number(reading);
  if (decimal !== undefined || !Number.isFinite(total)) return "unreadable";
  const divided = divideNumber(total, people);
  if (typeof divided === "string") return divided;
  const parts = divided.parts.map((part) => target.replace(written, () => writtenAs(part, written)));
  return { parts, remainder: divided.remainder };
};
