import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AgreedChange } from "../../../model/agreement/agreedChanges";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { Card } from "../../parts/Card";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import type { ChangeEntry, PlanEntry } from "../../views/agreement";
import { RecordForm } from "./RecordForm";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  change: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "baseline" },
});

/** Changes of one SKP that are shown at once. */
const most = 6;

/** What is recorded by the form that is open: one change by its key, or all. */
type Open = string | "all" | undefined;

/** One agreed SKP that was changed: every change with before and after, and what can be done about it. */
export const ChangedPlan = ({ plan, named }: { readonly plan: PlanEntry; readonly named: boolean }) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, attempt } = usePane();
  const { agreement, frame } = words;
  const [open, setOpen] = useState<Open>();
  const [from, setFrom] = useState(0);
  const { changes } = plan;
  const first = from < changes.length ? from : 0;
  const some = changes.slice(first, first + most);
  const recordable = changes.filter(({ mayRecord }) => mayRecord);
  const restore = (which: readonly AgreedChange[]) =>
    attempt(() => app.run("restoreAgreed", { changes: which }));
  const allOf = (entries: readonly ChangeEntry[]) => entries.map(({ change }) => change);
  return (
    <Card>
      {named && <span className={text.name}>{agreement.of(plan.name, format.number(changes.length))}</span>}
      <ul className={styles.list}>
        {some.map((entry) => (
          <ChangedRow
            key={entry.key}
            skp={plan.id}
            entry={entry}
            isOpen={open === entry.key}
            onOpen={(isOpen) => setOpen(isOpen ? entry.key : undefined)}
            onRestore={() => restore([entry.change])}
          />
        ))}
      </ul>
      {changes.length > most && (
        <TextButton onPress={() => setFrom(first + most < changes.length ? first + most : 0)}>
          {frame.range(
            format.number(first + 1),
            format.number(Math.min(first + most, changes.length)),
            format.number(changes.length),
          )}
        </TextButton>
      )}
      {changes.length > 1 && (
        <div className={styles.buttons}>
          <ActionButton size="small" onPress={() => restore(allOf(changes))}>
            {agreement.restoreAll(format.number(changes.length))}
          </ActionButton>
          {recordable.length > 1 && (
            <ActionButton size="small" onPress={() => setOpen(open === "all" ? undefined : "all")}>
              {agreement.recordAll(format.number(recordable.length))}
            </ActionButton>
          )}
        </div>
      )}
      {open === "all" && (
        <RecordForm
          skp={plan.id}
          label={agreement.recordAll(format.number(recordable.length))}
          changes={allOf(recordable)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Card>
  );
};

const ChangedRow = ({
  skp,
  entry,
  isOpen,
  onOpen,
  onRestore,
}: {
  readonly skp: string;
  readonly entry: ChangeEntry;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onRestore: () => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, attempt, showRow } = usePane();
  const book = useApp((state) => state.book);
  const { agreement } = words;
  const { what, lines, cell, change, mayRecord } = entry;
  const show = () => {
    const { stands, table } = change;
    const row = stands?.nth === undefined ? undefined : book.places[table]?.[stands.at];
    // Of rows that share an id Excel would find the first.
    return row === undefined
      ? showRow(cell.table, cell.id, cell.column)
      : app.show(book.tables[table].sheet, `${row + 1}:${row + 1}`);
  };
  return (
    <li className={styles.change}>
      <span>{what}</span>
      {lines.map((line) => (
        <span key={line} className={text.quiet}>
          {line}
        </span>
      ))}
      <div className={styles.buttons}>
        <ActionButton size="small" aria-label={agreement.restoreOf(what)} onPress={onRestore}>
          {agreement.restore}
        </ActionButton>
        {mayRecord && (
          <ActionButton size="small" aria-label={agreement.recordOf(what)} onPress={() => onOpen(!isOpen)}>
            {agreement.record}
          </ActionButton>
        )}
        <TextButton aria-label={agreement.openOf(what)} onPress={() => attempt(show)}>
          {agreement.open}
        </TextButton>
      </div>
      {!mayRecord && <span className={text.quiet}>{agreement.copyFirst}</span>}
      {isOpen && (
        <RecordForm
          skp={skp}
          label={agreement.recordOf(what)}
          changes={[change]}
          onClose={() => onOpen(false)}
        />
      )}
    </li>
  );
};
