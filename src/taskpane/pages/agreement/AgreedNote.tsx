import { LockClosed20Regular } from "@fluentui/react-icons/svg/lock-closed";
import { useApp, usePane } from "../../pane/context";
import { Note } from "../../parts/Note";
import { useAgreedChanges } from "./useAgreedChanges";

/** A line that says how many agreed SKP were changed in the sheets, with the way to the changes. */
export const AgreedNote = () => {
  const { words, format, go } = usePane();
  const { agreement } = words;
  const book = useApp((state) => state.book);
  const changed = useAgreedChanges(book).filter(({ changes }) => changes.length > 0).length;
  if (changed === 0) return null;
  return (
    <Note
      intent="warning"
      Icon={LockClosed20Regular}
      say={agreement.say(format.number(changed))}
      button={agreement.see}
      label={`${agreement.see}: ${agreement.title}`}
      onPress={() => go({ page: "periksa" })}
    />
  );
};
