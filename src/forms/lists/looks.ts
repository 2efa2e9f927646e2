import { aspek } from "../../rules/lists";
import { nipWithin } from "../../rules/nip";
import { wordIn } from "../../rules/words";
import type { GridCell } from "../read/grid";
import type { Look } from "./layout";

const date =
  /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:\p{L}+, )?\d{1,2} \p{L}{3,9} \d{4})(?:[ T]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?$/u;
const time =
  /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*(?:-|–|s\.?d\.?|s\/d)\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?(?: (?:wib|wita|wit))?$/i;
const name = /^\p{L}[\p{L}.,'’` -]*$/u;

const tests: Readonly<Record<Look, (text: string) => boolean>> = {
  nip: (text) => nipWithin(text) !== "" && (text.match(/\p{L}/gu) ?? []).length <= 5,
  name: (text) =>
    (name.test(text) && text.split(/\s+/).length <= 10) ||
    (nipWithin(text) !== "" && /^\s*\p{L}{2,}[^\d]{2,}/u.test(text)),
  date: (text) => date.test(text),
  time: (text) => time.test(text),
  link: (text) => /^(?:https?:\/\/|www\.)\S+$/i.test(text),
  aspek: (text) => wordIn(aspek, text) !== undefined,
};

/** Whether a text looks like this kind of thing. */
export const looksLike = (look: Look, text: string): boolean => tests[look](text.replace(/\s+/g, " ").trim());

/** The part of cells that look like this kind of thing; 0 where there are none. */
export const votesFor = (look: Look, cells: readonly GridCell[]): number =>
  cells.length === 0 ? 0 : cells.filter(({ text }) => looksLike(look, text)).length / cells.length;

/** What no cell of this kind can be without. */
const least: Readonly<Record<Look, RegExp>> = {
  nip: /\d(?:\D*\d){4}|^-*$/,
  name: /\p{L}{2}/u,
  date: /\d/,
  time: /\d/,
  link: /./s,
  aspek: /\p{L}/u,
};

/** Whether most of the cells cannot be this kind of thing. */
export const contradicts = (look: Look, cells: readonly GridCell[]): boolean =>
  cells.filter(({ text }) => !least[look].test(text.trim())).length * 2 > cells.length;
