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
  /** How many more there are, on cells that another file changes too: they come after that one. */
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

/**
 * Returned files in their order, each with what it says otherwise; those that `refusalOf` refuses are left out. Of two
 * files that change the same cell the first is told: when it is taken, the other one's change is two-sided.
 */
export const collect = <Part extends ReturnedPart>(
  book: Book,
  parts: readonly Part[],
): readonly Collected<Part>[] => {
  const ours: Slice = Object.fromEntries(tableKeys.map((key) => [key, rowsOf(book, key)]));
  const found = parts.flatMap((part) => {
    const sending = book.tables.kiriman.rows.find(({ id }) => id === part.sending);
    if (!sending || refusalOf(book, part)) return [];
    const { slice: sent, theirs, unreadable } = part;
    return [{ part, sending, all: differences({ sent, theirs, ours, unreadable }) }];
  });
  const claims = claimsOf(found.map(({ all }) => all.filter((one) => !mustAsk(one))));
  return found.map(({ part, sending, all }, at): Collected<Part> => {
    const first = all.filter((one) => placesOf(one).every((place) => (claims.get(place) ?? at) === at));
    return { part, sending, differences: first, later: all.length - first.length };
  });
};

/** Whether somebody must say which side is right: both changed it, or one of them deleted it. */
export const mustAsk = (difference: Difference): boolean =>
  difference.kind === "cell" ? difference.sides === "both" : difference.kind !== "added";

/** Which file is the first to change a place without a question. */
const claimsOf = (files: readonly (readonly Difference[])[]): ReadonlyMap<string, number> => {
  const claims = new Map<string, number>();
  for (const [at, some] of files.entries())
    for (const one of some) for (const place of placesOf(one)) if (!claims.has(place)) claims.set(place, at);
  return claims;
};

/** What a difference is about: a cell and something of its row, or the row as a whole. */
const placesOf = (one: Difference): readonly string[] => {
  const row = `${one.table} ${one.id}`;
  return one.kind === "cell" ? [`${row} ${one.column}`] : [row];
};
