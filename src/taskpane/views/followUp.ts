import type { Book } from "../../model/book";
import { byId } from "../../model/book";
import { isFinished } from "../../model/evaluation";
import { allowances } from "../../model/followUp/allowance";
import { cumulatedCredits, earlierCredit, planCredits } from "../../model/followUp/credits";
import { finalPredikat } from "../../model/followUp/evaluations";
import { objectables } from "../../model/followUp/objections";
import { standings } from "../../model/followUp/promotion";
import type { TwoYears } from "../../model/followUp/promotion";
import { grouped } from "../../model/grouped";
import type { Row } from "../../model/tables";
import type { Predikat } from "../../rules/predikat";
import type { Rating } from "../../rules/rating";
import { ownersOf } from "./people";
import { endedPeriod } from "./periods";
import type { Period } from "./periods";
import { matches } from "./search";

/** The parts of the page of follow-up. */
export const followUpParts = ["catatan", "keberatan", "karier", "angkaKredit", "tunjangan"] as const;
export type FollowUpPart = (typeof followUpParts)[number];

/** A finished evaluation, with what followed from it. */
export interface FollowedEvaluation {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly predicate: Predikat | undefined;
  readonly note: string;
  readonly followUps: readonly Pick<Row<"tindakLanjut">, "id" | "jenis" | "uraian" | "status">[];
}

/** The period to begin with: the last that holds a finished evaluation, else the last that has ended. */
export const periodToFollow = (book: Book, periods: readonly Period[], today: number): Period | undefined => {
  const finished = new Set(book.tables.penilaian.rows.filter(isFinished).map(({ periode }) => periode));
  return periods.filter(({ name }) => finished.has(name)).at(-1) ?? endedPeriod(periods, today);
};

/** The finished evaluations of a period that a query leaves, in the order of the table. */
export const followedEvaluations = (
  book: Book,
  period: string,
  query: string,
): readonly FollowedEvaluation[] => {
  const plans = byId(book, "skp");
  const owners = ownersOf(book);
  const followUps = grouped(book.tables.tindakLanjut.rows, ({ idEvaluasi }) => idEvaluasi);
  return book.tables.penilaian.rows
    .filter((row) => row.periode === period && row.id !== "" && isFinished(row))
    .map((row) => ({
      id: row.id,
      name: owners.get(row.idSkp)?.nama ?? "",
      post: plans.get(row.idSkp)?.jabatan ?? "",
      predicate: finalPredikat(row),
      note: row.catatan,
      followUps: followUps.get(row.id) ?? [],
    }))
    .filter(({ name, post }) => matches(query, [name, post]));
};

/** An evaluation to which may be objected, as the page shows it. */
export interface ObjectionEntry {
  readonly id: string;
  readonly name: string;
  readonly predicate: Predikat | undefined;
  readonly ratingHasil: Rating | "";
  readonly ratingPerilaku: Rating | "";
  readonly received: number | null;
  readonly last: number | undefined;
  readonly left: number | undefined;
  readonly onTime: boolean | undefined;
  readonly objection: Row<"keberatan"> | undefined;
  /** Filed and not decided yet. */
  readonly waits: boolean;
}

const isDecided = (objection: Row<"keberatan"> | undefined): boolean => (objection?.hasil ?? "") !== "";

/** Every finished evaluation of a period that a query leaves: those that wait for a decision first, then those filed. */
export const objectionEntries = (
  book: Book,
  period: string,
  today: number,
  query: string,
): readonly ObjectionEntry[] => {
  const owners = ownersOf(book);
  const rank = ({ waits, objection }: ObjectionEntry) => (waits ? 0 : objection ? 1 : 2);
  return objectables(book, period, today)
    .map(({ evaluation, objection, time }) => ({
      id: evaluation.id,
      name: owners.get(evaluation.idSkp)?.nama ?? "",
      predicate: finalPredikat(evaluation),
      ratingHasil: evaluation.ratingHasil,
      ratingPerilaku: evaluation.ratingPerilaku,
      received: evaluation.diterimaTanggal,
      last: time?.last,
      left: time?.left,
      onTime: time?.onTime,
      objection,
      waits: objection !== undefined && !isDecided(objection),
    }))
    .filter(({ id, name }) => id !== "" && matches(query, [name]))
    .sort((one, other) => rank(one) - rank(other));
};

/** A person in the list of careers. */
export interface StandingEntry {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly thisYear: Predikat;
  readonly lastYear: Predikat | undefined;
  readonly twoYears: TwoYears;
}

/** Everybody whose year is judged, best first. */
export const standingEntries = (book: Book, query: string): readonly StandingEntry[] =>
  standings(book)
    .map(({ person, plan, thisYear, lastYear, twoYears }) => ({
      id: person.id,
      name: person.nama,
      unit: plan.unit || person.unit,
      thisYear,
      lastYear,
      twoYears,
    }))
    .filter(({ name, unit }) => matches(query, [name, unit]));

/** The angka kredit of one SKP, and the sums of its person. */
export interface CreditEntry {
  /** The id of the SKP. */
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly post: string;
  readonly jenjang: string;
  readonly months: number;
  readonly predicate: Predikat | undefined;
  readonly amount: number | undefined;
  readonly recorded: number | null | undefined;
  /** Whether what was recorded is what comes out now. */
  readonly isCurrent: boolean;
  readonly before: number;
  readonly thisYear: number;
  /** The sum of the years before as its own row says it; null where there is none. */
  readonly earlier: number | null;
}

/** The angka kredit of every functional post that a query leaves. */
export const creditEntries = (book: Book, query: string): readonly CreditEntry[] => {
  const owners = ownersOf(book);
  const sums = cumulatedCredits(book);
  return planCredits(book)
    .map(({ plan, jenjang, months, predikat, amount, recorded }) => {
      const { before = 0, thisYear = 0 } = sums.get(plan.idPegawai) ?? {};
      return {
        id: plan.id,
        person: plan.idPegawai,
        name: owners.get(plan.id)?.nama ?? "",
        post: plan.jabatan,
        jenjang,
        months,
        predicate: predikat,
        amount,
        recorded: recorded?.angkaKredit,
        isCurrent:
          recorded?.angkaKredit === amount && recorded?.predikat === predikat && recorded?.bulan === months,
        before,
        thisYear,
        earlier: earlierCredit(book, plan.idPegawai)?.angkaKredit ?? null,
      };
    })
    .filter(({ name, post }) => matches(query, [name, post]));
};

/** How many of some entries would be written. */
export const creditsToRecord = (entries: readonly CreditEntry[]): number =>
  entries.filter(({ amount, isCurrent }) => amount !== undefined && !isCurrent).length;

/** What the agency's table says of a person's predikat in a period. */
export interface AllowanceEntry {
  readonly id: string;
  readonly name: string;
  readonly predicate: Predikat;
  /** Undefined where the table has no percent for it. */
  readonly percent: number | undefined;
  readonly basis: string;
}

/** Whether the agency's table holds any percent. */
export const hasAllowances = (book: Book): boolean => allowances(book).size > 0;

/** Everybody with a predikat in a period that a query leaves. */
export const allowanceEntries = (book: Book, period: string, query: string): readonly AllowanceEntry[] => {
  const table = allowances(book);
  return followedEvaluations(book, period, query).flatMap(({ id, name, predicate }) => {
    if (!predicate) return [];
    const { persen, dasar = "" } = table.get(predicate) ?? {};
    return [{ id, name, predicate, percent: persen, basis: dasar }];
  });
};
