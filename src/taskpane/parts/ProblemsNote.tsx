import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import type { TableKey } from "../../model/tables";
import { useApp, usePane } from "../pane/context";
import { TextButton } from "./TextButton";

const useStyles = makeStyles({
  note: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "6px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  say: { flexGrow: 1 },
});

/** How many cells could not be read, in these tables or in all, with the way to their list. */
export const ProblemsNote = ({ tables }: { readonly tables?: readonly TableKey[] }) => {
  const styles = useStyles();
  const { words, format, go } = usePane();
  const count = useApp(
    ({ book }) => book.problems.filter(({ table }) => !tables || tables.includes(table)).length,
  );
  if (count === 0) return null;
  return (
    <div className={styles.note}>
      <Warning20Regular className={styles.icon} aria-hidden />
      <span className={styles.say}>{words.home.findings(format.number(count))}</span>
      <TextButton onPress={() => go({ page: "periksa" })}>{words.home.findingsButton}</TextButton>
    </div>
  );
};
