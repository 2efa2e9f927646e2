import type { Book } from "../../model/book";
import type { Begins } from "../../model/layout";
import type { Row } from "../../model/tables";
import type { TextField } from "../form";
import { slot } from "./slot";
import type { Slot } from "./slot";

/** What was noted of an evaluation, and what became of an objection to it. */
export type TextContent = Readonly<Record<TextField, Slot>>;

/** The objection to an evaluation: the last one, where there are several. */
export const objectionTo = (
  { tables }: Book,
  evaluation: Row<"penilaian"> | undefined,
): Row<"keberatan"> | undefined =>
  evaluation && tables.keberatan.rows.filter((row) => row.idEvaluasi === evaluation.id).at(-1);

/**
 * The free texts of an evaluation.
 * @param judged what the row of that evaluation begins with
 */
export const textsOf = (
  evaluation: Row<"penilaian"> | undefined,
  objection: Row<"keberatan"> | undefined,
  judged: Begins,
): TextContent => {
  const idEvaluasi = { table: "penilaian", begins: judged } as const;
  const objected = (field: "alasan" | "penjelasan" | "keputusan"): Slot =>
    slot(objection?.[field] ?? "", "keberatan", objection?.id ?? "", field, { idEvaluasi });
  return {
    catatan: slot(evaluation?.catatan ?? "", "penilaian", evaluation?.id ?? "", "catatan", judged),
    keberatan: objected("alasan"),
    penjelasan: objected("penjelasan"),
    keputusan: objected("keputusan"),
  };
};
