import { bare } from "../rules/words";
import type { Book } from "./book";
import { byId } from "./book";
import { grouped } from "./grouped";
import type { Row } from "./tables";

/** The row of a period. */
export type PeriodRow = Row<"periode">;

/** Whether a period is the whole year, which is judged and not reported on. */
export const isYearly = ({ periode }: Pick<PeriodRow, "periode">): boolean => periode.startsWith("Tahunan");

/**
 * The periods of a unit by its name, in the order in which they end, the year last. Rows without a unit are of all units.
 * A unit's own row stands in place of that of all units of the same name: it may only say the unit's own deadline or
 * capaian. A unit with a period that the others do not know (it is monthly, they are quarterly) goes by its own rows
 * alone, but for the year, which is everybody's.
 */
export const calendarsOf = (book: Book): ((unit: string) => readonly PeriodRow[]) => {
  const rows = book.tables.periode.rows.filter(({ periode }) => periode !== "");
  const byUnit = grouped(rows, ({ unit }) => bare(unit));
  const common = inOrder(firstOfEach(byUnit.get("") ?? []));
  const known = new Set(common.map(nameOf));
  const calendars = new Map<string, readonly PeriodRow[]>([["", common]]);
  for (const [unit, some] of byUnit) {
    if (unit === "") continue;
    const own = firstOfEach(some);
    const names = new Set(own.map(nameOf));
    const goesByOwn = own.some((row) => !isYearly(row) && !known.has(nameOf(row)));
    const others = common.filter((row) => !names.has(nameOf(row)) && (!goesByOwn || isYearly(row)));
    calendars.set(unit, inOrder([...own, ...others]));
  }
  return (unit) => calendars.get(bare(unit)) ?? common;
};

/**
 * The periods of an SKP by its unit, else by that of its person: see calendarsOf. Give it a book once and many SKP, so
 * that the table is read once.
 */
export const periodsOfPlans = (book: Book): ((skp: Row<"skp">) => readonly PeriodRow[]) => {
  const calendarOf = calendarsOf(book);
  const people = byId(book, "pegawai");
  return (skp) => calendarOf(skp.unit || (people.get(skp.idPegawai)?.unit ?? ""));
};

/** The periods of one SKP: see calendarsOf. */
export const periodsFor = (book: Book, skp: Row<"skp">): readonly PeriodRow[] => periodsOfPlans(book)(skp);

/** The period that is reported on at a day: the last that has begun, the year left out. */
export const runningPeriod = (periods: readonly PeriodRow[], today: number): PeriodRow | undefined =>
  periods.filter((row) => !isYearly(row) && row.mulai !== null && row.mulai <= today).at(-1);

const nameOf = ({ periode }: PeriodRow): string => bare(periode);

const firstOfEach = (rows: readonly PeriodRow[]): PeriodRow[] => [
  ...new Map([...rows].reverse().map((row) => [nameOf(row), row])).values(),
];

const inOrder = (rows: readonly PeriodRow[]): PeriodRow[] =>
  [...rows].sort(
    (one, other) => (one.selesai ?? 0) - (other.selesai ?? 0) || (other.mulai ?? 0) - (one.mulai ?? 0),
  );
