import { startTransition, useEffect, useState } from "react";
import { changesSteps } from "../../../model/agreement/agreedChanges";
import type { PlanChanges } from "../../../model/agreement/agreedChanges";
import type { Book } from "../../../model/book";
import { inSlices } from "../periksa/inSlices";

const remembered = new WeakMap<Book, readonly PlanChanges[]>();
const none: readonly PlanChanges[] = [];

/** What of agreed SKP is not as it was agreed; while it is looked for, what was found before. */
export const useAgreedChanges = (book: Book): readonly PlanChanges[] => {
  const [last, setLast] = useState(none);
  const known = remembered.get(book);
  useEffect(() => {
    if (known) return;
    return inSlices(changesSteps(book), (found) => {
      remembered.set(book, found);
      startTransition(() => setLast(found));
    });
  }, [book, known]);
  return known ?? last;
};
