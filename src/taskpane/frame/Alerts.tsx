import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Conflict } from "../../model/settle";
import { useApp, usePane } from "../pane/context";
import { MessageCard } from "../parts/MessageCard";
import { cellInWords, valueInWords } from "../preview/planInWords";
import { failureMessage, refusalMessage } from "../sentences/messages";

const useStyles = makeStyles({
  alerts: { display: "flex", flexDirection: "column", gap: "8px" },
  values: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: "2px 12px",
    margin: "8px 0 0",
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

/** What was refused, what failed, and what somebody else changed first: each with what to do. */
export const Alerts = () => {
  const styles = useStyles();
  const { app, words, format, attempt } = usePane();
  const status = useApp((state) => state.status);
  const phase = useApp((state) => state.phase);
  const put = () => app.store.setState({ status: undefined });
  const close = (
    <Button size="small" onClick={put}>
      {words.frame.close}
    </Button>
  );
  if (status?.kind === "failed")
    return (
      <MessageCard
        intent="refused"
        message={failureMessage(status, words)}
        actions={
          <>
            {phase === "failed" && (
              <Button size="small" onClick={() => attempt(() => app.start())}>
                {words.frame.retry}
              </Button>
            )}
            {close}
          </>
        }
      />
    );
  if (status?.kind === "refused")
    return <MessageCard intent="refused" message={refusalMessage(status.refusal, words)} actions={close} />;
  if (status?.kind !== "saved" && status?.kind !== "undone") return null;
  const lost = status.kind === "saved" ? status.lost.length : 0;
  if (status.conflicts.length === 0 && lost === 0) return null;
  return (
    <div className={styles.alerts}>
      {lost > 0 && (
        <MessageCard
          intent="warning"
          message={{ what: words.status.lost(format.number(lost)), how: "" }}
          actions={close}
        />
      )}
      {status.conflicts.slice(0, most).map((conflict) => (
        <ConflictCard
          key={`${conflict.table} ${conflict.id} ${conflict.column}`}
          conflict={conflict}
          onLeave={() =>
            app.store.setState({
              status: { ...status, conflicts: status.conflicts.filter((one) => one !== conflict) },
            })
          }
        />
      ))}
      {status.conflicts.length > most && (
        <MessageCard
          intent="warning"
          message={{ what: words.status.conflicts(format.number(status.conflicts.length)), how: "" }}
          actions={close}
        />
      )}
    </div>
  );
};

/** Conflicts that are shown one by one; of more, the number is said. */
const most = 5;

const ConflictCard = ({
  conflict,
  onLeave,
}: {
  readonly conflict: Conflict;
  readonly onLeave: () => void;
}) => {
  const styles = useStyles();
  const { words, format, showRow, attempt } = usePane();
  const book = useApp((state) => state.book);
  const { table, id, column, theirs, ours } = conflict;
  return (
    <MessageCard
      intent="warning"
      message={{ what: words.status.conflictTitle, how: cellInWords(book, table, id, column, words) }}
      actions={
        <>
          <Button size="small" onClick={() => attempt(() => showRow(table, id, column))}>
            {words.status.openCell}
          </Button>
          <Button size="small" onClick={onLeave}>
            {words.status.keepTheirs}
          </Button>
        </>
      }
    >
      <dl className={styles.values}>
        <dt className={styles.label}>{words.status.theirs}</dt>
        <dd className={styles.value}>{valueInWords(theirs, words, format)}</dd>
        <dt className={styles.label}>{words.status.ours}</dt>
        <dd className={styles.value}>{valueInWords(ours, words, format)}</dd>
      </dl>
    </MessageCard>
  );
};
