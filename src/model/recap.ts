import { bare } from "../rules/words";
import type { Book } from "./book";
import { toSerial } from "./civilDate";
import { isYearly } from "./periods";
import type { Recap, RecapColumn, RecapEntry, RecapPeriod } from "./recapEntry";
import { bookSource, periodAt, yearOf } from "./recapSource";
import type { RecapSource, UnitEntry } from "./recapSource";

export * from "./recapEntry";

/** A column while it is filled. */
interface Filled {
  readonly column: RecapColumn;
  readonly entries: ReadonlyMap<string, readonly RecapEntry[]>;
  readonly periods: ReadonlyMap<string, string>;
}

const monthColumn = (year: number, month: number): RecapColumn => ({
  months: [month],
  mulai: toSerial({ year, month, day: 1 }),
  selesai:
    month === 12 ? toSerial({ year, month, day: 31 }) : toSerial({ year, month: month + 1, day: 1 }) - 1,
});

/**
 * The months of a year, then the year itself where it is judged. Months that lie in the same period in every unit are one
 * column: an office that judges by quarter has four.
 */
const columnsOf = (year: number, calendars: readonly (readonly RecapPeriod[])[]): RecapColumn[] => {
  const columns: RecapColumn[] = [];
  let lastNames: readonly string[] = [];
  for (let month = 1; month <= 12; month += 1) {
    const column = monthColumn(year, month);
    const names = calendars.map((calendar) => periodAt(calendar, column)?.periode ?? "");
    const last = columns.at(-1);
    const isSame =
      last && names.some((name) => name !== "") && names.every((name, at) => name === lastNames[at]);
    if (isSame)
      columns[columns.length - 1] = { ...last, months: [...last.months, month], selesai: column.selesai };
    else columns.push(column);
    lastNames = names;
  }
  const whole = { months: [], mulai: columns[0]?.mulai ?? null, selesai: columns.at(-1)?.selesai ?? null };
  return calendars.some((calendar) => calendar.some(isYearly)) ? [...columns, whole] : columns;
};

/** Who has an SKP, who was judged and how, per unit and time of the year; and of everybody else why not. */
export const recapOf = (book: Book): Recap => {
  const work = recapSteps(book);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};

/** The same a step at a time, for who must hold nobody up. */
export const recapSteps = (book: Book): Generator<void, Recap> =>
  recapOfSources(yearOf(book), [bookSource(book)]);

/** Somebody of a unit, and the place of the source that says so. */
export interface SourceEntry extends UnitEntry {
  readonly source: number;
}

function* asTold(entries: readonly SourceEntry[]): Generator<void, readonly SourceEntry[]> {
  yield;
  return entries;
}

/**
 * The same of several sources together.
 * @param year 0 where none is known: there are no columns then
 * @param settle told everybody of a time, in the order of the sources: gives each person once, with pauses
 */
export function* recapOfSources(
  year: number,
  sources: readonly RecapSource[],
  settle: (entries: readonly SourceEntry[]) => Generator<void, readonly SourceEntry[]> = asTold,
): Generator<void, Recap> {
  const units = [...new Set(sources.flatMap((source) => source.units))];
  const calendars = sources.flatMap((source) => [
    ...new Map(source.units.map((unit) => [bare(unit), source.calendarOf(unit)])).values(),
  ]);
  const columns = year === 0 ? [] : columnsOf(year, calendars);
  const filled: Filled[] = [];
  for (const column of columns) {
    const all: SourceEntry[] = [];
    const periods = new Map<string, string>();
    for (const [at, source] of sources.entries()) {
      for (const one of yield* source.entriesAt(column)) all.push({ ...one, source: at });
      for (const unit of source.units)
        if (!periods.get(unit)) periods.set(unit, periodAt(source.calendarOf(unit), column)?.periode ?? "");
      yield;
    }
    const entries = new Map<string, RecapEntry[]>();
    for (const { unit, entry } of yield* settle(all)) {
      const some = entries.get(unit);
      if (some) some.push(entry);
      else entries.set(unit, [entry]);
    }
    filled.push({ column, entries, periods });
    yield;
  }
  return {
    year,
    units,
    columns,
    cells: units.map((unit) =>
      filled.map(({ column, entries, periods }) => ({
        unit,
        column,
        period: periods.get(unit) ?? "",
        entries: entries.get(unit) ?? [],
      })),
    ),
  };
}
