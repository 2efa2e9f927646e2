import { isAgreedColumn } from "../model/agreement/agreedCells";
import { isRefusal } from "../model/plan";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";
import { changesOf, editableResult, listRefusal, resultOf } from "./resultRows";
import type { CellEdit } from "./resultRows";

/** The cells of a result that its form edits. What it hangs on is moved by moveResult, its status by cancelResult. */
export type ResultColumn =
  | "urutan"
  | "kelompok"
  | "jenisHasil"
  | "cascading"
  | "peran"
  | "rencana"
  | "rencanaPimpinan"
  | "penugasanDari"
  | "perspektif"
  | "acuan";

/** Cells of one result, with what stood there when the person began. */
export interface ResultEdit {
  readonly id: string;
  readonly cells: readonly CellEdit<ResultColumn>[];
}

/**
 * Changes cells of one result; what is agreed with an SKP stays, but how a result is marked (its kind, role, cascading and
 * what it refers to) may be said later, too. A cell that somebody changed in between is a conflict with
 * both values.
 */
export const editResult: Action<ResultEdit> = {
  name: "editResult",
  plan: (book, { id, cells }) => {
    const isAgreed = cells.some(({ column }) => isAgreedColumn("kinerja", column));
    const row = isAgreed ? editableResult(book, id) : resultOf(book, id);
    if (isRefusal(row)) return row;
    if (cells.some(({ column, to }) => column === "rencana" && String(to ?? "").trim() === ""))
      return { refused: "noResultText" };
    const outside = listRefusal("kinerja", Object.fromEntries(cells.map(({ column, to }) => [column, to])));
    if (outside) return outside;
    const tables = ensureTables(book, ["kinerja"]);
    if (isRefusal(tables)) return tables;
    return { steps: [...tables, ...changesOf("kinerja", id, cells)] };
  },
};
