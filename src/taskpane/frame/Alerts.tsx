import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Status } from "../../app/app";
import { useApp, usePane } from "../pane/context";
import { MessageCard } from "../parts/MessageCard";
import { failureMessage, refusalMessage } from "../sentences/messages";

/** Few workbooks ever show one: it is no part of the first paint. */
const Conflicts = lazy(async () => ({ default: (await import("./Conflicts")).Conflicts }));

const useStyles = makeStyles({
  alerts: { display: "flex", flexDirection: "column", gap: "8px" },
  partly: { margin: "4px 0 0" },
});

/** What was refused, what failed, and what somebody else changed first: each with what to do. */
export const Alerts = () => {
  const styles = useStyles();
  const status = useApp((state) => state.status);
  const conflicts = useApp((state) => state.conflicts);
  const lost = status?.kind === "saved" ? status.lost.length : 0;
  const isBad = status?.kind === "failed" || status?.kind === "refused" || lost > 0;
  if (!isBad && conflicts.length === 0) return null;
  return (
    <div className={styles.alerts}>
      {isBad && <Bad status={status} lost={lost} />}
      {conflicts.length > 0 && (
        <Suspense>
          <Conflicts />
        </Suspense>
      )}
    </div>
  );
};

const Bad = ({ status, lost }: { readonly status: Status | undefined; readonly lost: number }) => {
  const styles = useStyles();
  const { app, words, format, attempt } = usePane();
  const phase = useApp((state) => state.phase);
  const close = (
    <Button size="small" onClick={() => app.store.setState({ status: undefined })}>
      {words.frame.close}
    </Button>
  );
  if (status?.kind === "refused")
    return <MessageCard intent="refused" message={refusalMessage(status.refusal, words)} actions={close} />;
  if (status?.kind !== "failed")
    return (
      <MessageCard
        intent="warning"
        message={{ what: words.status.lost(format.number(lost)), how: "" }}
        actions={close}
      />
    );
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
    >
      {status.rows !== undefined && status.rows.done > 0 && (
        <p className={styles.partly}>
          {(status.rows.of === "sheets" ? words.status.partlySheets : words.status.partly)(
            format.number(status.rows.done),
            format.number(status.rows.total),
          )}
        </p>
      )}
    </MessageCard>
  );
};
