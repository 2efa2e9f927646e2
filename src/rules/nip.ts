import { civilDate, type CivilDate } from "./civilDate";

/** A NIP as text, or why there is none; "" without fault is a blank. */
export interface NipReading {
  readonly nip: string;
  readonly fault?:
    /** Excel held it as a number and dropped digits; taken from nowhere, so refused. */
    | "lostDigits"
    /** Letters or signs, or one digit over and over, which stands for none. */
    | "notANip"
    /** Not 18 digits; taken as it is, for an evaluator may have an NRP. */
    | "nipLength";
}

/** A NIP of a civil servant and an NI of a PPPK have so many digits. */
export const nipLength = 18;

/** From 16 digits on Excel turns the last ones of a number into zeros. */
const tooLongForExcel = 1e15;

const prefix = /^(?:(?:n\.? ?i\.? ?p|ni ?pppk|ni ?p3k|nrp)(?![a-z])[ ./:]*)+/i;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060]/g;
const separators = /[\s.'’‘`´-]/g;

const onlyDigits = /^\d+$/;
const scientific = /^\d+(?:,\d+)?e\+?\d+$/i;

const repaired = (text: string): string =>
  text
    .replace(invisible, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^['’‘`´]/, "")
    .replace(prefix, "")
    .replace(separators, "");

/**
 * Reads a NIP, NI PPPK or NRP: spaces, dots, dashes, an apostrophe, invisible signs and "NIP." fall away. Excel keeps
 * 15 digits of a number, so a number from 1E+15 on, "1,98501E+17" and 18 digits that end in 000 have lost some and are
 * not taken: serials begin with 001.
 * Source of the 18 digits: Perka BKN 22/2007 and 43/2007, as reported by several.
 * @example readNip("NIP. 19850101 201001 1 999") //=> { nip: "198501012010011999" }
 */
export function readNip(value: string | number): NipReading {
  if (typeof value === "number") {
    if (Math.abs(value) >= tooLongForExcel) return { nip: "", fault: "lostDigits" };
    return Number.isInteger(value) ? readNip(String(value)) : { nip: "", fault: "notANip" };
  }
  const digits = onlyDigits.test(value) ? value : repaired(value);
  if (digits === "") return { nip: "" };
  if (scientific.test(digits)) return { nip: "", fault: "lostDigits" };
  if (!onlyDigits.test(digits) || /^(\d)\1*$/.test(digits)) return { nip: "", fault: "notANip" };
  if (digits.length !== nipLength) return { nip: digits, fault: "nipLength" };
  return digits.endsWith("000") ? { nip: "", fault: "lostDigits" } : { nip: digits };
}

/** What 18 digits say; null where their part says nothing that can be. */
export interface NipParts {
  /** A CPNS and a PNS have the same kind of number. */
  readonly jenis: "PNS" | "PPPK" | null;
  readonly lahir: CivilDate | null;
  /** Year of appointment. */
  readonly tahun: number;
  /** First day of the month of TMT CPNS; an NI PPPK has a year only. */
  readonly tmt: CivilDate | null;
  readonly jenisKelamin: "Laki-laki" | "Perempuan" | null;
  readonly urut: number;
}

/** Digits 13 and 14: a month of TMT CPNS, or the number of a PPPK's contract, of which 21 and more are seen. */
const kindOf = (part: number): NipParts["jenis"] =>
  part >= 21 ? "PPPK" : part >= 1 && part <= 12 ? "PNS" : null;

/**
 * The parts of a NIP (birth YYYYMMDD, TMT CPNS YYYYMM, sex, serial) or an NI PPPK (birth, year of appointment, number
 * of the contract, sex, serial). Which of the two it is, is a heuristic from published numbers.
 * Source: Perka BKN 22/2007 and 43/2007 as reported by several; examples of NI PPPK in print.
 * @param nip 18 digits
 */
export function nipParts(nip: string): NipParts {
  const part = (from: number, to: number): number => Number(nip.slice(from, to));
  const tahun = part(8, 12);
  const jenis = kindOf(part(12, 14));
  const sex = nip[14];
  return {
    jenis,
    lahir: civilDate(part(0, 4), part(4, 6), part(6, 8)),
    tahun,
    tmt: jenis === "PNS" ? civilDate(tahun, part(12, 14), 1) : null,
    jenisKelamin: sex === "1" ? "Laki-laki" : sex === "2" ? "Perempuan" : null,
    urut: part(15, 18),
  };
}

/** A part of 18 digits that is unusual, and the digits that stand there. */
export interface NipWarning {
  readonly part: "lahir" | "tahun" | "jenis" | "jenisKelamin";
  readonly digits: string;
}

/** No one is appointed before birth or at a hundred years. */
const longestLife = 100;

/**
 * What is unusual in 18 digits; nothing where all is as the format says. Never a reason to refuse a person: numbers
 * with mistakes are in use.
 * @param nip 18 digits
 */
export function nipWarnings(nip: string): readonly NipWarning[] {
  const { jenis, lahir, tahun, jenisKelamin } = nipParts(nip);
  const age = lahir ? tahun - lahir.year : tahun - Number(nip.slice(0, 4));
  const all: readonly (readonly [NipWarning["part"], boolean, string])[] = [
    ["lahir", lahir === null, nip.slice(0, 8)],
    ["tahun", lahir !== null && (age <= 0 || age >= longestLife), nip.slice(8, 12)],
    ["jenis", jenis === null, nip.slice(12, 14)],
    ["jenisKelamin", jenisKelamin === null, nip.slice(14, 15)],
  ];
  return all.filter(([, unusual]) => unusual).map(([part, , digits]) => ({ part, digits }));
}

/** The 18 digits that a text holds, with or without spaces between them; "" where there are none. */
export const nipWithin = (text: string): string =>
  /(?<!\d)\d(?:[ .]?\d){17}(?!\d)/.exec(text)?.[0].replace(/\D/g, "") ?? "";
