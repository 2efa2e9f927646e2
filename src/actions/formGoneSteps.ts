import type { RowName } from "../forms/changes/change";
import { rowWith } from "../forms/changes/rows";
import type { Book } from "../model/book";
import type { Cell } from "../model/cell";
import { isRefusal } from "../model/plan";
import type { Refusal, Step } from "../model/plan";
import { inForce } from "../model/resultTree";
import type { Tools } from "./action";
import { cancelResult } from "./cancelResult";
import { cellRow } from "./cellRow";
import { changesOf } from "./resultRows";

/**
 * Takes a row out of force that a form shows no longer: a result or an indicator is cancelled and stays in its table, a
 * line of a list is removed. Refused where results of others hang on it.
 */
export const formGoneSteps = (
  book: Book,
  { table, id }: RowName,
  tools: Tools,
): readonly Step[] | Refusal => {
  if (table === "kinerja") {
    const answer = cancelResult.plan(book, { id }, tools);
    return isRefusal(answer) ? answer : answer.steps;
  }
  const row = rowWith(book, table, id);
  if (!row) return [];
  if (table !== "indikator") return [{ do: "remove", table, rows: [cellRow(table, id, row)] }];
  const children = book.tables.kinerja.rows.filter((one) => inForce(one) && one.idIndikatorInduk === id);
  if (children.length > 0)
    return { refused: "hasChildren", facts: { rencana: String(row.indikator), count: children.length } };
  return changesOf(table, id, [{ column: "status", from: row.status as Cell, to: "dibatalkan" }]);
};
