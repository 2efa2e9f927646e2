import type { Predikat } from "./predikat";
import { readTarget } from "./target";

/** The jenjang of jabatan fungsional, keterampilan and then keahlian, lowest first. */
export const jenjangs = [
  "Pemula",
  "Terampil",
  "Mahir",
  "Penyelia",
  "Ahli Pertama",
  "Ahli Muda",
  "Ahli Madya",
  "Ahli Utama",
] as const;
export type Jenjang = (typeof jenjangs)[number];

/** Koefisien per tahun. Source: PermenPANRB 1/2023 and Peraturan BKN 3/2023, read from presentations on them. */
export const coefficients: Readonly<Record<Jenjang, number>> = {
  Pemula: 3.75,
  Terampil: 5,
  Mahir: 12.5,
  Penyelia: 25,
  "Ahli Pertama": 12.5,
  "Ahli Muda": 25,
  "Ahli Madya": 37.5,
  "Ahli Utama": 50,
};

/** Percent of the koefisien. Source: PermenPANRB 1/2023 Pasal 37 (1); it prints "Cukup/Butuh Perbaikan". */
export const percentages: Readonly<Record<Predikat, number>> = {
  "Sangat Baik": 150,
  Baik: 100,
  "Butuh Perbaikan": 75,
  Kurang: 50,
  "Sangat Kurang": 25,
};

/** A year has so many months: a whole evaluation. */
export const wholeYear = 12;

/**
 * Angka kredit of an evaluation: percent of the predikat x koefisien of the jenjang x months / 12, not rounded.
 * Source: PermenPANRB 1/2023 Pasal 37 (1), Peraturan BKN 3/2023.
 * @param months 1 to 12
 * @example credit("Baik", "Ahli Pertama", 2) //=> 2.0833...
 */
export const credit = (predikat: Predikat, jenjang: Jenjang, months: number = wholeYear): number =>
  // One division at the end, so that nothing is rounded twice.
  (percentages[predikat] * coefficients[jenjang] * months) / (100 * wholeYear);

/** "Muda" alone is Ahli Muda, but not within a name: "Penata Muda" is a pangkat. */
const shortNames: Readonly<Record<string, Jenjang>> = {
  pertama: "Ahli Pertama",
  muda: "Ahli Muda",
  madya: "Ahli Madya",
  utama: "Ahli Utama",
};
const byName: ReadonlyMap<string, Jenjang> = new Map([
  ...jenjangs.map((jenjang) => [jenjang.toLowerCase(), jenjang] as const),
  ...Object.entries(shortNames),
]);

const names = jenjangs.map((jenjang) => jenjang.toLowerCase()).join("|");
const ofPost = new RegExp(`^(?:(?<first>${names}) ?[-–] ?(?<rest>\\S.*)|\\S.* (?<last>${names}))$`);
const everyName = new RegExp(`\\b(?:${names})\\b`, "g");
const inFront = /^(?:jenjang |jf |jabatan fungsional |fungsional )+/;
/** The name of a post is never longer. */
const longest = 200;

/**
 * The jenjang that a text names: "Ahli Muda", "Muda", "JF Ahli Muda", or a whole post with its jenjang at the end or
 * before a dash ("Pranata Komputer Ahli Muda", "Ahli Muda - Auditor"). Undefined where it names none, or two. Names
 * before PermenPANRB 1/2023 (Pelaksana, Pelaksana Lanjutan) are none: Pelaksana is a kind of post too.
 */
export function readJenjang(text: string): Jenjang | undefined {
  if (text.length > longest) return undefined;
  const named = text.toLowerCase().replace(/\s+/g, " ").trim().replace(inFront, "");
  const found = byName.get(named);
  if (found) return found;
  const { first, rest = "", last } = ofPost.exec(named)?.groups ?? {};
  const count = named.match(everyName)?.length ?? 0;
  return count === 1 && !byName.has(rest) ? byName.get(first ?? last ?? "") : undefined;
}

/** Whole months of a year, as a number or as text ("6", "6 bulan"); undefined for anything else. */
export function readMonths(value: string | number): number | undefined {
  const read = typeof value === "string" ? readTarget(value) : undefined;
  const written =
    read && "satuan" in read && read.jenis === "bilangan" && read.minimum === read.maksimum
      ? { months: read.minimum, unit: read.satuan.toLowerCase() }
      : undefined;
  const months = typeof value === "number" ? value : written?.months;
  if (written && written.unit !== "" && written.unit !== "bulan") return undefined;
  return typeof months === "number" && Number.isInteger(months) && months >= 1 && months <= wholeYear
    ? months
    : undefined;
}
