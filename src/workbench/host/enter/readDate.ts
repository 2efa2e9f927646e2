import type { DataLocale } from "./dataLocale";
import type { Entered } from "./enter";

const day = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** Excel's serial of a civil date, or undefined when there is no such day or Excel does not know it (before 1900). */
export const serialOf = (year: number, month: number, date: number): number | undefined => {
  const at = new Date(Date.UTC(year, month - 1, date));
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date)
    return undefined;
  if (year < 1900 || year > 9999) return undefined;
  const serial = (at.getTime() - epoch) / day;
  // Excel counts a 29 February 1900 that never was.
  return serial <= 60 ? serial - 1 : serial;
};

/** 0-29 are of this century, 30-99 of the last, as Windows has it from the start. */
const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

const dated = (serial: number | undefined, numberFormat: string): Entered | undefined =>
  serial === undefined ? undefined : { value: serial, numberFormat };

/** "2026-01-15", "15/1/2026", "1/2", "1/2026": digits with "/" or "-". */
const readDigits = (typed: string, { dayFirst }: DataLocale, today: Date): Entered | undefined => {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(typed);
  if (iso) return dated(serialOf(Number(iso[1]), Number(iso[3]), Number(iso[4])), "m/d/yyyy");
  const full = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(typed);
  if (full) {
    const [first, second] = [Number(full[1]), Number(full[3])];
    const [date, month] = dayFirst ? [first, second] : [second, first];
    return dated(serialOf(fullYear(full[4] ?? ""), month, date), "m/d/yyyy");
  }
  const short = /^(\d{1,2})[-/](\d{1,4})$/.exec(typed);
  if (!short) return undefined;
  const [first, second] = [Number(short[1]), Number(short[2])];
  const [date, month] = dayFirst ? [first, second] : [second, first];
  if (short[2] && short[2].length <= 2) {
    const inYear = serialOf(today.getFullYear(), month, date);
    if (inYear !== undefined) return dated(inYear, "d-mmm");
  }
  return short[2] && short[2].length !== 3 && first >= 1 && first <= 12
    ? dated(serialOf(fullYear(short[2]), first, 1), "mmm-yy")
    : undefined;
};

/** "15 Januari 2026", "15-Jan-26", "15 Jan", "Jan 2026". */
const readNamed = (typed: string, { months }: DataLocale, today: Date): Entered | undefined => {
  const monthOf = (word: string | undefined) =>
    months.findIndex((names) => names.includes((word ?? "").toLowerCase())) + 1;
  const full = /^(\d{1,2})[\s-]*([a-z]+)(?:[\s-]+(\d{4}|\d{2}))?$/i.exec(typed);
  if (full) {
    const month = monthOf(full[2]);
    if (month === 0) return undefined;
    if (full[3] !== undefined) return dated(serialOf(fullYear(full[3]), month, Number(full[1])), "d-mmm-yy");
    return dated(serialOf(today.getFullYear(), month, Number(full[1])), "d-mmm");
  }
  const monthly = /^([a-z]+)[\s-]+(\d{4}|\d{2})$/i.exec(typed);
  if (!monthly) return undefined;
  const month = monthOf(monthly[1]);
  return month === 0 ? undefined : dated(serialOf(fullYear(monthly[2] ?? ""), month, 1), "mmm-yy");
};

/** "13:45" and "13:45:30" as a part of a day. */
const readTime = (typed: string): Entered | undefined => {
  const match = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?$/.exec(typed);
  if (!match) return undefined;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return {
    value: (hours * 3600 + minutes * 60 + seconds) / 86_400,
    numberFormat: match[3] === undefined ? "h:mm" : "h:mm:ss",
  };
};

/** The date or time Excel reads in what was typed, as a serial with its format; undefined when it is none. */
export const readDate = (typed: string, locale: DataLocale, today: Date): Entered | undefined => {
  // Every date or time has a digit, and none is longer than "15 September 2026 23:59:59".
  if (typed.length > 27 || !/\d/.test(typed)) return undefined;
  const date = readDigits(typed, locale, today) ?? readNamed(typed, locale, today) ?? readTime(typed);
  if (date) return date;
  const [first, second, ...more] = typed.split(/\s+(?=\d{1,2}:)/);
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const civil = readDigits(first, locale, today) ?? readNamed(first, locale, today);
  const time = readTime(second);
  return civil && time
    ? { value: Number(civil.value) + Number(time.value), numberFormat: "m/d/yyyy h:mm" }
    : undefined;
};
