import { isStateOfficial } from "../rules/stateOfficials";
import type { Book } from "./book";
import { setting } from "./book";
import { standingsIn } from "./distribution";
import type { Standing } from "./distribution";
import { grouped } from "./grouped";
import { calendarsOf, isYearly } from "./periods";
import type { NotCounted, RecapColumn, RecapEntry, RecapPeriod } from "./recapEntry";
import { meets } from "./span";
import type { Span } from "./span";
import type { Row } from "./tables";

/** Somebody of a unit. */
export interface UnitEntry {
  readonly unit: string;
  readonly entry: RecapEntry;
}

/** Where the people of a recap come from: a workbook, or the lists of another system. */
export interface RecapSource {
  readonly units: readonly string[];
  readonly calendarOf: (unit: string) => readonly RecapPeriod[];
  /** Everybody of a time; it may pause after each step. */
  readonly entriesAt: (column: RecapColumn) => Generator<void, readonly UnitEntry[]>;
}

/** The year that a workbook is of; 0 where no setting says it. */
export const yearOf = (book: Book): number => {
  const year = Number(setting(book, "tahun"));
  return Number.isInteger(year) && year > 1900 && year < 10_000 ? year : 0;
};

const days = ({ mulai, selesai }: Span): number => (selesai ?? Infinity) - (mulai ?? -Infinity);

/** The period of a calendar that a column is of: for months the shortest that shares a day with them. */
export const periodAt = (calendar: readonly RecapPeriod[], column: RecapColumn): RecapPeriod | undefined =>
  column.months.length === 0
    ? calendar.find(isYearly)
    : calendar
        .filter((row) => !isYearly(row) && meets(row, column))
        .reduce<RecapPeriod | undefined>(
          (best, row) => (best && days(best) <= days(row) ? best : row),
          undefined,
        );

/** The people of a workbook. Whoever is counted is so by model/distribution: one definitive SKP a person, nobody who is away. */
export const bookSource = (book: Book): RecapSource => {
  const calendarOf = calendarsOf(book);
  const people = new Map(book.tables.pegawai.rows.map((row) => [row.id, row]));
  const ownUnits = book.tables.pegawai.rows.map(({ unit }) => unit);
  const skpUnits = book.tables.skp.rows.map((skp) => skp.unit || (people.get(skp.idPegawai)?.unit ?? ""));
  const units = [...new Set([...skpUnits, ...ownUnits])];
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
  return {
    units,
    calendarOf,
    *entriesAt(column) {
      const entries: UnitEntry[] = [];
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
        entries.push({ unit, entry: entryOf(skp, periods.get(unit) ?? "") });
      }
      yield;
      for (const person of people.values())
        if (!having.has(person.id))
          entries.push({
            unit: person.unit,
            entry: withoutSkp(person, absences.get(person.id) ?? [], column),
          });
      return entries;
    },
  };
};

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
