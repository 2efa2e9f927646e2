import { monthNames, toSerial } from "../model/civilDate";

/** How often an office evaluates within the year, besides the yearly evaluation. */
export const periodKinds = ["Bulanan", "Triwulanan", "Semester"] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A period of a year: its name, and its first and last day as Excel's serial numbers. */
export interface Period {
  readonly periode: string;
  readonly mulai: number;
  readonly selesai: number;
}

const names: Readonly<Record<PeriodKind, readonly string[]>> = {
  Bulanan: monthNames,
  Triwulanan: ["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"],
  Semester: ["Semester I", "Semester II"],
};

/**
 * The periods of a year in order, the whole year ("Tahunan 2026") last: evaluation is periodik and tahunan.
 * Source: definitions of PermenPANRB 6/2022 (bulanan or triwulanan); Semester is agency practice.
 */
export const periodsOf = (kind: PeriodKind, year: number): readonly Period[] => {
  const parts = names[kind];
  const months = 12 / parts.length;
  return [
    ...parts.map((name, index) => spanOf(`${name} ${year}`, year, index * months + 1, months)),
    spanOf(`Tahunan ${year}`, year, 1, 12),
  ];
};

/** Day 0 of a month is the last day of the month before. */
const spanOf = (periode: string, year: number, month: number, months: number): Period => ({
  periode,
  mulai: toSerial({ year, month, day: 1 }),
  selesai: toSerial({ year, month: month + months, day: 0 }),
});
