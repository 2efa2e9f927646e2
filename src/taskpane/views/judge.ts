import type { InputOf } from "../../app/registry";
import { standingsIn } from "../../model/distribution";
import type { Standing } from "../../model/distribution";
import type { Book } from "../../model/book";
import { isFinished } from "../../model/evaluation";
import type { markColumns } from "../../model/evaluation";
import type { Row } from "../../model/tables";
import { loweredByPerilaku } from "../../rules/predikat";
import type { Predikat } from "../../rules/predikat";
import type { Rating } from "../../rules/rating";
import { endedPeriod } from "./periods";
import type { Period } from "./periods";
import { matches } from "./search";

/** What is said of one SKP in one period, as it is written. */
export type Judgement = InputOf<"judge">;

/** What is said of one value in an evaluation, as it is written. */
export type Feedback = InputOf<"giveFeedback">;

/** What is said of each value in an evaluation; a value of which nothing is said is not there. */
export type FeedbackByValue = ReadonlyMap<string, string>;

/** The marks of the seven values, as they were typed. */
export type Marks = Pick<Row<"penilaian">, (typeof markColumns)[number]>;

/** The evaluation of one SKP in one period; `row` is "" where the sheet has no row for it yet. */
export interface Evaluation {
  /** The id of the SKP. */
  readonly skp: string;
  readonly row: string;
  readonly name: string;
  readonly jabatan: string;
  readonly unit: string;
  /** The id of the penilai; "" where none is known. */
  readonly penilai: string;
  readonly result: Rating | "";
  readonly behaviour: Rating | "";
  /** By the quadrant; absent while a rating is missing. */
  readonly predicate?: Predikat;
  /** Whether behaviour alone lowered the predikat. */
  readonly lowered: boolean;
  readonly note: string;
  readonly marks: Marks;
  readonly status: Row<"penilaian">["status"];
  /** Why there is nothing to judge; "" of who is judged. */
  readonly notJudged: string;
  /** The same as far as the sheet of evaluations says it, and not the absences. */
  readonly excuse: string;
}

export const judgeFilters = ["semua", "belum", "sudah", "belumDisahkan", "disahkan"] as const;
export type JudgeFilter = (typeof judgeFilters)[number];

/** Whose evaluations are shown: of those whom the person at the computer judges, or of everybody. */
export const judgedBy = ["saya", "semua"] as const;
export type JudgedBy = (typeof judgedBy)[number];

/** The workbook as it will be once what waits to be written is written. */
export const withWaiting = (book: Book, waiting: readonly Judgement[]): Book => {
  if (waiting.length === 0) return book;
  const { penilaian } = book.tables;
  const rows = [...penilaian.rows];
  for (const { idSkp, periode, cells, status } of waiting) {
    const at = rows.findIndex((row) => row.idSkp === idSkp && row.periode === periode);
    const told = Object.fromEntries(cells.map(({ column, to }) => [column, to ?? ""]));
    const row = { ...(rows[at] ?? { ...blankRow, idSkp, periode }), ...told };
    const after = { ...row, status: status ?? (row.status === "" ? ("draf" as const) : row.status) };
    if (at < 0) rows.push(after);
    else rows[at] = after;
  }
  return { ...book, tables: { ...book.tables, penilaian: { ...penilaian, rows } } };
};

/** What is said of each value in an evaluation, once what waits to be written is written. */
export const feedbackIn = (
  book: Book,
  waiting: readonly Feedback[],
  { row, skp }: Pick<Evaluation, "row" | "skp">,
  period: string,
): FeedbackByValue => {
  const said = book.tables.umpanBalik.rows.filter(({ idEvaluasi }) => row !== "" && idEvaluasi === row);
  const own = waiting.filter(({ idSkp, periode }) => idSkp === skp && periode === period);
  return new Map([
    // Of two rows of one value the first counts, as on the form.
    ...said.reverse().map(({ nilai, isi }) => [nilai, isi] as const),
    ...own.map(({ nilai, to }) => [nilai, to] as const),
  ]);
};

const blankRow: Row<"penilaian"> = {
  id: "",
  idSkp: "",
  periode: "",
  berorientasiPelayanan: "",
  akuntabel: "",
  kompeten: "",
  harmonis: "",
  loyal: "",
  adaptif: "",
  kolaboratif: "",
  ratingHasil: "",
  ratingPerilaku: "",
  catatan: "",
  status: "",
  dinilaiOleh: "",
  tanggal: null,
  diterimaTanggal: null,
  alasanTidakDinilai: "",
};

