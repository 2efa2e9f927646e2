import type { Cut, FormChange, NewChange, OrderChange } from "../forms/changes/change";
import { rowWith, unitOf } from "../forms/changes/rows";
import { storable } from "../forms/changes/storable";
import type { Book } from "../model/book";
import type { Cell } from "../model/cell";
import type { Source } from "../model/layout";
import { isRefusal } from "../model/plan";
import type { Change, Refusal, Step } from "../model/plan";
import { columnsOf } from "../model/tables";
import type { Tools } from "./action";
import { formGoneSteps } from "./formGoneSteps";
import { newRowsFor, placed, rowMaker } from "./formNewRows";
import type { RowMaker } from "./formNewRows";
import { changesOf } from "./resultRows";

/** A change that the tables are to take. */
export interface Accepted {
  readonly change: FormChange;
  readonly decision: "form" | Cut;
}

/** What takes the accepted changes into the tables; a refusal where a row cannot be taken away as it stands. */
export const formChangeSteps = (
  book: Book,
  accepted: readonly Accepted[],
  tools: Tools,
): readonly Step[] | Refusal => {
  const maker = rowMaker(book, tools);
  const changes: Change[] = [];
  const gone: Step[] = [];
  const orders = new Map<string, number>();
  for (const { change, decision } of accepted) {
    switch (change.is) {
      case "text":
        changes.push(...taken(book, maker, change.source, change.form));
        break;
      case "sentence": {
        const { first, second } = decision === "form" ? change.cut : decision;
        const { source, also } = change;
        changes.push(...edit(book, source, first), ...edit(book, { ...source, field: also }, second));
        break;
      }
      case "order":
        for (const [id, to] of ordered(book, change)) orders.set(id, to);
        changes.push(
          ...change.ids.flatMap((id) =>
            changesOf(change.rows, id, [
              { column: "urutan", from: cellOf(book, change.rows, id, "urutan"), to: orders.get(id) ?? null },
            ]),
          ),
        );
        break;
      case "gone": {
        const steps = formGoneSteps(book, change.row, tools);
        if (isRefusal(steps)) return steps;
        gone.push(...steps);
      }
    }
  }
  const fresh = accepted.flatMap(({ change }): NewChange[] => (change.is === "new" ? [change] : []));
  const places = placed(book, fresh, orders);
  for (const { table, id, from, to } of places.moved)
    changes.push(...changesOf(table, id, [{ column: "urutan", from, to }]));
  for (const change of fresh) newRowsFor(maker, change, places.of(change));
  // What goes, goes last: an interrupted run leaves it in force.
  return [...maker.steps(), ...changes, ...gone.filter((step) => step.do !== "table")];
};

/** Puts a text into its cell, or into a row that is to be made. */
const taken = (book: Book, maker: RowMaker, source: Source, text: string): Change[] => {
  const { table, id, field, begins } = source;
  if (id !== "" || !begins) return edit(book, source, text);
  maker.found(table, begins, { [field]: storable(table, field, text) ?? null });
  return [];
};

const edit = (
  book: Book,
  { table, id, field }: Pick<Source, "table" | "id" | "field">,
  text: string,
): Change[] => {
  const row = rowWith(book, table, id);
  const to = storable(table, field, text, row, unitOf(book, table, row)) ?? null;
  return changesOf(table, id, [{ column: field, from: cellOf(book, table, id, field), to }]);
};

/** What a cell of the tables holds, as a cell that is written. */
const cellOf = (book: Book, table: Source["table"], id: string, field: string): Cell => {
  const value = (rowWith(book, table, id)?.[field] ?? null) as string | number | null;
  const isDate = columnsOf(table).some(([name, { kind }]) => name === field && kind === "date");
  return isDate && typeof value === "number" ? { serial: value } : value;
};

/** The numbers that the rows have, in the order that they are to stand in; where some have none, all are counted. */
function ordered(book: Book, { rows, ids }: OrderChange): [string, number][] {
  const numbers = ids.map((id) => rowWith(book, rows, id)?.urutan).filter((one) => typeof one === "number");
  const areAll = new Set(numbers).size === ids.length;
  const sorted = [...numbers].sort((one, other) => one - other);
  return ids.map((id, at) => [id, areAll ? (sorted[at] ?? at + 1) : at + 1]);
}
