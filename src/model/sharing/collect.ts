import type { Book } from "../book";
import { setting } from "../book";
import type { Refusal } from "../plan";
import type { Row } from "../tables";
import { tableKeys } from "../tables";
import { rowsOf } from "./planOfRow";
import type { ReturnedPart } from "./returned";
import type { Slice } from "./slice";
import { differences } from "./threeWay";
import type { Difference } from "./threeWay";

/** A returned file beside the workbook as it is now. */
export interface Collected<Part extends ReturnedPart = ReturnedPart> {
  readonly part: Part;
  /** What is recorded of its sending. */
  readonly sending: Row<"kiriman">;
  /** What it says otherwise than the workbook. */
  readonly differences: readonly Difference[];
  /** How many more there are, on cells that an earlier file changes too: they come after that one. */
  readonly later: number;
}

/** Why a returned file is none that this workbook can take; undefined where it is. */
export const refusalOf = (book: Book, { sending, slice }: ReturnedPart): Refusal | undefined => {
  const told = (key: string) => slice.pengaturan?.find(({ kunci }) => kunci === key)?.nilai ?? "";
  const own = (key: string) => setting(book, key);
  if (told("versi skema") !== own("versi skema")) return { refused: "partSchema" };
  if (told("tahun") !== own("tahun"))
    return { refused: "partYear", facts: { year: String(told("tahun")), own: String(own("tahun")) } };
  return book.tables.kiriman.rows.some(({ id }) => id === sending) ? undefined : { refused: "partUnknown" };
};

/** Returned files in their order, each with what it says otherwise; those that `refusalOf` refuses are left out. */
export const collect = <Part extends ReturnedPart>(
  book: Book,
  parts: readonly Part[],
): readonly Collected<Part>[] => {
  const ours: Slice = Object.fromEntries(tableKeys.map((key) => [key, rowsOf(book, key)]));
  const isFirst = firstClaims();
  return parts.flatMap((part): Collected<Part>[] => {
    const sending = book.tables.kiriman.rows.find(({ id }) => id === part.sending);
    if (!sending || refusalOf(book, part)) return [];
    const { slice: sent, theirs, unreadable } = part;
    const all = differences({ sent, theirs, ours, unreadable });
    const first = all.filter(isFirst);
    return [{ part, sending, differences: first, later: all.length - first.length }];
  });
};

/** Tells of one difference after the other whether none before is about the same cell, or about its row as a whole. */
const firstClaims = (): ((one: Difference) => boolean) => {
  const whole = "";
  const claimed = new Map<string, Set<string>>();
  return (one) => {
    const row = `${one.table} ${one.id}`;
    const before = claimed.get(row) ?? new Set<string>();
    const column = one.kind === "cell" ? one.column : whole;
    if (before.has(column) || before.has(whole) || (column === whole && before.size > 0)) return false;
    claimed.set(row, before.add(column));
    return true;
  };
};
