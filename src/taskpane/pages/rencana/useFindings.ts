import { useMemo } from "react";
import type { Book } from "../../../model/book";
import { findingsByResult, noFindings } from "../../views/treeFindings";
import type { ResultFindings } from "../../views/treeFindings";
import { useAudit } from "../periksa/useAudit";

/** The faults of results as the audit finds them: after a change those from before it, until it is made anew. */
export const useFindings = (book: Book): ResultFindings => {
  const found = useAudit(book);
  return useMemo(() => (found ? findingsByResult(book, found) : noFindings), [found]);
};
