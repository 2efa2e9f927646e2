import { isRefusal } from "../model/plan";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";
import { changesOf } from "./resultRows";
import type { CellEdit } from "./resultRows";

/** What is noted of an evaluation after it was made. */
export interface EvaluationNote {
  /** The id of the evaluation. */
  readonly id: string;
  readonly cells: readonly CellEdit<"catatan" | "diterimaTanggal">[];
}

/** Writes the catatan/rekomendasi of the dokumen evaluasi, and when the employee received it. */
export const noteEvaluation: Action<EvaluationNote> = {
  name: "noteEvaluation",
  plan: (book, { id, cells }) => {
    if (!book.tables.penilaian.rows.some((row) => row.id === id)) return { refused: "evaluationGone" };
    const tables = ensureTables(book, ["penilaian"]);
    return isRefusal(tables) ? tables : { steps: [...tables, ...changesOf("penilaian", id, cells)] };
  },
};
