import { useEffect, useState } from "react";
import type { Book } from "../../../model/book";
import { auditSteps } from "../../../model/audit/audit";
import type { Finding } from "../../../model/audit/finding";
import { inSlices } from "./inSlices";

const remembered = new WeakMap<Book, readonly Finding[]>();

/** What the audit finds in a book; while it goes on, what it found before; undefined at first. */
export const useAudit = (book: Book): readonly Finding[] | undefined => {
  const [last, setLast] = useState<readonly Finding[]>();
  useEffect(() => {
    if (remembered.has(book)) return;
    return inSlices(auditSteps(book), (findings) => {
      remembered.set(book, findings);
      setLast(findings);
    });
  }, [book]);
  return remembered.get(book) ?? last;
};
