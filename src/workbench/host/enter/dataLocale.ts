/** What the regional settings of a computer make of typed numbers and dates. */
export interface DataLocale {
  readonly decimal: string;
  readonly group: string;
  /** Order of an all-digit date with "/" or "-". */
  readonly dayFirst: boolean;
  /** Names of the months in lower case, each in all its spellings. */
  readonly months: readonly (readonly string[])[];
  readonly currency: string;
  /** What separates arguments of a formula as shown to the person. */
  readonly list: string;
}

const english = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

const indonesian = [
  ["januari", "jan"],
  ["februari", "feb"],
  ["maret", "mar"],
  ["april", "apr"],
  ["mei"],
  ["juni", "jun"],
  ["juli", "jul"],
  ["agustus", "agu", "agt"],
  ["september", "sep"],
  ["oktober", "okt"],
  ["november", "nov"],
  ["desember", "des"],
];

const locales: Readonly<Record<string, DataLocale>> = {
  "id-ID": { decimal: ",", group: ".", dayFirst: true, months: indonesian, currency: "Rp", list: ";" },
  "en-US": { decimal: ".", group: ",", dayFirst: false, months: english, currency: "$", list: "," },
};

/** The regional settings of a language tag; those of the United States where it is not known. */
export const dataLocale = (tag: string): DataLocale => locales[tag] ?? (locales["en-US"] as DataLocale);
