import { useEffect, useState } from "react";
import type { Book } from "../../../model/book";
import { similarResults } from "../../../model/audit/similarResults";
import type { Similar } from "../../../model/audit/similarResults";
import { inSlices } from "./inSlices";

/** Results that are alike, as far as they were compared. */
export interface Comparing {
  readonly pairs: number;
  /** What was found, once all pairs are compared. */
  readonly found?: Similar;
}

const remembered = new WeakMap<Book, Similar>();

/** Compares the results of a book, a little at a time, once it is asked for; undefined before. */
export const useSimilar = (book: Book, asked: boolean): Comparing | undefined => {
  const [state, setState] = useState<{ readonly book: Book; readonly pairs: number }>();
  useEffect(() => {
    if (!asked || remembered.has(book)) return;
    return inSlices(
      similarResults(book),
      (found) => {
        remembered.set(book, found);
        setState({ book, pairs: found.pairs });
      },
      (pairs) => setState({ book, pairs }),
    );
  }, [book, asked]);
  if (!asked) return undefined;
  const found = remembered.get(book);
  return found ? { pairs: found.pairs, found } : { pairs: state?.book === book ? state.pairs : 0 };
};
