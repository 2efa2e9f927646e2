import type { Book } from "../../model/book";
import { byId } from "../../model/book";
import { secondParentIdOf } from "../../model/resultTree";
import type { Found } from "./tree";
import type { ResultForest } from "./treeResults";

/** The row of each result's second leader's result; -1 where there is none. */
export const secondParents = (book: Book, { results: { rows, rowOf } }: ResultForest): Int32Array => {
  const seconds = new Int32Array(rows.length).fill(-1);
  if (rows.every(({ idIndukKedua }) => idIndukKedua === "")) return seconds;
  const indicators = byId(book, "indikator");
  rows.forEach((row, at) => (seconds[at] = rowOf.get(secondParentIdOf(row, indicators)) ?? -1));
  return seconds;
};

/** What a map shows of one person: the person's results, the ways up from them and all that hangs under them. */
export interface Slice extends Found {
  /** 1 for the person's own results. */
  readonly own: Uint8Array;
}

/** The slice of a person; `second` has each row's second parent, which is a way up too. */
export const sliceOf = (forest: ResultForest, second: Int32Array, person: string): Slice => {
  const own = new Uint8Array(forest.size);
  const kept = new Uint8Array(forest.size);
  const mine: number[] = [];
  for (let at = 0; at < forest.size; at++)
    if (forest.ownerAt(at)?.id === person) {
      own[at] = 1;
      mine.push(at);
    }
  const down = [...mine];
  for (let at = down.pop(); at !== undefined; at = down.pop()) {
    if (kept[at] === 1) continue;
    kept[at] = 1;
    for (const under of forest.children[at] ?? []) down.push(under);
  }
  const up = new Uint8Array(forest.size);
  const keepUp = (from: number) => {
    for (let at = from; at >= 0 && up[at] === 0; at = forest.above[at] ?? -1) kept[at] = up[at] = 1;
  };
  for (const at of mine) {
    keepUp(at);
    keepUp(second[at] ?? -1);
  }
  return { own, kept, hits: mine.length };
};

/** Who holds results in a forest, each once, in the order of the results. */
export const holdersOf = (
  forest: ResultForest,
): readonly { readonly id: string; readonly name: string; readonly post: string }[] => {
  const holders = new Map<string, { id: string; name: string; post: string }>();
  for (let at = 0; at < forest.size; at++) {
    const owner = forest.ownerAt(at);
    if (owner && owner.id !== "" && !holders.has(owner.id))
      holders.set(owner.id, { id: owner.id, name: owner.nama, post: owner.jabatan });
  }
  return [...holders.values()];
};
