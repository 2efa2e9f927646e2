import { startTransition, useEffect, useMemo, useState } from "react";
import type { Book } from "../../../model/book";
import { useApp, usePane } from "../../pane/context";
import { resultForest, resultForestSteps, withFindings } from "../../views/treeResults";
import type { ResultForest } from "../../views/treeResults";
import { inSlices } from "../periksa/inSlices";
import { atOnce } from "./Later";
import { useFindings } from "./useFindings";

// Who turns from one view to another and back waits for nothing.
const made = new WeakMap<Book, { readonly me: string; readonly forest: ResultForest }>();

const forestOf = (book: Book, me: string): ResultForest | undefined => {
  const known = made.get(book);
  if (known?.me === me) return known.forest;
  if (book.tables.kinerja.rows.length > atOnce) return undefined;
  const forest = resultForest(book, me);
  made.set(book, { me, forest });
  return forest;
};

/**
 * The results of the workbook, with what the audit finds wrong with them. Of a large workbook they are made a little at
 * a time: meanwhile as they were before its last change, undefined at first.
 */
export const useResultForest = (): ResultForest | undefined => {
  const id = usePane().me?.id ?? "";
  const book = useApp((state) => state.book);
  const findings = useFindings(book);
  const [last, setLast] = useState<ResultForest>();
  const now = forestOf(book, id);
  useEffect(() => {
    if (now) return setLast(now);
    return inSlices(resultForestSteps(book, id), (forest) => {
      made.set(book, { me: id, forest });
      startTransition(() => setLast(forest));
    });
  }, [book, id, now]);
  const forest = now ?? last;
  return useMemo(() => forest && withFindings(forest, findings), [forest, findings]);
};
