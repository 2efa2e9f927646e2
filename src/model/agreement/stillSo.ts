import type { Book } from "../book";
import { changesSinceAgreed } from "./agreedChanges";
import type { AgreedChange } from "./agreedChanges";

/** A change as it stands now, with the SKP it belongs to, and the columns in which it is what a person saw. */
export interface SeenChange {
  readonly skp: string;
  readonly now: AgreedChange;
  readonly seen: AgreedChange;
  readonly columns: readonly string[];
}

/** Changes that a person saw, as they stand now; one that was dealt with in between, or is another by now, is left out. */
export const stillSo = (book: Book, seen: readonly AgreedChange[]): SeenChange[] => {
  const current = new Map(
    changesSinceAgreed(book).flatMap(({ skp, changes }) =>
      changes.map((now) => [changeKey(now), { skp, now }] as const),
    ),
  );
  return seen.flatMap((one): SeenChange[] => {
    const found = current.get(changeKey(one));
    if (!found) return [];
    const { skp, now } = found;
    const columns = now.columns.filter(
      (column) => one.columns.includes(column) && (one.after[column] ?? "") === (now.after[column] ?? ""),
    );
    return [{ skp, now, seen: one, columns }];
  });
};

/** What tells one change from another, as long as it is of one kind. */
export const changeKey = ({ kind, table, id, stands }: AgreedChange): string =>
  [kind, table, id, kind === "new" ? (stands?.nth ?? "") : ""].join(" ");
