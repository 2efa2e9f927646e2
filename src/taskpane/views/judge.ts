import type { Book } from "../../model/book";
import type { Row } from "../../model/tables";
import { loweredByPerilaku, predikatOf, predikats } from "../../rules/predikat";
import type { Predikat } from "../../rules/predikat";
import type { Rating } from "../../rules/rating";
import { ownersOf } from "./people";
import { endedPeriod } from "./periods";
import type { Period } from "./periods";
import { matches } from "./search";

/** The evaluation of one SKP in one period; `row` is "" where the sheet has no row for it yet. */
export interface Evaluation {
  /** The id of the SKP. */
  readonly skp: string;
  readonly row: string;
  readonly name: string;
  readonly jabatan: string;
  readonly result: Rating | "";
  readonly behaviour: Rating | "";
  /** By the quadrant; absent while a rating is missing. */
  readonly predicate?: Predikat;
  /** Whether behaviour alone lowered the predikat. */
  readonly lowered: boolean;
  readonly status: Row<"penilaian">["status"];
  readonly notJudged: string;
}

export const judgeFilters = ["semua", "belum", "sudah", "belumDisahkan", "disahkan"] as const;
export type JudgeFilter = (typeof judgeFilters)[number];

/** The evaluations of a period: one an SKP, those without a row among them. */
export const evaluationsOf = (book: Book, period: string): Evaluation[] => {
  const owners = ownersOf(book);
  const rows = new Map(
    book.tables.penilaian.rows.filter(({ periode }) => periode === period).map((row) => [row.idSkp, row]),
  );
  return book.tables.skp.rows.map((skp) => {
    const row = rows.get(skp.id);
    const owner = owners.get(skp.id);
    const [result, behaviour] = [row?.ratingHasil ?? "", row?.ratingPerilaku ?? ""];
    const rated = result !== "" && behaviour !== "";
    return {
      skp: skp.id,
      row: row?.id ?? "",
      name: owner?.nama ?? "",
      jabatan: skp.jabatan || (owner?.jabatan ?? ""),
      result,
      behaviour,
      ...(rated ? { predicate: predikatOf(result, behaviour) } : {}),
      lowered: rated && loweredByPerilaku(result, behaviour),
      status: row?.status ?? "",
      notJudged: row?.alasanTidakDinilai ?? "",
    };
  });
};

/** Whether an evaluation is finished: final or disahkan. */
export const isFinal = ({ status }: Evaluation): boolean => status === "final" || status === "disahkan";

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
      return !isFinal(one);
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

/** How many evaluations bear each predikat, best first; `rated` is their sum. */
export const distributionOf = (evaluations: readonly Evaluation[]) => {
  const bars = [...predikats].reverse().map((predicate) => ({
    predicate,
    count: evaluations.filter((one) => one.predicate === predicate).length,
  }));
  return { bars, rated: bars.reduce((sum, { count }) => sum + count, 0), total: evaluations.length };
};
