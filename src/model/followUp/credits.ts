import { credit, readJenjang } from "../../rules/credit";
import type { Jenjang } from "../../rules/credit";
import { heldMonths } from "../../rules/heldMonths";
import type { Predikat } from "../../rules/predikat";
import type { Book } from "../book";
import { isDefinitive } from "../peopleChange/spans";
import type { Row } from "../tables";
import { finalPredikat, yearlyEvaluations, yearOf } from "./evaluations";

/** The angka kredit of one SKP of a jabatan fungsional in the workbook's year. */
export interface PlanCredit {
  readonly plan: Row<"skp">;
  readonly jenjang: Jenjang;
  readonly months: number;
  /** Of the evaluation of the year; undefined until that is final. */
  readonly predikat: Predikat | undefined;
  readonly evaluation: Row<"penilaian"> | undefined;
  /** Undefined while there is no predikat, or no month. */
  readonly amount: number | undefined;
  /** The row in which it was recorded. */
  readonly recorded: Row<"angkaKredit"> | undefined;
}

/**
 * The angka kredit of every definitive SKP of a jabatan fungsional, each by the predikat of its own year and its months.
 * Source of the rule: rules/credit.ts. An acting post gives none: it is no jabatan fungsional of the person.
 */
export const planCredits = (book: Book): readonly PlanCredit[] => {
  const year = yearOf(book);
  if (year === null) return [];
  const yearly = yearlyEvaluations(book);
  const recorded = new Map(book.tables.angkaKredit.rows.map((row) => [row.idEvaluasi, row]));
  return book.tables.skp.rows.flatMap((plan): PlanCredit[] => {
    const jenjang =
      readJenjang(plan.jenjang) ?? (plan.jenisJabatan === "JF" ? readJenjang(plan.jabatan) : undefined);
    if (!jenjang || !isDefinitive(plan) || plan.id === "") return [];
    const evaluation = yearly.get(plan.id);
    const predikat = finalPredikat(evaluation);
    const months = heldMonths(plan.mulai, plan.selesai, year);
    return [
      {
        plan,
        jenjang,
        months,
        predikat,
        evaluation,
        amount: predikat && months > 0 ? credit(predikat, jenjang, months) : undefined,
        recorded: evaluation && recorded.get(evaluation.id),
      },
    ];
  });
};

/** What is recorded of a person for years before, and in the workbook's year. */
export interface Cumulated {
  readonly before: number;
  readonly thisYear: number;
}

/** The angka kredit that stands in the table, by person. */
export const cumulatedCredits = (book: Book): ReadonlyMap<string, Cumulated> => {
  const year = yearOf(book);
  const sums = new Map<string, Cumulated>();
  for (const { idPegawai, tahun, angkaKredit } of book.tables.angkaKredit.rows) {
    const { before, thisYear } = sums.get(idPegawai) ?? { before: 0, thisYear: 0 };
    const amount = angkaKredit ?? 0;
    sums.set(
      idPegawai,
      tahun === year ? { before, thisYear: thisYear + amount } : { before: before + amount, thisYear },
    );
  }
  return sums;
};

/** The row that holds a person's angka kredit of all years before the workbook's. */
export const earlierCredit = (book: Book, person: string): Row<"angkaKredit"> | undefined => {
  const year = yearOf(book);
  return book.tables.angkaKredit.rows.find(
    (row) => row.idPegawai === person && row.idEvaluasi === "" && row.predikat === "" && row.tahun !== year,
  );
};
