import type { Book } from "../model/book";
import { resultTree } from "../model/resultTree";
import type { ResultTree } from "../model/resultTree";

/** A part of the cascading tree: all of it, what a result carries, or what has to do with a person. */
export type TreeSlice =
  | { readonly of: "all" }
  /** A result with all below it, by its id. */
  | { readonly of: "branch"; readonly id: string }
  /** The results of a person with those above and below them, by the id of the person. */
  | { readonly of: "person"; readonly id: string };

/** A result of a slice. */
export interface SliceRow {
  /** Its number in the tree. */
  readonly at: number;
  /** From 1, in the whole tree; of results in a circle from the first of them on. */
  readonly level: number;
  /** Whether it is one that the slice is about: of a person's slice the person's own. */
  readonly own: boolean;
}

/** The results of a slice from top to bottom, each before what is below it. Linear, whatever the depth of the tree. */
export const sliceRows = (book: Book, slice: TreeSlice): { tree: ResultTree; rows: SliceRow[] } => {
  const tree = resultTree(book);
  const own = ownIn(book, tree, slice);
  const kept = own.map((is) => is);
  const rows: SliceRow[] = [];
  const everything = walk(tree);
  if (slice.of === "person")
    for (const { at, above } of [...everything].reverse()) if (kept[at] && above >= 0) kept[above] = true;
  const inside = own.map((is) => is);
  for (const { at, above, level } of everything) {
    if (above >= 0 && inside[above]) inside[at] = true;
    if (kept[at] || inside[at]) rows.push({ at, level, own: own[at] === true });
  }
  return { tree, rows };
};

const ownIn = (book: Book, { rows, rowOf }: ResultTree, slice: TreeSlice): boolean[] => {
  if (slice.of === "all") return rows.map(() => true);
  if (slice.of === "branch") {
    const branch = rowOf.get(slice.id);
    return rows.map((_, at) => at === branch);
  }
  const plans = new Set(
    book.tables.skp.rows.flatMap(({ id, idPegawai }) => (idPegawai === slice.id && id !== "" ? [id] : [])),
  );
  return rows.map(({ idSkp }) => plans.has(idSkp));
};

/** Every result of the tree from top to bottom, with the one above it, -1 at the top. */
const walk = ({ roots, children }: ResultTree) => {
  const passed: { readonly at: number; readonly above: number; readonly level: number }[] = [];
  const waiting = [...roots].reverse().map((at) => ({ at, above: -1, level: 1 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    passed.push(next);
    const { at, level } = next;
    const under = children[at] ?? [];
    for (let last = under.length - 1; last >= 0; last -= 1)
      waiting.push({ at: under[last] ?? -1, above: at, level: level + 1 });
  }
  return passed;
};
