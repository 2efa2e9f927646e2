import { objectionTime } from "../../rules/objection";
import type { ObjectionTime } from "../../rules/objection";
import type { Book } from "../book";
import { isFinished } from "../evaluation";
import { numberSetting } from "../settings";
import type { Row } from "../tables";

/** A finished evaluation, and what came of it: whether somebody objected, and until when one may. */
export interface Objectable {
  readonly evaluation: Row<"penilaian">;
  readonly objection: Row<"keberatan"> | undefined;
  /** Undefined where it is not known when the result was received. */
  readonly time: ObjectionTime | undefined;
}

/** Every finished evaluation of a period with the objection to it, the last one where there are several. */
export const objectables = (book: Book, period: string, today: number): readonly Objectable[] => {
  const days = numberSetting(book, "hari keberatan");
  const objections = new Map(book.tables.keberatan.rows.map((row) => [row.idEvaluasi, row]));
  return book.tables.penilaian.rows
    .filter((row) => row.periode === period && isFinished(row))
    .map((evaluation) => {
      const objection = objections.get(evaluation.id);
      const { diterimaTanggal } = evaluation;
      return {
        evaluation,
        objection,
        time:
          diterimaTanggal === null
            ? undefined
            : objectionTime(diterimaTanggal, days, today, objection?.tanggal ?? null),
      };
    });
};
