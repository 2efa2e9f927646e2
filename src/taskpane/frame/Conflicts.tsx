import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Conflict } from "../../model/settle";
import { useApp, usePane } from "../pane/context";
import { ActionButton } from "../parts/ActionButton";
import { MessageCard } from "../parts/MessageCard";
import { cellInWords, valueInWords } from "../preview/planInWords";

const useStyles = makeStyles({
  values: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: "2px 12px",
    margin: "8px 0 0",
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

/** Conflicts that are shown one by one; of more, the number is said. */
const most = 5;

/** The cells that somebody else changed first: one by one, and all at once where there are several. */
export const Conflicts = () => {
  const { app, words, format, attempt } = usePane();
  const conflicts = useApp((state) => state.conflicts);
  const { status } = words;
  const writable = conflicts.filter(({ gone }) => !gone);
  return (
    <>
      {conflicts.length > 1 && (
        <MessageCard
          intent="warning"
          message={{ what: status.conflicts(format.number(conflicts.length)), how: "" }}
          actions={
            <>
              {writable.length > 0 && (
                <ActionButton
                  size="small"
                  onPress={() => attempt(() => app.run("takeMine", { conflicts: writable }))}
                >
                  {status.useAllMine}
                </ActionButton>
              )}
              <Button size="small" onClick={() => app.leaveTheirs(conflicts)}>
                {status.useAllTheirs}
              </Button>
            </>
          }
        />
      )}
      {conflicts.slice(0, most).map((conflict) => (
        <ConflictCard
          key={`${conflict.table} ${conflict.id} ${conflict.column}`}
          conflict={conflict}
          decided={
            conflict.removal
              ? conflicts.filter(({ table, id }) => table === conflict.table && id === conflict.id)
              : [conflict]
          }
        />
      ))}
    </>
  );
};

const ConflictCard = ({
  conflict,
  decided,
}: {
  readonly conflict: Conflict;
  /** What its buttons decide: of a row that was to be removed every cell. */
  readonly decided: readonly Conflict[];
}) => {
  const styles = useStyles();
  const { app, words, format, showRow, attempt } = usePane();
  const book = useApp((state) => state.book);
  const { table, id, column, theirs, ours, removal, gone } = conflict;
  const { status } = words;
  const [title, mine, leave] = gone
    ? [status.goneTitle, "", words.frame.close]
    : removal
      ? [status.removalTitle, status.removeAnyway, status.keepRow]
      : [status.conflictTitle, status.useMine, status.useTheirs];
  const cell = cellInWords(book, table, id, column, words);
  return (
    <MessageCard
      intent="warning"
      message={{ what: title, how: cell }}
      actions={
        <>
          {!gone && (
            <ActionButton
              size="small"
              aria-label={`${mine}: ${cell}`}
              onPress={() => attempt(() => app.run("takeMine", { conflicts: decided }))}
            >
              {mine}
            </ActionButton>
          )}
          <Button size="small" aria-label={`${leave}: ${cell}`} onClick={() => app.leaveTheirs(decided)}>
            {leave}
          </Button>
          {!gone && (
            <Button size="small" onClick={() => attempt(() => showRow(table, id, column))}>
              {status.openCell}
            </Button>
          )}
        </>
      }
    >
      <dl className={styles.values}>
        {!gone && (
          <>
            <dt className={styles.label}>{status.theirs}</dt>
            <dd className={styles.value}>{valueInWords(theirs, words, format)}</dd>
          </>
        )}
        <dt className={styles.label}>{status.ours}</dt>
        <dd className={styles.value}>{valueInWords(ours, words, format)}</dd>
      </dl>
    </MessageCard>
  );
};
