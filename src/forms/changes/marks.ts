import { fingerprintOfText } from "../../model/fingerprint";
import type { Begins, RowList, Source } from "../../model/layout";

/** A text as texts are compared: saving and pasting change line ends, and white space at the ends is not seen. */
export const folded = (text: string): string => text.replace(/\r\n|\r/g, "\n").trim();

/** A short text that stands for another one. */
export const markOf = (text: string): string => fingerprintOfText(folded(text));

/** The mark of an empty cell. */
export const blankMark = markOf("");

/** What stands for a cell of the tables: the same before and after its row is made. */
export const keyOf = ({ table, id, field, begins }: Source): string =>
  fingerprintOfText(JSON.stringify([table, begins ? sorted(begins) : id, field]));

const sorted = (begins: Begins): readonly unknown[] =>
  Object.entries(begins)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([column, cell]) => [column, typeof cell === "object" ? [cell.table, sorted(cell.begins)] : cell]);

/** What stands for a part of a form in which rows may be typed. */
export const listKeyOf = ({ begins, columns }: RowList): string =>
  fingerprintOfText(JSON.stringify([begins, columns.map(({ table, field }) => [table, field])]));
