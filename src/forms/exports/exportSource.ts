import { monthNames, toSerial } from "../../model/civilDate";
import type { NotCounted, RecapColumn, RecapEntry, RecapPeriod } from "../../model/recapEntry";
import type { RecapSource, UnitEntry } from "../../model/recapSource";
import { joinExports, personOf } from "./joinExports";
import type { ExportedEntry, JoinedExports } from "./joinExports";
import type { ExportReading } from "./readExport";

/** The lists of e-Kinerja of one year, by the organisation (unor induk) that the rows name. */
export interface ExportSources {
  readonly offices: readonly { readonly office: string; readonly source: RecapSource }[];
  /** Results of SKP that no list of SKP holds. */
  readonly unknown: readonly string[];
}

/**
 * The people of the lists of e-Kinerja of one year. Lists of results whose title names a month are of that month, all
 * others of the year; without a list of results nobody knows who was judged.
 */
export const exportSources = (year: number, lists: readonly ExportReading[]): ExportSources => {
  const plans = lists.filter(({ kind }) => kind === "plans");
  const results = lists.filter(({ kind }) => kind === "results");
  const agency = plans.find((list) => list.agency !== "")?.agency ?? "";
  const times = [...new Set(results.map(({ month }) => month))];
  const joined = new Map(
    (times.length === 0 ? [null] : times).map((month) => [
      month,
      joinExports([...plans, ...results.filter((list) => list.month === month)]),
    ]),
  );
  const some = [...joined].map(([month, one]) => ({ month, entries: placedEntries(one, agency) }));
  const offices = [...new Set(some.flatMap(({ entries }) => entries.map(({ office }) => office)))];
  return {
    offices: offices.map((office) => ({
      office,
      source: sourceOf(
        year,
        some.map(({ month, entries }) => ({
          month,
          entries: entries.filter((one) => one.office === office),
        })),
      ),
    })),
    unknown: [...new Set([...joined.values()].flatMap(({ unknown }) => unknown))],
  };
};

/** An entry of a unit of an organisation. */
interface PlacedEntry extends UnitEntry {
  readonly office: string;
}

const placedEntries = ({ current, former, acting }: JoinedExports, agency: string): PlacedEntry[] => {
  const unitNow = new Map(current.map((entry) => [personOf(entry), entry.unit]));
  const placed = (entry: ExportedEntry, why: NotCounted | undefined): PlacedEntry => ({
    unit: entry.unit,
    office: entry.office || agency,
    entry: entryOf(entry, why),
  });
  return [
    ...current.map((entry) => placed(entry, whyNot(entry))),
    ...former.map((entry) => placed(entry, { why: "otherSkp", unit: unitNow.get(personOf(entry)) ?? "" })),
    ...acting.map((entry) => placed(entry, { why: "acting", tenure: "Plt/Plh" })),
  ];
};

const whyNot = ({ predikat }: ExportedEntry): NotCounted | undefined =>
  predikat === undefined ? { why: "noResults" } : predikat === "" ? { why: "notYet" } : undefined;

const entryOf = (plan: ExportedEntry, why: NotCounted | undefined): RecapEntry => ({
  skp: { id: `ekinerja ${plan.id || plan.address}`, mulai: null },
  person: { id: `ekinerja ${personOf(plan)}`, nip: plan.nip, nama: plan.name },
  status: plan.status,
  post: "",
  ...(plan.predikat && !why ? { predikat: plan.predikat } : {}),
  // What e-Kinerja lists as hasil akhir is closed.
  isFinal: why === undefined,
  ...(why ? { why } : {}),
});

const sourceOf = (
  year: number,
  times: readonly { readonly month: number | null; readonly entries: readonly UnitEntry[] }[],
): RecapSource => {
  const calendar = times.map(({ month }) => periodOf(year, month));
  const units = [...new Set(times.flatMap(({ entries }) => entries.map(({ unit }) => unit)))];
  return {
    units,
    calendarOf: () => calendar,
    *entriesAt(column) {
      yield;
      return times.flatMap(({ month, entries }) => (isAt(month, column) ? entries : []));
    },
  };
};

const isAt = (month: number | null, { months }: RecapColumn): boolean =>
  month === null ? months.length === 0 : months.includes(month);

const periodOf = (year: number, month: number | null): RecapPeriod => ({
  periode: month === null ? `Tahunan ${year}` : `${monthNames[month - 1] ?? ""} ${year}`,
  mulai: toSerial({ year, month: month ?? 1, day: 1 }),
  selesai:
    month === null || month === 12
      ? toSerial({ year, month: 12, day: 31 })
      : toSerial({ year, month: month + 1, day: 1 }) - 1,
});
