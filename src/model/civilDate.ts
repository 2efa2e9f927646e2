import type { CivilDate } from "../rules/civilDate";

export { fromSerial, toSerial, type CivilDate } from "../rules/civilDate";

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
