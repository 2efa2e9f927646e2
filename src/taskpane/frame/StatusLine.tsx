import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useEffect, useState } from "react";
import type { State } from "../../app/app";
import type { Words } from "../../locale/id";
import { useApp, usePane } from "../pane/context";
import { TextButton } from "../parts/TextButton";
import { wordsOfAction } from "../sentences/actions";

const useStyles = makeStyles({
  line: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  quiet: { borderTopWidth: 0, height: 0, overflowY: "hidden" },
  words: { display: "flex", alignItems: "center", gap: "16px", minHeight: "32px", padding: "0 12px" },
  say: { display: "flex", alignItems: "center", gap: "6px" },
  saved: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

/** How long work may take before the bar shows, in milliseconds. */
const patience = 1000;

/** What has just happened, with the way back; the bar of long work. */
export const StatusLine = () => {
  const styles = useStyles();
  const { app, words, attempt } = usePane();
  const busy = useApp((state) => state.busy);
  const status = useApp((state) => state.status);
  const canUndo = useApp(({ history, busy, shown }) => history.length > 0 && !busy && !shown);
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!busy) return;
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, [busy]);
  const said = sayStatus(busy, status, words);
  const quiet = said === "" && !canUndo;
  return (
    <footer className={mergeClasses(styles.line, quiet && styles.quiet)}>
      {long && <ProgressBar aria-label={said} />}
      <div className={styles.words}>
        <span role="status" className={styles.say}>
          {!busy && status?.kind === "saved" && (
            <CheckmarkCircle16Regular className={styles.saved} aria-hidden />
          )}
          {said}
        </span>
        {canUndo && (
          <span>
            <TextButton onPress={() => attempt(() => app.undo())}>{words.status.undo}</TextButton>
          </span>
        )}
      </div>
    </footer>
  );
};

const sayStatus = (busy: State["busy"], status: State["status"], words: Words): string => {
  if (busy) return wordsOfAction(busy, words).doing;
  switch (status?.kind) {
    case "saved":
      return words.status.saved;
    case "undone":
      return words.status.undone;
    case "nothing":
      return words.status.nothing;
    default:
      return "";
  }
};
