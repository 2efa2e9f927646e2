import { asksNote } from "../model/evaluation";
import { isRefusal } from "../model/plan";
import type { Row } from "../model/tables";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";
import { changesOf, ownerOf } from "./resultRows";

/** Which evaluations are to be final. */
export interface FinishWish {
  /** The ids of the evaluations. */
  readonly evaluations: readonly string[];
  /** Those with a rating di bawah ekspektasi and no note too: the person was asked. */
  readonly withoutNote?: true;
}

/**
 * Makes drafts final that have both ratings. One with a rating di bawah ekspektasi and without a note waits until the note
 * is written or the person says that it goes without.
 */
export const finishEvaluations: Action<FinishWish> = {
  name: "finishEvaluations",
  plan: (book, { evaluations, withoutNote }) => {
    const wanted = new Set(evaluations);
    const rated = book.tables.penilaian.rows.filter(
      (row) => wanted.has(row.id) && isDraft(row) && row.ratingHasil !== "" && row.ratingPerilaku !== "",
    );
    const asked = withoutNote ? [] : rated.filter(asksNote);
    const ready = rated.filter((row) => !asked.includes(row));
    if (ready.length === 0 && asked.length > 0) {
      const plans = new Map(book.tables.skp.rows.map((row) => [row.id, row]));
      const names = asked.slice(0, 5).map(({ idSkp }) => {
        const skp = plans.get(idSkp);
        return skp ? ownerOf(book, skp) : "";
      });
      return {
        refused: "noteAsked",
        facts: {
          names: names.join(", "),
          more: asked.length - names.length,
          periode: asked[0]?.periode ?? "",
        },
      };
    }
    if (ready.length === 0) return { steps: [] };
    const tables = ensureTables(book, ["penilaian"]);
    if (isRefusal(tables)) return tables;
    return {
      steps: [
        ...tables,
        ...ready.flatMap(({ id, status }) =>
          changesOf("penilaian", id, [{ column: "status", from: status, to: "final" }]),
        ),
      ],
    };
  },
};

const isDraft = ({ status, alasanTidakDinilai }: Row<"penilaian">): boolean =>
  (status === "" || status === "draf") && alasanTidakDinilai === "";
