import { byId, setting } from "./book";
import type { Book } from "./book";
import { inForce } from "./resultTree";
import type { Row, Stage } from "./tables";

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
  const final = book.tables.penilaian.rows.filter(({ status }) => status !== "draf" && status !== "");
  const endorsed = final.filter(({ status }) => status === "disahkan").length;
  return {
    stages: [
      { stage: "perencanaan", ...plans.counts },
      { stage: "pelaksanaan", ...reports.counts },
      { stage: "penilaian", ...evaluations.counts },
      { stage: "tindakLanjut", done: endorsed, open: final.length - endorsed, late: 0 },
    ],
    next:
      starting(book) ??
      plans.next ??
      reports.next ??
      evaluations.next ??
      (final.length > endorsed ? { step: "endorse", count: final.length - endorsed } : { step: "complete" }),
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

/** Periods that have begun, latest last; the yearly one is judged, not reported on. */
const begun = (book: Book, today: number): Row<"periode">[] =>
  book.tables.periode.rows
    .filter(({ mulai }) => mulai !== null && mulai <= today)
    .sort((one, other) => (one.mulai ?? 0) - (other.mulai ?? 0) || (other.selesai ?? 0) - (one.selesai ?? 0));

const isPast = (day: number | null, today: number): boolean => day !== null && day < today;

const reporting = (book: Book, today: number): Progress => {
  const current = begun(book, today)
    .filter(({ periode }) => !periode.startsWith("Tahunan"))
    .at(-1);
  if (!current) return { counts: { done: 0, open: 0, late: 0 } };
  const filled = new Set(
    book.tables.realisasi.rows
      .filter(({ periode, realisasi }) => periode === current.periode && realisasi !== "")
      .map(({ idIndikator }) => idIndikator),
  );
  const indicators = book.tables.indikator.rows.filter(inForce);
  const done = indicators.filter(({ id }) => filled.has(id)).length;
  const open = indicators.length - done;
  const counts = { done, open, late: isPast(current.tenggat ?? current.selesai, today) ? open : 0 };
  return open > 0 ? { counts, next: { step: "report", count: open, period: current.periode } } : { counts };
};

const judging = (book: Book, today: number): Progress => {
  const people = byId(book, "skp");
  const ended = begun(book, today).filter(({ selesai }) => isPast(selesai, today));
  const judged = (period: string) =>
    new Set(
      book.tables.penilaian.rows
        .filter(({ periode, status }) => periode === period && (status === "final" || status === "disahkan"))
        .map(({ idSkp }) => idSkp),
    );
  const perPeriod = ended.map(({ periode, tenggat }) => {
    const ids = judged(periode);
    const done = [...people.keys()].filter((id) => ids.has(id)).length;
    const open = people.size - done;
    return { periode, done, open, late: isPast(tenggat, today) ? open : 0 };
  });
  const sum = (key: "done" | "open" | "late") => perPeriod.reduce((total, one) => total + one[key], 0);
  const counts = { done: sum("done"), open: sum("open"), late: sum("late") };
  const first = perPeriod.find(({ open }) => open > 0);
  return first ? { counts, next: { step: "judge", count: first.open, period: first.periode } } : { counts };
};
