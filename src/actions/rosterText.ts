import type { employeeStatuses } from "../model/tables";
import { bare } from "../rules/words";

/** A cell of a list: one kind of space; what databases and people write for nothing is "". */
export const cleaned = (text: string | undefined): string => {
  const one = (text ?? "").replace(/[\s\u00a0\ufeff]+/g, " ").trim();
  return /^(?:-+|null|nan|n\/a|#n\/a)$/i.test(one) ? "" : one;
};

/** A NIP as text, or why there is none. */
export interface NipReading {
  readonly nip: string;
  readonly fault?: "lostDigits" | "notANip" | "nipLength";
}

/**
 * Reads a NIP: spaces, dots, dashes, an apostrophe and "NIP." fall away. Excel keeps 15 digits of a number, so
 * "1,98501E+17" and 18 digits that end in 000 have lost some and are not taken. Digits of another length are taken
 * (an evaluator may have an NRP), unless they repeat one digit, which stands for none.
 * Source of the 18 digits: Perka BKN 22/2007 and 43/2007 (birth, TMT CPNS, sex, serial from 001).
 */
export const readNip = (text: string): NipReading => {
  const typed = cleaned(text).replace(/^nip\b\.?\s*:?\s*/i, "");
  if (typed === "") return { nip: "" };
  if (/^\d+(?:[.,]\d+)?e\+?\d+$/i.test(typed)) return { nip: "", fault: "lostDigits" };
  const digits = typed.replace(/[\s.'’`-]/g, "");
  if (!/^\d+$/.test(digits) || /^(\d)\1*$/.test(digits)) return { nip: "", fault: "notANip" };
  if (digits.length === 18)
    return digits.endsWith("000") ? { nip: "", fault: "lostDigits" } : { nip: digits };
  return { nip: digits, fault: "nipLength" };
};

/** The 18 digits that a text holds, with or without spaces between them; "" where there are none. */
export const nipWithin = (text: string): string =>
  /(?<!\d)\d(?:[ .]?\d){17}(?!\d)/.exec(text)?.[0].replace(/\D/g, "") ?? "";

/** A name as names are compared: without titles, stops and case ("Drs. H. ARIF, M.Si." is "arif"). */
export const bareName = (name: string): string =>
  (name.split(",")[0] ?? "")
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => !titles.has(word))
    .join(" ")
    .trim();

const titles = new Set(["", "dr", "drs", "dra", "drg", "drh", "ir", "h", "hj", "prof", "apt", "ns", "kh"]);

const statusWords: Readonly<Record<string, (typeof employeeStatuses)[number]>> = {
  pns: "PNS",
  cpns: "CPNS",
  pppk: "PPPK",
  p3k: "PPPK",
  pppkparuhwaktu: "PPPK Paruh Waktu",
  p3kparuhwaktu: "PPPK Paruh Waktu",
  pppkpw: "PPPK Paruh Waktu",
  pejabatnegara: "Pejabat Negara",
  tni: "TNI/Polri",
  polri: "TNI/Polri",
  "tni/polri": "TNI/Polri",
};

/** The status that a text names; undefined where it names none. */
export const readStatus = (text: string): (typeof employeeStatuses)[number] | undefined =>
  statusWords[bare(text)];

/**
 * The status that digits 13 and 14 of a NIP suggest: a month of appointment for PNS, 21 and more for PPPK; "" where
 * they suggest none. A heuristic from published examples of NI PPPK.
 */
export const statusOfNip = (nip: string): "PNS" | "PPPK" | "" => {
  const part = nip.length === 18 ? Number(nip.slice(12, 14)) : 0;
  return part >= 21 ? "PPPK" : part >= 1 && part <= 12 ? "PNS" : "";
};
