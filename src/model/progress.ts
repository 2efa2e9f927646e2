import { byId, setting } from "./book";
import type { Book } from "./book";
import { grouped } from "./grouped";
import { isAway } from "./judged";
import { periodsOfPlans, runningPeriod } from "./periods";
import type { PeriodRow } from "./periods";
import { inForce } from "./resultTree";
import { numberSetting } from "./settings";
import { meets } from "./span";
import type { Stage } from "./tables";

/** How far one stage of the year is. */
export interface StageProgress {
  readonly stage: Exclude<Stage, "dasar">;
  readonly done: number;
  readonly open: number;
  /** Those of `open` whose deadline has passed. */
  readonly late: number;
}

/** The one thing to do next, with what its sentence needs. */
export type NextStep =
  | { readonly step: "start" }
  | { readonly step: "addEmployees" }
  | { readonly step: "addPlans"; readonly count: number }
  | { readonly step: "addIndicators"; readonly count: number }
  | {
      readonly step: "agree";
      readonly count: number;
      readonly deadline: number | null;
      readonly daysLeft: number | null;
    }
  | { readonly step: "report"; readonly count: number; readonly period: string }
  | { readonly step: "judge"; readonly count: number; readonly period: string }
  | { readonly step: "endorse"; readonly count: number }
  | { readonly step: "complete" };

/** The four stages and the next step on a day (Excel's serial number). */
export const progressOf = (
  book: Book,
  today: number,
): { stages: readonly StageProgress[]; next: NextStep } => {
  const plans = planning(book, today);
  const reports = reporting(book, today);
  const evaluations = judging(book, today);
  const followUps = endorsing(book, today);
  return {
    stages: [
      { stage: "perencanaan", ...plans.counts },
      { stage: "pelaksanaan", ...reports.counts },
      { stage: "penilaian", ...evaluations.counts },
      { stage: "tindakLanjut", ...followUps.counts },
    ],
    next: starting(book) ??
      plans.next ??
      reports.next ??
      evaluations.next ??
      followUps.next ?? { step: "complete" },
  };
};

interface Progress {
  readonly counts: Omit<StageProgress, "stage">;
  readonly next?: NextStep;
}

const starting = (book: Book): NextStep | undefined =>
  !book.tables.pegawai.present
    ? { step: "start" }
    : book.tables.pegawai.rows.length === 0
      ? { step: "addEmployees" }
      : undefined;

const planning = (book: Book, today: number): Progress => {
  const { rows } = book.tables.skp;
  const open = rows.filter(({ status }) => status !== "ditetapkan");
  const deadline = setting(book, "tenggat penetapan");
  const due = typeof deadline === "number" ? deadline : null;
  const late = due !== null && today > due;
  const counts = { done: rows.length - open.length, open: open.length, late: late ? open.length : 0 };
  const withResults = new Set(book.tables.kinerja.rows.map(({ idSkp }) => idSkp));
  const empty = rows.filter(({ id }) => !withResults.has(id)).length;
  const withIndicators = new Set(book.tables.indikator.rows.map(({ idKinerja }) => idKinerja));
  const bare = book.tables.kinerja.rows.filter(({ id }) => !withIndicators.has(id)).length;
  if (rows.length === 0 || empty > 0) return { counts, next: { step: "addPlans", count: empty } };
  if (bare > 0) return { counts, next: { step: "addIndicators", count: bare } };
  if (open.length > 0)
    return {
      counts,
      next: { step: "agree", count: open.length, deadline: due, daysLeft: due === null ? null : due - today },
    };
  return { counts };
};

const isPast = (day: number | null, today: number): boolean => day !== null && day < today;

/** Counts of one period, over everybody whose period it is. */
interface PeriodCounts {
  readonly row: PeriodRow;
  done: number;
  open: number;
  late: number;
}

/** Counts by the name of the period; periods of one name are one, whichever unit's rows they are. */
const countedIn = (periods: Map<string, PeriodCounts>, row: PeriodRow): PeriodCounts => {
  const known = periods.get(row.periode);
  if (known) return known;
  const made = { row, done: 0, open: 0, late: 0 };
  periods.set(row.periode, made);
  return made;
};

