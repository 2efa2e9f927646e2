import { isRefusal } from "../model/plan";
import type { Step } from "../model/plan";
import { isFinished } from "../model/evaluation";
import type { Ratings } from "../model/evaluation";
import { predikatOf } from "../rules/predikat";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";
import { mergeInto } from "./merge";
import { changesOf, listRefusal } from "./resultRows";
import type { CellEdit } from "./resultRows";

/** The cells of an objection: filed with reasons, explained by the penilai, decided by the penilai's superior. */
export type ObjectionColumn =
  "tanggal" | "alasan" | "penjelasan" | "tanggalPenjelasan" | "keputusan" | "hasil" | "tanggalKeputusan";

/** What is recorded of an objection. */
export interface ObjectionWish {
  /** The id of the evaluation. */
  readonly evaluation: string;
  /** Its cells, with what stood there when the person began. */
  readonly cells: readonly CellEdit<ObjectionColumn>[];
  /** Of a decision that changes the result: the ratings of before and from now on. */
  readonly ratings?: { readonly from: Ratings; readonly to: Ratings };
}

const changing = "hasil evaluasi diubah";

/**
 * Records an objection to a finished evaluation, the explanation, or the decision. A decision that changes the result
 * writes the new ratings; the old ones are kept in its text. Source: PP 30/2019 Pasal 59.
 */
export const recordObjection: Action<ObjectionWish> = {
  name: "recordObjection",
  plan: (book, wish, tools) => {
    const row = book.tables.penilaian.rows.find(({ id }) => id === wish.evaluation);
    if (!row) return { refused: "evaluationGone" };
    if (!isFinished(row)) return { refused: "objectionTooEarly" };
    const cells = withOldRatings(wish);
    const to = Object.fromEntries(cells.map((cell) => [cell.column, cell.to]));
    const outside = listRefusal("keberatan", to);
    if (outside) return outside;
    const there = book.tables.keberatan.rows.filter(({ idEvaluasi }) => idEvaluasi === row.id).at(-1);
    if (!there && String(to.alasan ?? "").trim() === "") return { refused: "objectionNoReason" };
    if (to.hasil === changing && (!wish.ratings || isUnrated(wish.ratings.to)))
      return { refused: "objectionNoRatings" };
    const merger = mergeInto(book, "keberatan", tools, (one) => [one.idEvaluasi]);
    if (!there) merger.put({ ...to, idEvaluasi: row.id }, () => false);
    const steps: Step[] = there ? changesOf("keberatan", there.id, cells) : merger.steps();
    const { ratings } = wish;
    // The entry with the old ratings comes first: whatever interrupts, they are not lost.
    const rated = !ratings
      ? []
      : changesOf("penilaian", row.id, [
          { column: "ratingHasil", from: ratings.from.ratingHasil, to: ratings.to.ratingHasil },
          { column: "ratingPerilaku", from: ratings.from.ratingPerilaku, to: ratings.to.ratingPerilaku },
        ]);
    const tables = ensureTables(book, ["keberatan", ...(rated.length ? (["penilaian"] as const) : [])]);
    return isRefusal(tables) ? tables : { steps: [...tables, ...steps, ...rated] };
  },
};

const isUnrated = ({ ratingHasil, ratingPerilaku }: Ratings): boolean =>
  ratingHasil === "" || ratingPerilaku === "";

const withOldRatings = ({ cells, ratings }: ObjectionWish): readonly CellEdit<ObjectionColumn>[] => {
  if (!ratings) return cells;
  const { ratingHasil, ratingPerilaku } = ratings.from;
  const predikat =
    ratingHasil === "" || ratingPerilaku === ""
      ? ""
      : `, predikat ${predikatOf(ratingHasil, ratingPerilaku)}`;
  const before = `Semula: hasil kerja ${ratingHasil || "belum dinilai"}, perilaku ${ratingPerilaku || "belum dinilai"}${predikat}.`;
  return cells.map((cell) =>
    cell.column === "keputusan"
      ? { ...cell, to: [String(cell.to ?? "").trim(), before].join(" ").trim() }
      : cell,
  );
};
