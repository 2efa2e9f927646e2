import type { Book } from "../../model/book";
import type { Row } from "../../model/tables";

/** A period as the pane offers it: one for all units that have a row of this name. */
export interface Period {
  readonly name: string;
  /** Excel's serial numbers; null where no unit says it. */
  readonly begins: number | null;
  readonly ends: number | null;
  /** Whether it is a period of every unit that has none of its own, and not of single units alone. */
  readonly ofAll: boolean;
}

/** All periods of the workbook, earliest first, the yearly one last. */
export const periodsOf = (book: Book): Period[] => {
  const periods = new Map<string, Row<"periode">>();
  for (const row of book.tables.periode.rows)
    if (row.periode !== "" && (row.unit === "" || !periods.has(row.periode))) periods.set(row.periode, row);
  return [...periods.values()]
    .sort((one, other) => (one.selesai ?? 0) - (other.selesai ?? 0) || (other.mulai ?? 0) - (one.mulai ?? 0))
    .map(({ periode, mulai, selesai, unit }) => ({
      name: periode,
      begins: mulai,
      ends: selesai,
      ofAll: unit === "",
    }));
};

/** Periods that are reported on: all but the yearly one. */
export const workPeriods = (periods: readonly Period[]): readonly Period[] =>
  periods.filter(({ name }) => !name.startsWith("Tahunan"));

/** The last of some periods: of those of all units, where there are any. */
const last = (periods: readonly Period[]): Period | undefined =>
  periods.filter(({ ofAll }) => ofAll).at(-1) ?? periods.at(-1);

/** The period of a day: the last that has begun, else the first. */
export const currentPeriod = (periods: readonly Period[], today: number): Period | undefined =>
  last(periods.filter(({ begins }) => begins !== null && begins <= today)) ?? periods[0];

/** The period that waits to be judged on a day: the last that has ended, else the first. */
export const endedPeriod = (periods: readonly Period[], today: number): Period | undefined =>
  last(periods.filter(({ ends }) => ends !== null && ends < today)) ?? periods[0];
