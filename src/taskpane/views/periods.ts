import type { Book } from "../../model/book";
import type { Row } from "../../model/tables";

/** A period as the pane offers it: one for all units that have a row of this name. */
export interface Period {
  readonly name: string;
  /** Excel's serial numbers; null where no unit says it. */
  readonly begins: number | null;
  readonly ends: number | null;
}

/** All periods of the workbook, earliest first, the yearly one last. */
export const periodsOf = (book: Book): Period[] => {
  const periods = new Map<string, Row<"periode">>();
  for (const row of book.tables.periode.rows)
    if (row.periode !== "" && !periods.has(row.periode)) periods.set(row.periode, row);
  return [...periods.values()]
    .sort((one, other) => (one.selesai ?? 0) - (other.selesai ?? 0) || (other.mulai ?? 0) - (one.mulai ?? 0))
    .map(({ periode, mulai, selesai }) => ({ name: periode, begins: mulai, ends: selesai }));
};

/** Periods that are reported on: all but the yearly one. */
export const workPeriods = (periods: readonly Period[]): readonly Period[] =>
  periods.filter(({ name }) => !name.startsWith("Tahunan"));

/** The period of a day: the last that has begun, else the first. */
export const currentPeriod = (periods: readonly Period[], today: number): Period | undefined =>
  periods.filter(({ begins }) => begins !== null && begins <= today).at(-1) ?? periods[0];

/** The period that waits to be judged on a day: the last that has ended, else the first. */
export const endedPeriod = (periods: readonly Period[], today: number): Period | undefined =>
  periods.filter(({ ends }) => ends !== null && ends < today).at(-1) ?? periods[0];
