import type { Book } from "../model/book";
import { ofPeriod } from "../model/judged";
import type { Refusal } from "../model/plan";
import type { Row } from "../model/tables";
import { ownerOf } from "./resultRows";

/** Which evaluation is meant. */
export interface EvaluationOf {
  /** The id of the SKP. */
  readonly idSkp: string;
  /** As the table of periods names it. */
  readonly periode: string;
}

/** What a sentence about an evaluation names. */
export const evaluationFacts = (book: Book, { idSkp, periode }: EvaluationOf) => {
  const skp = book.tables.skp.rows.find(({ id }) => id === idSkp);
  return { name: skp ? ownerOf(book, skp) : "", periode };
};

/**
 * The evaluation of an SKP in a period, as far as it may change; none where the sheet has no row for it yet. Refuses an
 * SKP that is not of the period, and what is final or disahkan.
 * @param differs whether anything would change: what stands there already is refused to nobody
 * @param reopens whether one that is final is opened again with it
 */
export const openEvaluation = (
  book: Book,
  wish: EvaluationOf,
  differs: (evaluation: Row<"penilaian"> | undefined) => boolean,
  reopens = false,
): { readonly evaluation: Row<"penilaian"> | undefined } | Refusal => {
  const { idSkp, periode } = wish;
  if (!book.tables.periode.rows.some((row) => row.periode === periode))
    return { refused: "unknownPeriod", facts: { periode } };
  if (!book.tables.skp.rows.some(({ id }) => id === idSkp)) return { refused: "unknownSkp" };
  const found = ofPeriod(book, periode).find(({ skp }) => skp.id === idSkp);
  if (!found) return { refused: "notOfPeriod", facts: evaluationFacts(book, wish) };
  const { evaluation } = found;
  if (evaluation?.status === "disahkan" && (reopens || differs(evaluation)))
    return { refused: "endorsedEvaluation", facts: evaluationFacts(book, wish) };
  if (evaluation?.status === "final" && !reopens && differs(evaluation))
    return { refused: "finalEvaluation", facts: evaluationFacts(book, wish) };
  return { evaluation };
};
