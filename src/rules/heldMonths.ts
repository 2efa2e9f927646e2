import { fromSerial, toSerial } from "./civilDate";

/**
 * How many months of a year a span holds: a month counts for the span that holds its last day, so that SKP which follow
 * one another share out twelve. Not sourced: no rule on broken months was found, and the office may count otherwise.
 * @param mulai the first day as Excel's serial number; null for one before the year
 * @param selesai the last day; null for one after the year
 * @example heldMonths(toSerial({ year: 2026, month: 8, day: 15 }), null, 2026) //=> 5
 */
export const heldMonths = (mulai: number | null, selesai: number | null, year: number): number =>
  Array.from({ length: 12 }, (_, at) => toSerial({ year, month: at + 2, day: 0 })).filter(
    (last) => (mulai ?? -Infinity) <= last && last <= (selesai ?? Infinity) && fromSerial(last).year === year,
  ).length;
