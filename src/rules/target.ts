import { numberReadings } from "./number";
import {
  atLeast,
  atMost,
  date,
  fillers,
  measuredUnits,
  measures,
  multipliers,
  nought,
  numeralInWords,
  orLess,
  orMore,
  recurring,
  spelledOut,
  upTo,
} from "./targetWords";

/**
 * A target that can be compared with a number. One value has equal bounds; "minimal 80%" has no maksimum and
 * "maks. 3 hari" no minimum (null). A percentage is held as a fraction (85% = 0.85), a ratio as its quotient
 * (1:12 = 1/12). `satuan` is "" for a bare number, "%" or "% siswa" for a percentage, "Rp" for money.
 */
export interface Amount {
  jenis: "bilangan" | "persen" | "uang" | "rasio";
  minimum: number | null;
  maksimum: number | null;
  satuan: string;
}

/** A target that is not counted: a date, something that recurs, or words (WTP, BB, tepat waktu). */
export interface Uncounted {
  jenis: "tanggal" | "berkala" | "kata";
}

/** Why a text is no target: it has two readings, or none. Nothing is ever guessed. */
export type TargetRefusal =
  { error: "twoReadings"; readings: readonly [string, string] } | { error: "unreadable" };

export type Target = Amount | Uncounted;

/** Longer texts are prose, not targets. */
const longest = 250;

const number = String.raw`(?:rp\.? ?)?[+-]?\d+(?:[.,]\d+)*`;
const bounded = new RegExp(`^(?:(?<least>${atLeast})|(?<most>${atMost})) ?(?=[\\d+-]|rp)(?<rest>.*)$`, "i");
const boundBehind = new RegExp(`^(?<rest>.*\\S) (?:(?<least>${orMore})|(?<most>${orLess}))$`, "i");
const filler = new RegExp(`^(?:${fillers}) `, "i");
const measured = new RegExp(`^(?<measure>${measures}) (?<rest>[\\d+-].*)$`, "i");
const zero = new RegExp(`^(?:${nought})(?: (?<noun>\\D+))?$`, "i");
const ratio =
  /^(?<named>rasio |perbandingan )?(?<left>\d+(?:[.,]\d+)?) ?(?::|banding) ?(?<right>\d+(?:[.,]\d+)?)$/i;
const range = new RegExp(
  `^(?<low>${number}) ?(?<lowNoun>[^\\d]{0,60}?) ?(?<link>${upTo}) ?(?<high>${number})(?<noun>.*)$`,
  "i",
);
const single = new RegExp(`^(?<low>${number})(?<noun>.*)$`, "i");
const percent = /^(?:%|(?:persen|prosen)(?![\p{L}\d]))/iu;
const multiplier = new RegExp(`^(?<word>${Object.keys(multipliers).join("|")})(?![\\p{L}\\d])`, "iu");
/** A digit that is not part of a unit such as m2. */
const anotherNumber = /(?<![\p{L}\d])\d/u;
/** A number that stands by itself: the second one of "1 Kegiatan 2 Dokumen", but not of "1/2". */
const apart = /(?<!\S)(?:rp\.? ?)?\d/giu;

const repeated = new RegExp(` ?${numeralInWords}`, "gi");

/** One kind of space and of dash, no stop at the end, no ",-" after rupiah, no number repeated in words. */
const tidy = (text: string): string =>
  text
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll("≥", ">=")
    .replaceAll("≤", "<=")
    .replace(/\s+/g, " ")
    .replace(/(\d),-+/g, "$1")
    .replace(repeated, "")
    .replace(/[.,; ]+$/, "")
    .trim();

interface Noun {
  percent: boolean;
  money: boolean;
  /** Power of ten of "ribu", "juta" ... and of "%". */
  exponent: number;
  words: string;
  /** As it stands behind the number. */
  written: string;
}

