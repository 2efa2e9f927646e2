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

/** The months in Indonesian, January first. */
export const monthNames = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;

/** "31 Januari 2026", as forms print it. */
export const inWords = ({ year, month, day }: CivilDate): string => `${day} ${monthNames[month - 1]} ${year}`;
