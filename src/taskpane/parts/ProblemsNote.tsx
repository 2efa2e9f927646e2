import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import type { TableKey } from "../../model/tables";
import { useApp, usePane } from "../pane/context";
import { Note } from "./Note";

/** How many cells could not be read, in these tables or in all, with the way to their list. */
export const ProblemsNote = ({ tables }: { readonly tables?: readonly TableKey[] }) => {
  const { words, format, go } = usePane();
  const count = useApp(
    ({ book }) => book.problems.filter(({ table }) => !tables || tables.includes(table)).length,
  );
  if (count === 0) return null;
  return (
    <Note
      intent="warning"
      Icon={Warning20Regular}
      say={words.home.findings(format.number(count))}
      button={words.home.findingsButton}
      onPress={() => go({ page: "periksa" })}
    />
  );
};
