import { useMemo } from "react";
import { formChangesIn } from "../../../app/formChanges";
import type { TypedForm } from "../../../app/formChanges";
import { useApp } from "../../pane/context";

/** What was typed on forms since they were drawn, as the workbook stands. */
export const useTypedForms = (): readonly TypedForm[] => {
  const book = useApp((state) => state.book);
  const typed = useApp((state) => state.typed);
  return useMemo(() => formChangesIn(book, typed), [book, typed]);
};
