import type { Book } from "../model/book";
import { byId } from "../model/book";
import { earlierCredit, planCredits } from "../model/followUp/credits";
import type { PlanCredit } from "../model/followUp/credits";
import { yearOf } from "../model/followUp/evaluations";
import { isRefusal } from "../model/plan";
import type { Refusal, Step } from "../model/plan";
import type { Action, Tools } from "./action";
import { ensureTables } from "./ensureTables";
import { mergeInto } from "./merge";
import { changesOf } from "./resultRows";

/** Whose angka kredit is recorded: of some SKP by the year's predikat, or of all years before as one sum. */
export interface CreditWish {
  /** The ids of the SKP; absent for all that have a predikat. */
  readonly plans?: readonly string[];
  readonly earlier?: {
    /** The id of the person. */
    readonly person: string;
    readonly amount: number;
    /** What stood there when the person began; null for nothing. */
    readonly from: number | null;
  };
}

/** Writes angka kredit into its table: one row an SKP and year, one for all years before. */
export const recordCredits: Action<CreditWish> = {
  name: "recordCredits",
  plan: (book, { plans, earlier }, tools) => {
    const steps = earlier ? earlierSteps(book, earlier, tools) : yearSteps(book, plans, tools);
    if (isRefusal(steps)) return steps;
    const tables = ensureTables(book, ["angkaKredit"]);
    return isRefusal(tables) ? tables : { steps: [...tables, ...steps] };
  },
};

const yearSteps = (
  book: Book,
  plans: readonly string[] | undefined,
  tools: Tools,
): readonly Step[] | Refusal => {
  const ready = planCredits(book).filter(
    ({ plan, amount }) => amount !== undefined && (!plans || plans.includes(plan.id)),
  );
  if (ready.length === 0) return { refused: "creditNothing" };
  const merger = mergeInto(book, "angkaKredit", tools, (row) => [row.idEvaluasi]);
  for (const one of ready)
    if (!one.recorded)
      merger.put(
        { ...valuesOf(book, one), idPegawai: one.plan.idPegawai, idEvaluasi: one.evaluation?.id ?? "" },
        () => true,
      );
  return [...merger.steps(), ...ready.flatMap((one) => updated(book, one))];
};

const valuesOf = (book: Book, { jenjang, predikat, months, amount }: PlanCredit) => ({
  tahun: yearOf(book),
  jenjang,
  predikat: predikat ?? "",
  bulan: months,
  angkaKredit: amount ?? null,
});

/** What was recorded before the predikat or the months changed. */
const updated = (book: Book, one: PlanCredit): Step[] => {
  const { recorded } = one;
  if (!recorded) return [];
  return changesOf(
    "angkaKredit",
    recorded.id,
    Object.entries(valuesOf(book, one)).map(([column, to]) => ({
      column,
      from: recorded[column as keyof typeof recorded],
      to,
    })),
  );
};

const earlierSteps = (
  book: Book,
  { person, amount, from }: NonNullable<CreditWish["earlier"]>,
  tools: Tools,
): readonly Step[] | Refusal => {
  const year = yearOf(book);
  if (!byId(book, "pegawai").has(person)) return { refused: "personGone" };
  const there = earlierCredit(book, person);
  if (there) return changesOf("angkaKredit", there.id, [{ column: "angkaKredit", from, to: amount }]);
  const merger = mergeInto(book, "angkaKredit", tools, (row) => [row.idPegawai]);
  merger.put(
    {
      tahun: year === null ? null : year - 1,
      angkaKredit: amount,
      keterangan: `Jumlah sampai tahun ${year === null ? "lalu" : year - 1}`,
      idPegawai: person,
    },
    () => false,
  );
  return merger.steps();
};
