import type { Book } from "../../model/book";
import type { Report } from "../../model/reports";
import { endedPeriod, periodsOf, workPeriods } from "./periods";
import { grouped } from "../../model/grouped";
import { ownersOf } from "./people";

/** What may be chosen, as [value, words], and what stands there at first. */
export interface Subjects {
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly first: string;
}

/** Whom and what ready-made reports can be about; at first the reader, and the last period that was judged. */
export const subjectsOf = (
  book: Book,
  today: number,
  me: string | undefined,
): Readonly<Record<Report["asks"][number], Subjects>> => {
  const owners = ownersOf(book);
  const plans = book.tables.skp.rows
    .filter(({ id }) => owners.get(id)?.nama)
    .map(({ id, jabatan, idPegawai }) => ({ id, jabatan, idPegawai, name: owners.get(id)?.nama ?? "" }))
    .sort((one, other) => one.name.localeCompare(other.name, "id"));
  const byName = grouped(plans, ({ name }) => name);
  const isTwice = (name: string) => (byName.get(name)?.length ?? 0) > 1;
  const units = [...new Set(book.tables.skp.rows.map(({ unit }) => unit))]
    .filter((unit) => unit !== "")
    .sort((one, other) => one.localeCompare(other, "id"));
  const periods = periodsOf(book);
  const worked = workPeriods(periods);
  const known = new Set(
    book.tables.penilaian.rows
      .filter(({ ratingHasil, ratingPerilaku }) => ratingHasil !== "" && ratingPerilaku !== "")
      .map(({ periode }) => periode),
  );
  const years = periods.filter((period) => !worked.includes(period));
  const sameWords = (names: readonly string[]) => names.map((name) => [name, name] as const);
  return {
    skp: {
      options: plans.map(({ id, name, jabatan }) => [id, isTwice(name) ? `${name} · ${jabatan}` : name]),
      first: (plans.find(({ idPegawai }) => idPegawai === me) ?? plans[0])?.id ?? "",
    },
    unit: {
      options: sameWords(units),
      first:
        units.find((unit) => unit === book.tables.pegawai.rows.find(({ id }) => id === me)?.unit) ??
        units[0] ??
        "",
    },
    period: {
      options: sameWords(periods.map(({ name }) => name)),
      first:
        (worked.filter(({ name }) => known.has(name)).at(-1) ?? endedPeriod(worked, today) ?? periods[0])
          ?.name ?? "",
    },
    year: { options: sameWords(years.map(({ name }) => name)), first: years[0]?.name ?? "" },
  };
};

/** What a report lacks in this workbook, by the name of its sentence; undefined where it can be made. */
export const lackOf = (
  book: Book,
  { asks }: Report,
  subjects: ReturnType<typeof subjectsOf>,
): "noEvaluations" | "noPeople" | "noUnits" | "noPeriods" | "noYear" | undefined => {
  const { penilaian, skp, periode } = book.tables;
  const isEmpty = (ask: Report["asks"][number]) => asks.includes(ask) && subjects[ask].options.length === 0;
  if (!skp.present || isEmpty("skp")) return "noPeople";
  if (isEmpty("unit")) return "noUnits";
  if (!periode.present || isEmpty("period")) return "noPeriods";
  if (isEmpty("year")) return "noYear";
  return penilaian.present ? undefined : "noEvaluations";
};
