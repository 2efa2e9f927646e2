import { useMemo } from "react";
import type { Book } from "../../../model/book";
import { useApp, usePane } from "../../pane/context";
import { kept } from "../../views/tree";
import { findingsByPerson, noFindings } from "../../views/treeFindings";
import { peopleForest, withPeopleFindings } from "../../views/treePeople";
import type { PeopleForest } from "../../views/treePeople";
import { useAudit } from "../periksa/useAudit";

// Who turns from one tree to the other and back waits for nothing.
const peopleOf = kept(peopleForest);

/** The people of the workbook under their superiors, with what the audit finds wrong with where they stand. */
export const usePeople = (book: Book): PeopleForest => {
  const { me } = usePane();
  const today = useApp((state) => state.today);
  const found = useAudit(book);
  const findings = useMemo(() => (found ? findingsByPerson(book, found) : noFindings), [found]);
  const forest = peopleOf(book, me?.id ?? "", today);
  return useMemo(() => withPeopleFindings(forest, findings), [forest, findings]);
};