/** What stands behind a number: percent sign, "juta", and the thing counted; null where that is no noun. */
function readNoun(text: string, money: boolean): Noun | null {
  const isPercent = percent.test(text.trimStart());
  let words = text.trimStart().replace(percent, "").trim();
  const word = multiplier.exec(words)?.groups?.word ?? "";
  words = words.slice(word.length).trim();
  const rupiah = /^rupiah(?!\p{L})/iu.test(words);
  if (rupiah) words = words.slice("rupiah".length).trim();
  words = words.replace(/(?:^| )per (?=\p{L})/giu, "/").replace(/ ?\/ ?/g, "/");
  // "1E5" is not five of something, "1x24 jam" is a product, and a sign or an emoji is not a noun.
  if (/^e[+-]?\d|^ ?x ?\d/i.test(text) || (words !== "" && !/^\/?\p{L}/u.test(words))) return null;
  // "Rp1,5 M" holds a multiplier that is not written out.
  if ((money || rupiah) && /^[mt](?![\p{L}\d])/iu.test(words)) return null;
  const exponent = (multipliers[word.toLowerCase()] ?? 0) - (isPercent ? 2 : 0);
  return { percent: isPercent, money: money || rupiah, exponent, words, written: text.trimEnd() };
}

const unitOf = ({ percent: isPercent, money, words }: Noun): string => {
  const sign = isPercent ? "%" : money ? "Rp" : "";
  return sign === "" || words === "" || words.startsWith("/") ? sign + words : `${sign} ${words}`;
};

const isMoney = (text: string): boolean => /^rp/i.test(text);

/** Two numbers that stand apart are two readings: each with the words behind it. */
const several = (text: string): TargetRefusal => {
  const [first, second, third] = [...text.matchAll(apart)].map(({ index }) => index);
  if (first === undefined || second === undefined) return { error: "unreadable" };
  const cleaned = (piece: string): string =>
    piece.replace(/(?:[,;&+/ -]| (?:dan|atau|serta|dari)(?= ))+$/i, "");
  return {
    error: "twoReadings",
    readings: [cleaned(text.slice(0, second)), cleaned(text.slice(second, third))],
  };
};

type Bound = "least" | "most" | "none";

/** The amount that one or two written numbers and their noun make, if they make one only. */
function amountOf(numbers: readonly string[], noun: Noun, bound: Bound): Amount | TargetRefusal {
  // "Rp1.250 juta" may be Rp1,25 miliar or Rp1,25 juta.
  const whole = noun.money || (noun.words !== "" && !noun.percent && !measuredUnits.test(noun.words));
  const counted = whole && noun.exponent === 0;
  const readings = numbers.map((text) => numberReadings(text.replace(/^rp\.? ?/i, ""), counted));
  if (readings.some(({ length }) => length === 0)) return { error: "unreadable" };
  if (readings.some(({ length }) => length > 1)) {
    const reading = (which: number): string =>
      readings.map((texts) => String(Number(texts[which] ?? texts[0])).replace(".", ",")).join("-") +
      noun.written;
    return { error: "twoReadings", readings: [reading(0), reading(1)] };
  }
  const values = readings.map(([text]) => Number(`${text}e${noun.exponent}`));
  const [minimum = NaN, maksimum = minimum] = values;
  if (!(minimum <= maksimum)) return { error: "unreadable" };
  return {
    jenis: noun.percent ? "persen" : noun.money ? "uang" : "bilangan",
    minimum: bound === "most" ? null : minimum,
    maksimum: bound === "least" ? null : maksimum,
    satuan: unitOf(noun),
  };
}

/** Whether what stands behind the lower bound of a range agrees with what stands behind the upper one. */
const agrees = (text: string, money: boolean, noun: Noun): boolean => {
  const low = readNoun(text, money);
  return low !== null && unitOf(low).toLowerCase() === unitOf(noun).toLowerCase();
};

