/** A day without a clock or a time zone. Months and days count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayInMs = 86_400_000;
/** Excel counts from 1 January 1900 as 1 and believes that 29 February 1900 existed: day 0 is 30 December 1899. */
const dayZero = Date.UTC(1899, 11, 30);

/** Excel's serial number of a day, for days from 1 March 1900 on. */
export const toSerial = ({ year, month, day }: CivilDate): number =>
  (Date.UTC(year, month - 1, day) - dayZero) / dayInMs;

/** The day of Excel's serial number; a time of day in it is dropped. */
export const fromSerial = (serial: number): CivilDate => {
  const date = new Date(dayZero + Math.floor(serial) * dayInMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The day that year, month and day make, if there is one and Excel's serial numbers are right for it; else null. */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  const days = (daysOfMonths[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
  const isBeforeSerials = year < 1900 || (year === 1900 && month < 3);
  return day >= 1 && day <= days && !isBeforeSerials ? { year, month, day } : null;
}
