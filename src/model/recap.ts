import type { Distribution } from "../rules/distribution";
import { predikats } from "../rules/predikat";
import type { Predikat } from "../rules/predikat";
import { isStateOfficial } from "../rules/stateOfficials";
import { bare } from "../rules/words";
import type { Book } from "./book";
import { setting } from "./book";
import { toSerial } from "./civilDate";
import { standingsIn } from "./distribution";
import type { LeftOut, Standing } from "./distribution";
import { grouped } from "./grouped";
import { calendarsOf, isYearly } from "./periods";
import type { PeriodRow } from "./periods";
import { meets } from "./span";
import type { Span } from "./span";
import type { Row } from "./tables";

/** Why somebody is not counted among those with a predikat, with what its sentence needs. */
export type NotCounted =
  | LeftOut
  /** The list of employees has the person, but no SKP is of this time. */
  | { readonly why: "noSkp" }
  /** Pejabat negara have no SKP: they are in the list because they judge. */
  | { readonly why: "notAsn"; readonly status: string }
  /** A rating is missing. */
  | { readonly why: "notYet" }
  /** The unit has no period of this time, so that nothing is judged. */
  | { readonly why: "noPeriod" };

/** One person with one SKP, or without any, in a unit at a time. */
export interface RecapEntry {
  readonly skp?: Row<"skp">;
  readonly person?: Row<"pegawai">;
  /** Status of the employee and kind of the post; "" where the workbook does not say it. */
  readonly status: string;
  readonly post: string;
  /** Of who is counted. */
  readonly predikat?: Predikat;
  /** Whether the evaluation is final or disahkan. */
  readonly isFinal: boolean;
  /** Absent of who is counted with a predikat. */
  readonly why?: NotCounted;
}

/** A time of the recap: months that belong to the same periods in every unit, or the whole year. */
export interface RecapColumn extends Span {
  /** 1 to 12; none of the year. */
  readonly months: readonly number[];
}

/** A unit at a time. */
export interface RecapCell {
  readonly unit: string;
  readonly column: RecapColumn;
  /** The name of the period that the unit is judged by at this time; "" where it has none. */
  readonly period: string;
  readonly entries: readonly RecapEntry[];
}

/** The units of a workbook over its year. */
export interface Recap {
  readonly year: number;
  readonly units: readonly string[];
  readonly columns: readonly RecapColumn[];
  /** Cells by unit and then by column, in their orders. */
  readonly cells: readonly (readonly RecapCell[])[];
}

/** How many there are of what. */
export interface Tally {
  /** Everybody, each SKP and each person without one. */
  readonly people: number;
  readonly withSkp: number;
  /** Those who are counted: with a predikat, or only waiting for it. */
  readonly counted: number;
  readonly judged: number;
  readonly final: number;
  readonly distribution: Distribution;
}

/** A column while it is filled. */
interface Filled {
  readonly column: RecapColumn;
  readonly entries: ReadonlyMap<string, readonly RecapEntry[]>;
  readonly periods: ReadonlyMap<string, string>;
}

/** The year that a workbook is of; that of its first period where no setting says it. */
const yearOf = (book: Book): number => {
  const year = Number(setting(book, "tahun"));
  return Number.isInteger(year) && year > 1900 && year < 10_000 ? year : 0;
};

const monthColumn = (year: number, month: number): RecapColumn => ({
  months: [month],
  mulai: toSerial({ year, month, day: 1 }),
  selesai:
    month === 12 ? toSerial({ year, month, day: 31 }) : toSerial({ year, month: month + 1, day: 1 }) - 1,
});

const days = ({ mulai, selesai }: Span): number => (selesai ?? Infinity) - (mulai ?? -Infinity);

/** The period of a calendar that a column is of: for months the shortest that shares a day with them. */
const periodAt = (calendar: readonly PeriodRow[], column: RecapColumn): PeriodRow | undefined =>
  column.months.length === 0
    ? calendar.find(isYearly)
    : calendar
        .filter((row) => !isYearly(row) && meets(row, column))
        .reduce<PeriodRow | undefined>(
          (best, row) => (best && days(best) <= days(row) ? best : row),
          undefined,
        );

/**
 * The months of a year, then the year itself where it is judged. Months that lie in the same period in every unit are one
 * column: an office that judges by quarter has four.
 */