/** The evaluations of a period: one an SKP of that period, those without a row among them. */
export const evaluationsOf = (book: Book, period: string): Evaluation[] =>
  evaluationsIn(standingsIn(book, period));

/** The same of standings that are at hand. */
export const evaluationsIn = (standings: readonly Standing[]): Evaluation[] =>
  standings.map(({ skp, person, unit, penilai, predikat, evaluation, away, absences }) => {
    const [result, behaviour] = [evaluation?.ratingHasil ?? "", evaluation?.ratingPerilaku ?? ""];
    const reasons = away ? absences.map(({ alasan }) => alasan).join(", ") : "";
    return {
      skp: skp.id,
      row: evaluation?.id ?? "",
      name: person?.nama ?? "",
      jabatan: skp.jabatan || (person?.jabatan ?? ""),
      unit,
      penilai,
      result,
      behaviour,
      ...(predikat ? { predicate: predikat } : {}),
      lowered: result !== "" && behaviour !== "" && loweredByPerilaku(result, behaviour),
      note: evaluation?.catatan ?? "",
      marks: evaluation ?? blankRow,
      status: evaluation?.status ?? "",
      excuse: evaluation?.alasanTidakDinilai ?? "",
      notJudged: evaluation?.alasanTidakDinilai || (result === "" && behaviour === "" ? reasons : ""),
    };
  });

/** Whom a person judges; everybody where `me` is undefined. */
export const judgedOnlyBy = (
  evaluations: readonly Evaluation[],
  me: string | undefined,
): readonly Evaluation[] =>
  me === undefined ? evaluations : evaluations.filter(({ penilai }) => penilai === me);

/** How many there are to judge, and how many of them are finished. */
export const countsOf = (
  evaluations: readonly Evaluation[],
): { readonly total: number; readonly done: number; readonly open: number } => {
  const toJudge = evaluations.filter(({ notJudged }) => notJudged === "");
  const done = toJudge.filter(isFinal).length;
  return { total: toJudge.length, done, open: toJudge.length - done };
};

/** The next one that is not finished, behind the one that is shown, from the beginning again behind the last. */
export const nextOpen = (
  evaluations: readonly Evaluation[],
  from: string | undefined,
): Evaluation | undefined => {
  const at = evaluations.findIndex(({ skp }) => skp === from);
  const turned = [...evaluations.slice(at + 1), ...evaluations.slice(0, at + 1)];
  return turned.find((one) => one.notJudged === "" && !isFinal(one) && one.skp !== from);
};

/** Whether an evaluation is finished: final or disahkan. */
export const isFinal = (one: Evaluation): boolean => isFinished(one);

/** The evaluations that a filter, a predikat ("" for any) and a query leave. */
export const filterEvaluations = (
  evaluations: readonly Evaluation[],
  filter: JudgeFilter,
  predicate: Predikat | "",
  query: string,
): Evaluation[] =>
  evaluations.filter(
    (one) =>
      keeps(filter, one) &&
      (predicate === "" || one.predicate === predicate) &&
      matches(query, [one.name, one.jabatan]),
  );

const keeps = (filter: JudgeFilter, one: Evaluation): boolean => {
  switch (filter) {
    case "semua":
      return true;
    case "belum":
      return !isFinal(one) && one.notJudged === "";
    case "sudah":
      return isFinal(one);
    case "belumDisahkan":
      return one.status === "final";
    case "disahkan":
      return one.status === "disahkan";
  }
};

/**
 * The period to begin with: where the filter asks for a state, the first that holds such an evaluation; else the last
 * that has ended.
 */
export const periodToJudge = (
  book: Book,
  periods: readonly Period[],
  today: number,
  filter: JudgeFilter,
): Period | undefined => {
  const ended = endedPeriod(periods, today);
  if (filter === "semua") return ended;
  const begun = periods.filter(({ ends }) => ends !== null && ends < today);
  const holds = ({ name }: Period) => evaluationsOf(book, name).some((one) => keeps(filter, one));
  return begun.find(holds) ?? ended;
};

/** The period whose report is of most use: the last that has ended and bears a predikat, else the last that has ended. */
export const periodToReport = (book: Book, periods: readonly Period[], today: number): Period | undefined => {
  const rated = periods.filter(
    ({ name, ends }) =>
      ends !== null &&
      ends < today &&
      evaluationsOf(book, name).some(({ predicate }) => predicate !== undefined),
  );
  return rated.at(-1) ?? endedPeriod(periods, today);
};

/** The ratings in the order of their keys, the lowest first. */
export const ratingChoices = [
  "Di Bawah Ekspektasi",
  "Sesuai Ekspektasi",
  "Di Atas Ekspektasi",
] as const satisfies readonly Rating[];
