import type { Book } from "../model/book";
import { dayCell } from "../model/cell";
import type { Cell } from "../model/cell";
import { asksNote, isFinished } from "../model/evaluation";
import type { markColumns } from "../model/evaluation";
import { isRefusal } from "../model/plan";
import type { Refusal, Step } from "../model/plan";
import { definitionOf } from "../model/tables";
import type { Row } from "../model/tables";
import type { Action, Tools } from "./action";
import { ensureTables } from "./ensureTables";
import { evaluationFacts, openEvaluation } from "./openEvaluation";
import type { EvaluationOf } from "./openEvaluation";
import { changesOf, listRefusal } from "./resultRows";
import type { CellEdit } from "./resultRows";

/** What a penilai says of a person. */
export type JudgedColumn =
  "ratingHasil" | "ratingPerilaku" | "catatan" | "alasanTidakDinilai" | (typeof markColumns)[number];

/** What is said of one SKP in one period. */
export interface Judgement extends EvaluationOf {
  /** With what stood there when the person began; compared before it is written. */
  readonly cells: readonly CellEdit<JudgedColumn>[];
  /** Who says it; "" where nobody said who works here. */
  readonly oleh: string;
  /** final: it is finished; draf: one that is final is opened again. */
  readonly status?: "draf" | "final";
  /** The person was asked for a note and goes without. */
  readonly withoutNote?: true;
}

/**
 * Writes what is said of one person in one period; the row comes where the sheet has none. What is final is opened again
 * before it changes, and what is disahkan stays. A rating di bawah ekspektasi asks for a note before it is final.
 */
export const judge: Action<Judgement> = {
  name: "judge",
  plan: (book, wish, tools) => {
    const { cells, status } = wish;
    const row = openEvaluation(
      book,
      wish,
      (evaluation) => cells.some(({ column, to }) => (evaluation?.[column] ?? "") !== (to ?? "")),
      status === "draf",
    );
    if (isRefusal(row)) return row;
    const tables = ensureTables(book, ["penilaian"]);
    if (isRefusal(tables)) return tables;
    const wanted = Object.fromEntries(cells.map(({ column, to }) => [column, to ?? ""]));
    const refusal = listRefusal("penilaian", wanted) ?? unfinished(book, wish, row.evaluation);
    if (refusal) return refusal;
    return {
      steps: [...tables, ...(row.evaluation ? changed(row.evaluation, wish, tools) : added(wish, tools))],
    };
  },
};

/** Why an evaluation cannot be final as it will stand. */
const unfinished = (
  book: Book,
  wish: Judgement,
  evaluation: Row<"penilaian"> | undefined,
): Refusal | undefined => {
  if (wish.status !== "final" || (evaluation && isFinished(evaluation))) return undefined;
  const told = Object.fromEntries(wish.cells.map(({ column, to }) => [column, to ?? ""]));
  const { ratingHasil, ratingPerilaku, catatan } = {
    ratingHasil: "",
    ratingPerilaku: "",
    catatan: "",
    ...evaluation,
    ...told,
  } as Pick<Row<"penilaian">, "ratingHasil" | "ratingPerilaku" | "catatan">;
  if (ratingHasil === "" || ratingPerilaku === "")
    return { refused: "ratingMissing", facts: evaluationFacts(book, wish) };
  return asksNote({ ratingHasil, ratingPerilaku, catatan }) && !wish.withoutNote
    ? { refused: "noteAsked", facts: { names: evaluationFacts(book, wish).name, periode: wish.periode } }
    : undefined;
};

const added = (
  { periode, idSkp, cells, oleh, status = "draf" }: Judgement,
  { newId, today }: Tools,
): Step[] => {
  const said = cells.flatMap(({ column, to }): [string, Cell][] =>
    to === null || to === "" ? [] : [[column, to]],
  );
  const row = {
    periode,
    idSkp,
    ...Object.fromEntries(said),
    status,
    ...(oleh === "" ? {} : { dinilaiOleh: oleh }),
    tanggal: { serial: today },
    id: newId(definitionOf("penilaian").letter),
  };
  return [{ do: "append", table: "penilaian", rows: [row] }];
};

/** Who said it and when goes with it; the status comes last, so that what was broken off before it is completed. */
const changed = (row: Row<"penilaian">, { cells, oleh, status }: Judgement, { today }: Tools): Step[] => {
  const finished = isFinished(row);
  const signs = cells.length > 0 ? !finished || status === "draf" : status === "final" && !finished;
  const to = finished && status !== "draf" ? row.status : (status ?? "draf");
  return changesOf("penilaian", row.id, [
    ...cells,
    ...(signs ? signature(row, oleh, today) : []),
    { column: "status", from: row.status, to },
  ]);
};

const signature = (row: Row<"penilaian">, oleh: string, today: number): CellEdit[] => [
  ...(oleh === "" ? [] : [{ column: "dinilaiOleh", from: row.dinilaiOleh, to: oleh }]),
  ...(row.tanggal === today
    ? []
    : [
        {
          column: "tanggal",
          from: dayCell(row.tanggal),
          to: { serial: today },
        },
      ]),
];
