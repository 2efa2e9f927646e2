import { makeStyles, tokens } from "@fluentui/react-components";
import { LockClosed20Regular } from "@fluentui/react-icons/svg/lock-closed";
import { useApp, usePane } from "../../pane/context";
import { TextButton } from "../../parts/TextButton";
import { useAgreedChanges } from "./useAgreedChanges";

const useStyles = makeStyles({
  note: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "6px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  // It gives way, the button beside it does not.
  say: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
});

/** A line that says how many agreed SKP were changed in the sheets, with the way to the changes. */
export const AgreedNote = () => {
  const styles = useStyles();
  const { words, format, go } = usePane();
  const { agreement } = words;
  const book = useApp((state) => state.book);
  const changed = useAgreedChanges(book).filter(({ changes }) => changes.length > 0).length;
  if (changed === 0) return null;
  return (
    <div className={styles.note}>
      <LockClosed20Regular className={styles.icon} aria-hidden />
      <span className={styles.say}>{agreement.say(format.number(changed))}</span>
      <TextButton aria-label={`${agreement.see}: ${agreement.title}`} onPress={() => go({ page: "periksa" })}>
        {agreement.see}
      </TextButton>
    </div>
  );
};
