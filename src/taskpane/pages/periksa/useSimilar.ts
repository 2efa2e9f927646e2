import { useEffect, useState } from "react";
import type { Book } from "../../../model/book";
import { similarResults } from "../../../model/audit/similarResults";
import type { Similar } from "../../../model/audit/similarResults";

/** Results that are alike, as far as they were compared. */
export interface Comparing {
  readonly pairs: number;
  /** What was found, once all pairs are compared. */
  readonly found?: Similar;
}

/** No script of the pane may hold up somebody who types: milliseconds of comparing at a time. */
const slice = 12;

const remembered = new WeakMap<Book, Similar>();

/** Compares the results of a book, a little at a time, once it is asked for; undefined before. */
export const useSimilar = (book: Book, asked: boolean): Comparing | undefined => {
  const [state, setState] = useState<Comparing & { readonly book: Book }>();
  useEffect(() => {
    if (!asked || remembered.has(book)) return;
    const steps = similarResults(book);
    let waiting: ReturnType<typeof setTimeout>;
    const go = () => {
      const end = performance.now() + slice;
      let step = steps.next();
      while (step.done !== true && performance.now() < end) step = steps.next();
      if (step.done === true) {
        remembered.set(book, step.value);
        setState({ book, pairs: step.value.pairs, found: step.value });
      } else {
        setState({ book, pairs: step.value });
        waiting = setTimeout(go, 0);
      }
    };
    waiting = setTimeout(go, 0);
    return () => clearTimeout(waiting);
  }, [book, asked]);
  if (!asked) return undefined;
  const found = remembered.get(book);
  return found ? { pairs: found.pairs, found } : { pairs: state?.book === book ? state.pairs : 0 };
};
