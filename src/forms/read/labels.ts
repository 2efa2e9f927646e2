import { distance } from "fastest-levenshtein";
import type { Named } from "../form";
import type { GridCell } from "./grid";

/** The texts that were made plain last: every form looks for every one of its labels in every cell of a sheet. */
const plains = new Map<string, string>();
const mostPlains = 5_000;

const makePlain = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A label as labels are compared: capitals, without punctuation, single spaces ("PANGKAT/GOL. RUANG" too). */
export const plain = (text: string): string => {
  const known = plains.get(text);
  if (known !== undefined) return known;
  if (plains.size >= mostPlains) plains.clear();
  const made = makePlain(text);
  plains.set(text, made);
  return made;
};

/** The lines of a text. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/);

type Label = Pick<Named<string>, "label" | "also">;

/** No label is longer than this. */
const longest = 120;

/** Whether a text is this label and nothing else. */
export function isLabel({ label, also = [] }: Label, text: string): boolean {
  if (text.length > longest) return false;
  const wanted = plain(text);
  return plain(label) === wanted || also.some((other) => plain(other) === wanted);
}

/** Whether a text is this label or a misspelling of it: one letter in eight may differ. */
export function isAlmostLabel(named: Label, text: string): boolean {
  if (isLabel(named, text)) return true;
  if (text.length > longest) return false;
  const [wanted, label] = [plain(text), plain(named.label)];
  return label.length >= 8 && distance(wanted, label) <= label.length / 8;
}

/** Whether a heading among others that are known is this label, or a misspelling of it: one letter of a short one. */
export const isMisspelt = (named: Label, text: string): boolean =>
  isAlmostLabel(named, text) ||
  (named.label.length >= 4 && named.label.length < 8 && distance(plain(text), plain(named.label)) <= 1);

/**
 * What follows a label in the same cell: "" where the label stands alone, undefined where the text is not this label.
 * The label ends the cell, or a colon, an asterisk or a new line follows it.
 */
export function afterLabel(label: Label, text: string): string | undefined {
  if (isLabel(label, text)) return "";
  const [, head = "", rest = ""] = /^([^:\r\n]*?)\s*[:\r\n]\s*(.*)$/s.exec(text) ?? [];
  return isLabel(label, head) ? rest.trim() : undefined;
}

/** Whether a text begins as that of a row of totals does: "JUMLAH" and the like. */
export const isTotalText = (text: string): boolean =>
  /^(JUMLAH|TOTAL|RATA RATA|NILAI AKHIR)\b/.test(plain(text));

/** A text without a colon before it; "" for the dots that invite to fill it in. */
export const valueOf = (text: string): string => {
  const value = text.replace(/^\s*:\s*/, "").trim();
  return /^[.…_\s]*$/.test(value) ? "" : value;
};

/** Whether a cell holds a running number, such as "1", "1." or "(1)". */
export const isNumber = ({ text }: GridCell): boolean => /^\(?\d{1,3}[.)]?\)?$/.test(text.trim());

/** The number of a column, such as 4 of "(4)": Excel makes -4 of it where somebody typed it into a plain cell. */
export function columnNumber({ text, value }: GridCell): number | undefined {
  if (typeof value === "number" && Number.isInteger(value) && value < 0 && value > -100) return -value;
  const [, digits] = /^\(\s*(\d{1,2})\s*\)$/.exec(text.trim()) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** Whether two cells stand in at least one common column. */
export const overlaps = (a: GridCell, b: GridCell): boolean =>
  a.column <= b.lastColumn && b.column <= a.lastColumn;

/** The number that occurs most often, such as the column of most cells; the least of several. */
export function mostFrequent(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
