import { assessorIdOf } from "../model/assessor";
import { byId } from "../model/book";
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
 * Makes drafts final that have both ratings; where they do not say who judged and when, it is the penilai of the SKP, and
 * today. One with a rating di bawah ekspektasi and without a note waits until the note
 * is written or the person says that it goes without.
 */
export const finishEvaluations: Action<FinishWish> = {
  name: "finishEvaluations",
  plan: (book, { evaluations, withoutNote }, { today }) => {
    const [plans, people] = [byId(book, "skp"), byId(book, "pegawai")];
    const wanted = new Set(evaluations);
    const rated = book.tables.penilaian.rows.filter(
      (row) => wanted.has(row.id) && isDraft(row) && row.ratingHasil !== "" && row.ratingPerilaku !== "",
    );
    const asked = withoutNote ? [] : rated.filter(asksNote);
    const ready = rated.filter((row) => !asked.includes(row));
    if (ready.length === 0 && asked.length > 0) {
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
        ...ready.flatMap(({ id, idSkp, status, dinilaiOleh, tanggal }) => {
          const penilai = people.get(assessorIdOf(plans.get(idSkp), people))?.nama ?? "";
          return changesOf("penilaian", id, [
            ...(dinilaiOleh === "" && penilai !== ""
              ? [{ column: "dinilaiOleh", from: null, to: penilai }]
              : []),
            ...(tanggal === null ? [{ column: "tanggal", from: null, to: { serial: today } }] : []),
            { column: "status", from: status, to: "final" },
          ]);
        }),
      ],
    };
  },
};

const isDraft = ({ status, alasanTidakDinilai }: Row<"penilaian">): boolean =>
  (status === "" || status === "draf") && alasanTidakDinilai === "";
