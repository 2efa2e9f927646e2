import type { Book } from "../../model/book";
import { columnsOf } from "../../model/tables";
import type { Cut, FormChange, NotTaken, Place } from "./change";
import { folded, markOf } from "./marks";
import { foundBy, rowWith, unitOf } from "./rows";
import { whyNot } from "./sides";
import type { Sides } from "./sides";
import { holds, storable } from "./storable";
import type { AnyRow } from "./storable";
import type { TableInput } from "./tables";
import { unworded } from "./wording";

/** What was found: changes to offer, and what cannot be offered. */
export interface Findings {
  readonly changes: FormChange[];
  readonly notTaken: NotTaken[];
}

/**
 * Holds what an input shows against the tables.
 * @param was the mark of what was drawn there; undefined where nobody knows
 */
export function compareInput(
  sides: Sides,
  input: TableInput,
  said: string,
  was: string | undefined,
  at: { readonly address: string; readonly place: Place },
  into: Findings,
): void {
  if (was === markOf(said)) return;
  const { wording, table, field } = input;
  const [form, there] = [shown(input, said), shown(input, input.text)];
  if (folded(form) === folded(there)) return;
  const row = rowOf(sides.book, input);
  const cell = storable(table, field, form, row, unitOf(sides.book, table, row));
  const source = { table, field };
  const why = whyNot(sides, input) ?? (cell === undefined ? "unknownWord" : undefined);
  if (why) {
    into.notTaken.push({ why, source, address: at.address, text: form });
    return;
  }
  const key = `${table} ${input.key} ${field}`;
  const found = {
    // What a form shows twice may be typed over twice: each is decided by itself.
    key: into.changes.some((one) => one.key === key) ? `${key} ${at.address}` : key,
    ...at,
    form,
    table: there,
    both: was !== markOf(input.text),
  };
  if (wording?.also !== undefined && row) {
    const cut = cutOf(form, textIn(row, field), unsaid(there, textIn(row, field)));
    into.changes.push({ is: "sentence", ...found, source: input, also: wording.also, cut });
  } else if (!holds(row, field, cell ?? null)) into.changes.push({ is: "text", ...found, source: input });
}

const textIn = (row: AnyRow, field: string): string => String(row[field] ?? "");

/** What a sentence says behind its first half. */
const unsaid = (sentence: string, first: string): string =>
  sentence.startsWith(first.replace(/[.:;\s]+$/, ""))
    ? sentence.slice(first.replace(/[.:;\s]+$/, "").length + 2)
    : "";

/** What a text says of an input, in the words of its list where it has one; a stand-in for an empty cell says nothing. */
function shown({ table, field, wording, text: own }: TableInput, text: string): string {
  const said = unworded(text, wording);
  const choices = columnsOf(table).find(([name]) => name === field)?.[1].choices;
  if (!choices) return said;
  const word = choices.find((one) => one.toLowerCase() === said.trim().toLowerCase());
  return word ?? (said.trim() === "-" || text === own ? "" : said);
}

/** The row that an input is stored in, if it is there. */
const rowOf = (book: Book, { table, id, begins }: TableInput): AnyRow | undefined =>
  rowWith(book, table, id) ?? (begins && foundBy(book, table, begins));

/** The sentence cut where either half is unchanged, else at its last colon; without one it is all of the first. */
function cutOf(form: string, first: string, second: string): Cut {
  const text = form.trim();
  if (second !== "" && text.endsWith(`: ${second.trim()}`))
    return { first: text.slice(0, -second.trim().length - 2), second };
  if (first !== "" && text.startsWith(`${first.trim()}: `))
    return { first, second: text.slice(first.trim().length + 2) };
  const at = text.lastIndexOf(": ");
  return at < 0 ? { first: text, second: "" } : { first: text.slice(0, at), second: text.slice(at + 2) };
}
