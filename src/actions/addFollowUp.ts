import { isRefusal } from "../model/plan";
import type { followUpKinds, followUpStates } from "../model/tables";
import { bare } from "../rules/words";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";
import { mergeInto } from "./merge";

/** What follows from an evaluation: a recommendation, a reward or a sanction. */
export interface FollowUp {
  /** The id of the evaluation. */
  readonly evaluation: string;
  readonly jenis: (typeof followUpKinds)[number];
  readonly uraian: string;
  readonly dasar: string;
  /** As Excel's serial number. */
  readonly tanggal: number | null;
  readonly oleh: string;
  readonly status: (typeof followUpStates)[number];
}

/** Records what follows from an evaluation; the same again only fills what is empty. */
export const addFollowUp: Action<FollowUp> = {
  name: "addFollowUp",
  plan: (book, { evaluation, jenis, uraian, dasar, tanggal, oleh, status }, tools) => {
    if (!book.tables.penilaian.rows.some(({ id }) => id === evaluation)) return { refused: "evaluationGone" };
    if (uraian.trim() === "") return { refused: "followUpEmpty" };
    const tables = ensureTables(book, ["tindakLanjut"]);
    if (isRefusal(tables)) return tables;
    const merger = mergeInto(book, "tindakLanjut", tools, (row) => [row.idEvaluasi]);
    merger.put(
      {
        jenis,
        uraian: uraian.trim(),
        dasar: dasar.trim(),
        tanggal: tanggal === null ? null : { serial: tanggal },
        oleh,
        status,
        idEvaluasi: evaluation,
      },
      (row) => row.jenis === jenis && bare(row.uraian) === bare(uraian),
    );
    return { steps: [...tables, ...merger.steps()] };
  },
};
