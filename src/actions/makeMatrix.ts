import type { MatrixKey } from "../forms/form";
import { formTitle } from "../forms/forms";
import { renderMatrix } from "../forms/renderForm";
import { inForce } from "../model/resultTree";
import type { Action } from "./action";
import { drawnPlan } from "./makeForm";

/** Whose matrix to make, and how deep. */
export interface MatrixDrawing {
  /** The id of the leader's SKP. */
  readonly skp: string;
  readonly levels: 1 | 2;
}

const keys: Readonly<Record<MatrixDrawing["levels"], MatrixKey>> = {
  1: "matriksSatuTingkat",
  2: "matriksDuaTingkat",
};

/**
 * Draws the matrix of a leader's results over the people who contribute to them, on one sheet for each depth: drawn
 * anew for another leader, unless somebody has typed on it since; then that sheet stays and another is made.
 */
export const makeMatrix: Action<MatrixDrawing> = {
  name: "makeMatrix",
  plan: (book, { skp, levels }) => {
    const row = book.tables.skp.rows.find(({ id }) => id === skp && id !== "");
    if (!row) return { refused: "unknownSkp" };
    const hasResults = book.tables.kinerja.rows.some(
      (result) => result.idSkp === skp && inForce(result) && result.rencana.trim() !== "",
    );
    if (!hasResults) return { refused: "noLeaderResults", facts: { jabatan: row.jabatan } };
    const form = keys[levels];
    return drawnPlan(book, [
      {
        form,
        title: formTitle(form),
        stage: "perencanaan",
        subject: { skp },
        render: (subject) => renderMatrix(form, book, subject.skp),
      },
    ]);
  },
};