/** A number, or two with "-" or "s.d." between them, and the noun behind. */
function readAmount(text: string, bound: Bound): Amount | TargetRefusal {
  const pair = range.exec(text)?.groups;
  const { low = "", noun: behind = "" } = pair ?? single.exec(text)?.groups ?? {};
  if (low === "" || anotherNumber.test(behind)) return several(text);
  const noun = readNoun(behind, isMoney(low) || isMoney(pair?.high ?? ""));
  if (noun === null) return { error: "unreadable" };
  if (!pair) return amountOf([low], noun, bound);
  const { lowNoun = "", link, high = "" } = pair;
  // "8 SD 10 guru" are schools and teachers, "8 sd 10 guru" is a range.
  if (link === "SD") return several(text);
  if (bound !== "none" || (lowNoun !== "" && !agrees(lowNoun, isMoney(low), noun)))
    return { error: "unreadable" };
  return amountOf([low, high], noun, bound);
}

/** "8:30" on a clock. "1:12" never means one hour and twelve minutes in a target. */
const clock = /^(?!1 ?:)(?:1?\d|2[0-3]) ?: ?[0-5]\d$/;

/** "Rasio 1:12" as its quotient; null where the text is no ratio. */
function readRatio(text: string): Amount | TargetRefusal | null {
  const { named, left = "", right = "" } = ratio.exec(text)?.groups ?? {};
  const [over, under] = [left, right].map((side) => Number(numberReadings(side, true)[0]));
  const quotient = (over ?? NaN) / (under ?? NaN);
  if (!Number.isFinite(quotient)) return null;
  if (named === undefined && clock.test(text))
    return { error: "twoReadings", readings: [`rasio ${text}`, `pukul ${text}`] };
  return { jenis: "rasio", minimum: quotient, maksimum: quotient, satuan: "rasio" };
}

/**
 * What the text of a target says, as Indonesian offices write targets: "12 Dokumen", "59,5%", "80-90%",
 * "8 s.d. 10 hari", "Rasio 1:12", "Rp1.250.000.000", "minimal 80%", "paling lambat 31 Januari 2026", "nihil", "WTP".
 * The regulation gives no grammar for targets; this one is bukan ketentuan PermenPANRB 6/2022.
 * @param text not blank
 * @returns the target, or why it is refused: a bare "1.250" and "100%\n95%" have two readings, both named
 * @example readTarget("8 s.d. 10 hari") //=> { jenis: "bilangan", minimum: 8, maksimum: 10, satuan: "hari" }
 */
export function readTarget(text: string): Target | TargetRefusal {
  if (text.length > longest) return { error: "unreadable" };
  const whole = tidy(text).replace(filler, "");
  const lower = whole.toLowerCase();
  if (recurring.test(lower)) return { jenis: "berkala" };
  if (date.test(lower)) return { jenis: "tanggal" };
  const none = zero.exec(whole);
  if (none) return { jenis: "bilangan", minimum: 0, maksimum: 0, satuan: none.groups?.noun?.trim() ?? "" };
  const front = bounded.exec(whole)?.groups ?? boundBehind.exec(whole)?.groups;
  if (front) return readAmount(front.rest ?? "", front.least === undefined ? "most" : "least");
  if (!/\d/.test(whole)) {
    const isWords = /\p{L}/u.test(whole) && !/\p{N}/u.test(whole) && !spelledOut.test(lower);
    return isWords ? { jenis: "kata" } : { error: "unreadable" };
  }
  const share = readRatio(whole);
  if (share) return share;
  const { measure, rest } = measured.exec(whole)?.groups ?? {};
  const amount = readAmount(rest ?? whole, "none");
  return measure !== undefined && "satuan" in amount && amount.satuan === ""
    ? { ...amount, satuan: measure.toLowerCase() }
    : amount;
}

/** The target that a typed number is: a bare one, of no unit. */
export const bareAmount = (value: number): Amount => ({
  jenis: "bilangan",
  minimum: value,
  maksimum: value,
  satuan: "",
});