const columnsOf = (year: number, calendars: readonly (readonly PeriodRow[])[]): RecapColumn[] => {
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

/**
 * Who has an SKP, who was judged and how, per unit and time of the year; and of everybody else why not. Whoever is
 * counted is so by model/distribution: one definitive SKP a person, nobody who is away.
 */
export const recapOf = (book: Book): Recap => {
  const work = recapSteps(book);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};

/** The same a step at a time, for who must hold nobody up. */
export function* recapSteps(book: Book): Generator<void, Recap> {
  const year = yearOf(book);
  const calendarOf = calendarsOf(book);
  const people = new Map(book.tables.pegawai.rows.map((row) => [row.id, row]));
  const ownUnits = book.tables.pegawai.rows.map(({ unit }) => unit);
  const skpUnits = book.tables.skp.rows.map((skp) => skp.unit || (people.get(skp.idPegawai)?.unit ?? ""));
  const units = [...new Set([...skpUnits, ...ownUnits])];
  const calendars = [...new Map(units.map((unit) => [bare(unit), calendarOf(unit)])).values()];
  const columns = year === 0 ? [] : columnsOf(year, calendars);
  const standings = new Map<string, ReadonlyMap<string, Standing>>();
  const standingOf = (period: string, id: string): Standing | undefined => {
    const known = standings.get(period) ?? new Map(standingsIn(book, period).map((one) => [one.skp.id, one]));
    standings.set(period, known);
    return known.get(id);
  };
  const absences = grouped(book.tables.keaktifan.rows, ({ idPegawai }) => idPegawai);
  const made = new Map<string, RecapEntry>();
  const entryOf = (skp: Row<"skp">, period: string): RecapEntry => {
    const key = `${period}\n${skp.id}`;
    const entry =
      made.get(key) ?? entryOfSkp(skp, people.get(skp.idPegawai), period, standingOf(period, skp.id));
    made.set(key, entry);
    return entry;
  };
  const filled: Filled[] = [];
  for (const column of columns) {
    const entries = new Map<string, RecapEntry[]>();
    const add = (unit: string, entry: RecapEntry) => {
      const some = entries.get(unit);
      if (some) some.push(entry);
      else entries.set(unit, [entry]);
    };
    const periods = new Map(units.map((unit) => [unit, periodAt(calendarOf(unit), column)?.periode ?? ""]));
    for (const period of new Set(periods.values())) {
      standingOf(period, "");
      yield;
    }
    const having = new Set<string>();
    for (const [at, skp] of book.tables.skp.rows.entries()) {
      if (!meets(skp, column)) continue;
      having.add(skp.idPegawai);
      const unit = skpUnits[at] ?? "";
      add(unit, entryOf(skp, periods.get(unit) ?? ""));
    }
    yield;
    for (const person of people.values())
      if (!having.has(person.id)) add(person.unit, withoutSkp(person, absences.get(person.id) ?? [], column));
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

const entryOfSkp = (
  skp: Row<"skp">,
  person: Row<"pegawai"> | undefined,
  period: string,
  standing: Standing | undefined,
): RecapEntry => {
  const state = standing?.evaluation?.status ?? "";
  const counted = standing && !standing.leftOut ? standing.predikat : undefined;
  const why: NotCounted | undefined =
    standing?.leftOut ??
    (standing ? (counted ? undefined : { why: "notYet" }) : { why: period === "" ? "noPeriod" : "notYet" });
  return {
    skp,
    ...(person ? { person } : {}),
    status: person?.status ?? "",
    post: skp.jenisJabatan,
    ...(counted ? { predikat: counted } : {}),
    isFinal: state === "final" || state === "disahkan",
    ...(why ? { why } : {}),
  };
};

const withoutSkp = (
  person: Row<"pegawai">,
  absences: readonly Row<"keaktifan">[],
  column: RecapColumn,
): RecapEntry => {
  const absence = absences.find((one) => meets(one, column));
  const why: NotCounted = absence
    ? { why: "away", absence }
    : person.status === "Pejabat Negara" || isStateOfficial(person.jabatan)
      ? { why: "notAsn", status: person.status }
      : { why: "noSkp" };
  return { person, status: person.status, post: "", isFinal: false, why };
};

/** Counts entries. */
export const tallyOf = (entries: readonly RecapEntry[]): Tally => {
  const distribution = Object.fromEntries(predikats.map((each) => [each, 0])) as Record<Predikat, number>;
  let [withSkp, counted, judged, final] = [0, 0, 0, 0];
  for (const { skp, predikat, isFinal, why } of entries) {
    if (skp) withSkp += 1;
    if (!why || why.why === "notYet") counted += 1;
    if (!predikat) continue;
    judged += 1;
    distribution[predikat] += 1;
    if (isFinal) final += 1;
  }
  return { people: entries.length, withSkp, counted, judged, final, distribution };
};

/** Counts entries by the status of the employee or by the kind of post, in the order in which these first occur. */
export const talliesBy = (
  by: "status" | "post",
  entries: readonly RecapEntry[],
): (readonly [value: string, tally: Tally])[] =>
  [...grouped(entries, (entry) => entry[by])].map(([value, some]) => [value, tallyOf(some)] as const);

/** Those who are not counted with a predikat, each with the reason. */
export const notCountedIn = (entries: readonly RecapEntry[]): (RecapEntry & { readonly why: NotCounted })[] =>
  entries.flatMap((entry) => (entry.why ? [{ ...entry, why: entry.why }] : []));
