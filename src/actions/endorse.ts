import { isRefusal } from "../model/plan";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";
import { changesOf } from "./resultRows";

/** Which evaluations are endorsed. */
export interface EndorseWish {
  /** The ids of the evaluations. */
  readonly evaluations: readonly string[];
}

/** Marks final evaluations as disahkan; one that is not final yet stays as it is. */
export const endorse: Action<EndorseWish> = {
  name: "endorse",
  plan: (book, { evaluations }) => {
    const wanted = new Set(evaluations);
    const rows = book.tables.penilaian.rows.filter(({ id }) => wanted.has(id));
    if (!rows.some(({ status }) => status === "final" || status === "disahkan"))
      return { refused: "nothingFinal" };
    const final = rows.filter(({ status }) => status === "final");
    if (final.length === 0) return { steps: [] };
    const tables = ensureTables(book, ["penilaian"]);
    if (isRefusal(tables)) return tables;
    return {
      steps: [
        ...tables,
        ...final.flatMap(({ id, status }) =>
          changesOf("penilaian", id, [{ column: "status", from: status, to: "disahkan" }]),
        ),
      ],
    };
  },
};
