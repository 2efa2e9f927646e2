import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useEffect, useState } from "react";
import type { State } from "../../app/app";
import type { Format } from "../../locale/format";
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
  say: { display: "flex", alignItems: "center", gap: "6px", flexGrow: 1 },
  saved: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

/** How long work may take before the bar shows, in milliseconds. */
const patience = 1000;

/** What has just happened, with the way back; of long work how far it is, with the way to stop it. */
export const StatusLine = () => {
  const styles = useStyles();
  const { app, words, format, attempt } = usePane();
  const busy = useApp((state) => state.busy);
  const progress = useApp((state) => state.progress);
  const stopping = useApp((state) => state.stopping === true);
  const status = useApp((state) => state.status);
  const canUndo = useApp(({ history, busy, shown }) => history.length > 0 && !busy && !shown);
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!busy) return;
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, [busy]);
  const said = busy
    ? sayBusy(busy, long ? progress : undefined, stopping, words, format)
    : sayStatus(status, words, format);
  const quiet = said === "" && !canUndo;
  return (
    <footer className={mergeClasses(styles.line, quiet && styles.quiet)}>
      {busy && long && <ProgressBar aria-label={said} value={progress?.done} max={progress?.total} />}
      <div className={styles.words}>
        <span role="status" className={styles.say}>
          {!busy && status?.kind === "saved" && (
            <CheckmarkCircle16Regular className={styles.saved} aria-hidden />
          )}
          {said}
        </span>
        {busy && long && (
          <span>
            <TextButton onPress={() => app.stop()}>{words.status.stop}</TextButton>
          </span>
        )}
        {canUndo && (
          <span>
            <TextButton onPress={() => attempt(() => app.undo())}>{words.status.undo}</TextButton>
          </span>
        )}
      </div>
    </footer>
  );
};

/** Of more sheets the number is said. */
const mostNamed = 3;

const sayBusy = (
  busy: NonNullable<State["busy"]>,
  progress: State["progress"],
  stopping: boolean,
  words: Words,
  format: Format,
): string => {
  const { rows, stopping: halting } = words.status;
  return [
    stopping ? halting : wordsOfAction(busy, words).doing,
    ...(progress ? [rows(format.number(progress.done), format.number(progress.total))] : []),
  ].join(" ");
};

const sayStatus = (status: State["status"], { status: words }: Words, format: Format): string => {
  switch (status?.kind) {
    case "saved":
      return words.saved;
    case "undone": {
      const { kept, partly } = status;
      if (kept.length === 0) return partly ? words.undonePartly : words.undone;
      const more = kept.length - mostNamed;
      return words.undoneKept(kept.slice(0, mostNamed).join(", "), more > 0 ? format.number(more) : "");
    }
    case "nothing":
      return words.nothing;
    case "stopped": {
      const { rows, action } = status;
      if (!rows || rows.total === 0) return words.stoppedEarly;
      const [undone, done] =
        rows.of === "sheets"
          ? [words.undoStoppedSheets, words.stoppedSheets]
          : [words.undoStopped, words.stopped];
      const say = action === "undo" ? undone : done;
      return say(format.number(rows.done), format.number(rows.total));
    }
    default:
      return "";
  }
};
