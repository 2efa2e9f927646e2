import { formChangeSteps } from "../../actions/formChangeSteps";
import type { Accepted } from "../../actions/formChangeSteps";
import type { FormChange } from "../../forms/changes/change";
import { compareForm, isReadBack } from "../../forms/changes/compare";
import type { Book } from "../../model/book";
import { rawOf } from "../../model/cell";
import { bookAfter } from "../../model/bookAfter";
import { fingerprintOfCells, fingerprintOfText } from "../../model/fingerprint";
import { idMaker } from "../../model/id";
import { isRefusal } from "../../model/plan";
import type { Step } from "../../model/plan";
import { settle } from "../../model/settle";
import type { Baseline } from "../../model/sharing/baseline";
import { broughtBefore } from "../../model/sharing/broughtBefore";
import { rowsOf } from "../../model/sharing/planOfRow";
import { bookOfSlice } from "../../model/sharing/slice";
import type { SheetCells } from "../../model/sheetCells";
import { readTag } from "../../model/tag";
import { joined, merging } from "../../model/twins";
import type { MarkedSheet } from "../pickedFiles/readRawFile";
import { bytesFrom } from "../random";

/** What was typed on a form of a returned file and is not taken; without an address the form as a whole. */
export interface LeftOnForm {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
}

/** The tables of a returned file with what was typed on its forms in them, and what of that is not. */
export interface FormsBack {
  readonly book: Book;
  readonly left: readonly LeftOnForm[];
}

/**
 * Takes what was typed on the forms of a returned file into its tables, with a pause after each form. A form is held
 * against what was sent; where its table says otherwise too by now, or a sentence would have to be cut, nobody can
 * decide here: that is left, and named. Rows that come get the same ids whenever the file is read.
 */
export function* formsBack(
  tables: Book,
  { sending, slice }: Baseline,
  forms: readonly MarkedSheet[],
): Generator<void, FormsBack> {
  const sent = bookOfSlice(slice);
  let book = tables;
  const left: LeftOnForm[] = [];
  for (const { mark, cells } of forms) {
    const found = typedOn(sent, sending, mark, cells);
    const twins = broughtBefore(found.steps, book, sent);
    const steps = [...joined(found.steps, twins), ...twins.flatMap(merging)];
    const { plan, conflicts } = settle({ steps }, book);
    book = afterForm(book, plan.steps);
    left.push(...found.left, ...conflicts.map(({ ours }) => leftAt(cells, "", String(rawOf(ours)))));
    yield;
  }
  return { book, left };
}

const leftAt = ({ name }: SheetCells, address: string, text: string): LeftOnForm => ({
  sheet: name,
  address,
  text,
});

/** What takes into the tables as they were sent what was typed on a form since, and what is left of it. */
const typedOn = (
  sent: Book,
  sending: string,
  mark: string,
  cells: SheetCells,
): { readonly steps: readonly Step[]; readonly left: readonly LeftOnForm[] } => {
  const tag = readTag(mark);
  const isOurs =
    tag?.kind === "formulir" && isReadBack(tag.form) && sent.tables.skp.rows.some(({ id }) => id === tag.skp);
  if (!isOurs || fingerprintOfCells(cells.row, cells.column, cells.values) === tag.drawn)
    return { steps: [], left: [] };
  const whole = { steps: [], left: [leftAt(cells, "", "")] };
  const comparison = compareForm(sent, tag, cells);
  if (isRefusal(comparison)) return whole;
  const { changes, notTaken } = comparison;
  const isClear = (change: FormChange): boolean => change.is !== "sentence";
  const wanted = changes.filter(isClear).map((change): Accepted => ({ change, decision: "form" }));
  const newId = idMaker(bytesFrom(seedOf(`${sending} ${cells.name}`)), new Set());
  const steps = formChangeSteps(sent, wanted, { newId, today: 0 });
  if (isRefusal(steps)) return whole;
  return {
    steps,
    left: [
      ...changes
        .filter((change) => !isClear(change))
        .map(({ address, form }) => leftAt(cells, address, form)),
      ...notTaken.map(({ address, text }) => leftAt(cells, address, text)),
    ],
  };
};

/** The tables after a form: one that gets its first row from it is there, and rows that stay are where they were. */
const afterForm = (book: Book, steps: readonly Step[]): Book => {
  const after = bookAfter(book, steps);
  const tables = { ...after.tables };
  const places = { ...after.places };
  for (const table of new Set(steps.flatMap((step) => ("table" in step ? [step.table] : [])))) {
    Object.assign(tables, { [table]: { ...after.tables[table], present: true } });
    const stays = new Set(rowsOf(after, table).map(({ id }) => id));
    places[table] = book.places[table]?.filter((_, at) => stays.has(rowsOf(book, table)[at]?.id ?? ""));
  }
  return { ...after, tables, places };
};

/** Four numbers of a text. */
const seedOf = (text: string): number[] =>
  ["a", "b", "c", "d"].map((one) => Number.parseInt(fingerprintOfText(`${one}${text}`).slice(0, 8), 16) | 0);
