import { fromSerial, toSerial } from "../../model/civilDate";

const months = [
  "JANUARI",
  "FEBRUARI",
  "MARET",
  "APRIL",
  "MEI",
  "JUNI",
  "JULI",
  "AGUSTUS",
  "SEPTEMBER",
  "OKTOBER",
  "NOVEMBER",
  "DESEMBER",
];
const otherSpellings: Readonly<Record<string, string>> = {
  PEBRUARI: "FEBRUARI",
  NOPEMBER: "NOVEMBER",
};
const monthWord = [...months, ...Object.keys(otherSpellings)].join("|");
const until = String.raw`\s*(?:S\s*[./]?\s*D\.?|SAMPAI(?:\s+DENGAN)?|HINGGA|[-–—])\s*`;

const inWords = new RegExp(
  String.raw`(?:(\d{1,2})\s+)?(${monthWord})(?:\s+(?:TAHUN\s+)?(\d{4}))?${until}(?:(\d{1,2})\s+)?(${monthWord})\s+(?:TAHUN\s+)?(\d{4})`,
);
const inFigures = new RegExp(
  String.raw`(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})${until}(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})`,
);
const placeAndDay = new RegExp(
  String.raw`^(.*?)\s*,\s*(?:TANGGAL\s*)?(\d{1,2})\s+(${monthWord})\s+(\d{4})$`,
  "i",
);

/** The day that a text says in words, as a serial number: "10 April 2026"; undefined where it says none. */
export const dayIn = (text: string): number | undefined => placeAndDate(`, ${text}`)?.date;

/** A span of days as serial numbers; only the year where the text says no more, no year where it has two. */
export interface ReadSpan {
  readonly year: number | null;
  readonly start: number | null;
  readonly end: number | null;
}

/**
 * The span that a text says: "1 JANUARI SD 31 DESEMBER TAHUN 2026", "Januari s.d. Juni 2026", "1 Januari 2026 -
 * 30 Juni 2026", "01/01/2026 s/d 31/12/2026", or only "TAHUN 2026"; undefined where it says none. Without days a
 * span begins on the first day of its first month and ends on the last day of its last.
 */
export function spanIn(text: string): ReadSpan | undefined {
  const capitals = text.toUpperCase();
  const words = inWords.exec(capitals);
  if (words) {
    const [, firstDay = "1", firstMonth = "", firstYear, lastDay, lastMonth = "", lastYear = ""] = words;
    const year = Number(lastYear);
    const to = monthOf(lastMonth);
    return span(
      dayOf(Number(firstYear ?? year), monthOf(firstMonth), Number(firstDay)),
      dayOf(year, to, lastDay === undefined ? lastDayOf(year, to) : Number(lastDay)),
    );
  }
  const figures = inFigures.exec(capitals);
  if (figures) {
    const [d1 = 0, m1 = 0, y1 = 0, d2 = 0, m2 = 0, y2 = 0] = figures.slice(1).map(Number);
    return span(dayOf(y1, m1, d1), dayOf(y2, m2, d2));
  }
  const [, alone] = /^\s*(?:TAHUN\s*)?(\d{4})\s*$/.exec(capitals) ?? [];
  return alone === undefined ? undefined : { year: Number(alone), start: null, end: null };
}

/** Place and day of a line such as "Contoh, 31 Januari 2026"; undefined where it is none. */
export function placeAndDate(text: string): { place: string; date: number } | undefined {
  const [, place = "", day = "", month = "", year = ""] = placeAndDay.exec(text.trim()) ?? [];
  const date = dayOf(Number(year), monthOf(month.toUpperCase()), Number(day));
  return date === undefined ? undefined : { place: place.trim(), date };
}

const monthOf = (word: string): number => months.indexOf(otherSpellings[word] ?? word) + 1;

const lastDayOf = (year: number, month: number): number =>
  fromSerial(toSerial({ year, month: month + 1, day: 1 }) - 1).day;

/** The serial number of a day; undefined where the calendar has no such day. */
function dayOf(year: number, month: number, day: number): number | undefined {
  if (year < 1901 || month < 1 || month > 12) return undefined;
  const serial = toSerial({ year, month, day });
  return fromSerial(serial).day === day ? serial : undefined;
}

const span = (start: number | undefined, end: number | undefined): ReadSpan | undefined =>
  start === undefined || end === undefined || start > end
    ? undefined
    : { year: yearOf(start) === yearOf(end) ? yearOf(end) : null, start, end };

const yearOf = (serial: number): number => fromSerial(serial).year;
