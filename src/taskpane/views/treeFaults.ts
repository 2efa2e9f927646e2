import type { Book, Problem } from "../../model/book";
import type { TableKey } from "../../model/tables";
import { unclear } from "../../rules/tree";
import type { Place } from "../../rules/tree";

/** What is wrong with where a row hangs. */
export type PlaceFault = Exclude<Place, "top" | "linked"> | "unclearParent";

/** Something that is wrong with a row: where it hangs, or a cell of it that could not be read. */
export type RowFault =
  | { readonly place: PlaceFault; readonly problem?: undefined }
  | { readonly place?: undefined; readonly problem: Problem };

/** What is wrong with the place of a row of a tree. */
export const placeFault = (place: Place | undefined, parent: number | undefined): PlaceFault | undefined => {
  if (place === undefined || place === "top") return undefined;
  if (place !== "linked") return place;
  return parent === unclear ? "unclearParent" : undefined;
};

/** What could not be read of a table, by the number of the row among all its rows. */
export const problemsByRow = (book: Book, table: TableKey): ReadonlyMap<number, readonly Problem[]> => {
  const found = new Map<number, Problem[]>();
  const rowOf = new Map(book.places[table]?.map((row, at) => [row, at]));
  for (const problem of book.problems) {
    if (problem.table !== table) continue;
    const at = rowOf.get(Number(/\d+$/.exec(problem.address)?.[0] ?? 0) - 1);
    if (at !== undefined) found.set(at, [...(found.get(at) ?? []), problem]);
  }
  return found;
};

/** The place faults that a problem of reading says already. */
const saidBy: Partial<Record<Problem["code"], PlaceFault>> = {
  noId: "noId",
  sameIdTwice: "duplicateId",
};

/** All that is wrong with a row, each once. */
export const faultsOf = (
  place: PlaceFault | undefined,
  problems: readonly Problem[] | undefined,
): readonly RowFault[] => [
  ...(place !== undefined && !problems?.some(({ code }) => saidBy[code] === place) ? [{ place }] : []),
  ...(problems ?? []).map((problem) => ({ problem })),
];
