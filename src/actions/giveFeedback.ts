import { isRefusal } from "../model/plan";
import type { Step } from "../model/plan";
import { definitionOf } from "../model/tables";
import type { Row } from "../model/tables";
import type { NilaiBerakhlak } from "../rules/berakhlak";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";
import { openEvaluation } from "./openEvaluation";
import type { EvaluationOf } from "./openEvaluation";
import { changesOf } from "./resultRows";

/** What is said of one value of BerAKHLAK in an evaluation. */
export interface Feedback extends EvaluationOf {
  readonly nilai: NilaiBerakhlak;
  /** What stood there when the person began, "" of nothing; compared before it is written. */
  readonly from: string;
  /** "" takes it away. */
  readonly to: string;
}

/**
 * Writes what is said of one value of BerAKHLAK in an evaluation, which its form prints; the row comes where there is
 * none, and the evaluation's own row, as a draft, before it. What is final or disahkan stays as it is.
 */
export const giveFeedback: Action<Feedback> = {
  name: "giveFeedback",
  plan: (book, wish, tools) => {
    const { idSkp, periode, nilai, from, to } = wish;
    const saidIn = (evaluation: Row<"penilaian"> | undefined) =>
      evaluation &&
      book.tables.umpanBalik.rows.find((row) => row.idEvaluasi === evaluation.id && row.nilai === nilai);
    const open = openEvaluation(book, wish, (evaluation) => (saidIn(evaluation)?.isi ?? "") !== to);
    if (isRefusal(open)) return open;
    const { evaluation } = open;
    const said = saidIn(evaluation);
    if (said) return { steps: changesOf("umpanBalik", said.id, [{ column: "isi", from, to }]) };
    if (to === "") return { steps: [] };
    const tables = ensureTables(book, ["penilaian", "umpanBalik"]);
    if (isRefusal(tables)) return tables;
    const idEvaluasi = evaluation?.id ?? tools.newId(definitionOf("penilaian").letter);
    const begun: Step[] = evaluation
      ? []
      : [{ do: "append", table: "penilaian", rows: [{ periode, idSkp, status: "draf", id: idEvaluasi }] }];
    const row = { nilai, isi: to, idEvaluasi, id: tools.newId(definitionOf("umpanBalik").letter) };
    return { steps: [...tables, ...begun, { do: "append", table: "umpanBalik", rows: [row] }] };
  },
};