/** All counts together, and the first period in which something is open. */
const together = (
  periods: ReadonlyMap<string, PeriodCounts>,
): { readonly counts: Progress["counts"]; readonly first: PeriodCounts | undefined } => {
  const all = [...periods.values()].sort(
    (one, other) =>
      (one.row.selesai ?? 0) - (other.row.selesai ?? 0) || (other.row.mulai ?? 0) - (one.row.mulai ?? 0),
  );
  const sum = (key: "done" | "open" | "late") => all.reduce((total, one) => total + one[key], 0);
  return {
    counts: { done: sum("done"), open: sum("open"), late: sum("late") },
    first: all.find(({ open }) => open > 0),
  };
};

/**
 * The realisations of the period that runs, for each SKP by the periods of its own unit. An SKP that does not touch that
 * period reports nothing for it.
 */
const reporting = (book: Book, today: number): Progress => {
  const periodsOf = periodsOfPlans(book);
  const skpOf = new Map(book.tables.kinerja.rows.filter(inForce).map(({ id, idSkp }) => [id, idSkp]));
  const indicators = grouped(
    book.tables.indikator.rows.filter(inForce),
    ({ idKinerja }) => skpOf.get(idKinerja) ?? "",
  );
  const filled = new Set(
    book.tables.realisasi.rows
      .filter(({ realisasi }) => realisasi !== "")
      .map(({ periode, idIndikator }) => `${periode}\n${idIndikator}`),
  );
  const periods = new Map<string, PeriodCounts>();
  for (const skp of book.tables.skp.rows) {
    const own = indicators.get(skp.id);
    const current = own && runningPeriod(periodsOf(skp), today);
    if (!current || !meets(skp, current)) continue;
    const counts = countedIn(periods, current);
    const done = own.filter(({ id }) => filled.has(`${current.periode}\n${id}`)).length;
    counts.done += done;
    counts.open += own.length - done;
    if (isPast(current.tenggat ?? current.selesai, today)) counts.late += own.length - done;
  }
  const { counts, first } = together(periods);
  return first
    ? { counts, next: { step: "report", count: first.open, period: first.row.periode } }
    : { counts };
};

/**
 * The evaluations of the periods that have ended, for each SKP by the periods of its own unit that it touches. Who is away
 * for all of a period, or of whom Penilaian says why there is no evaluation, is not waited for.
 */
const judging = (book: Book, today: number): Progress => {
  const periodsOf = periodsOfPlans(book);
  const absences = grouped(book.tables.keaktifan.rows, ({ idPegawai }) => idPegawai);
  const excused = new Set(
    book.tables.penilaian.rows
      .filter(({ alasanTidakDinilai }) => alasanTidakDinilai !== "")
      .map(({ periode, idSkp }) => `${periode}\n${idSkp}`),
  );
  const final = new Set(
    book.tables.penilaian.rows
      .filter(({ status }) => status === "final" || status === "disahkan")
      .map(({ periode, idSkp }) => `${periode}\n${idSkp}`),
  );
  const periods = new Map<string, PeriodCounts>();
  for (const skp of byId(book, "skp").values())
    for (const row of periodsOf(skp)) {
      if (row.mulai === null || row.mulai > today || !isPast(row.selesai, today) || !meets(skp, row))
        continue;
      const key = `${row.periode}\n${skp.id}`;
      const isExcused = excused.has(key) || isAway(absences.get(skp.idPegawai) ?? [], skp, row);
      if (isExcused && !final.has(key)) continue;
      const counts = countedIn(periods, row);
      if (final.has(key)) counts.done += 1;
      else {
        counts.open += 1;
        if (isPast(row.tenggat, today)) counts.late += 1;
      }
    }
  const { counts, first } = together(periods);
  return first
    ? { counts, next: { step: "judge", count: first.open, period: first.row.periode } }
    : { counts };
};

/** The evaluations that are final; late where the days of the setting have passed since they were. */
const endorsing = (book: Book, today: number): Progress => {
  const { rows } = book.tables.penilaian;
  const open = rows.filter(({ status }) => status === "final");
  const due = today - numberSetting(book, "hari pengesahan");
  const counts = {
    done: rows.filter(({ status }) => status === "disahkan").length,
    open: open.length,
    late: open.filter(({ tanggal }) => isPast(tanggal, due)).length,
  };
  return open.length > 0 ? { counts, next: { step: "endorse", count: open.length } } : { counts };
};
