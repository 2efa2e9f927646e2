import { startTransition, useEffect, useState } from "react";
import type { Book } from "../../../model/book";
import { auditSteps } from "../../../model/audit/audit";
import type { Finding } from "../../../model/audit/finding";
import { useApp } from "../../pane/context";
import { inSlices } from "./inSlices";

const remembered = new WeakMap<Book, { readonly today: number; readonly findings: readonly Finding[] }>();

/** What the audit finds in a book; while it goes on, what it found before; undefined at first. */
export const useAudit = (book: Book): readonly Finding[] | undefined => {
  const today = useApp((state) => state.today);
  const [last, setLast] = useState<readonly Finding[]>();
  const known = remembered.get(book);
  const isKnown = known?.today === today;
  useEffect(() => {
    if (isKnown) return;
    return inSlices(auditSteps(book, today), (findings) => {
      remembered.set(book, { today, findings });
      // What shows findings is drawn a little at a time.
      startTransition(() => setLast(findings));
    });
  }, [book, today, isKnown]);
  return isKnown ? known.findings : last;
};
