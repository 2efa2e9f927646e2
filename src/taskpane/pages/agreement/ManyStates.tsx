import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { Card } from "../../parts/Card";
import { useText } from "../../parts/useText";
import { statesOf } from "../../views/agreement";
import { AgreeForm } from "./AgreeForm";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** What can be done with all SKP of a list at once: handed in, agreed, and recorded where nothing is. */
export const ManyStates = ({ skp }: { readonly skp: readonly string[] }) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, attempt } = usePane();
  const { agreement } = words;
  const book = useApp((state) => state.book);
  const { counts, drafts, submitted, incomplete, unrecorded } = useMemo(
    () => statesOf(book, skp),
    [book, skp],
  );
  const { number } = format;
  const isOpen = counts.draf + counts.diajukan > 0;
  if (!isOpen && unrecorded.length === 0) return null;
  return (
    <Card>
      <span className={text.quiet}>
        {agreement.counts(number(counts.draf), number(counts.diajukan), number(counts.ditetapkan))}
      </span>
      {isOpen && incomplete > 0 && <span className={text.quiet}>{agreement.left(number(incomplete))}</span>}
      {submitted.length > 0 && (
        <AgreeForm skp={submitted} primary>
          {agreement.agreeAll(number(submitted.length))}
        </AgreeForm>
      )}
      {unrecorded.length > 0 && (
        <span className={text.quiet}>{agreement.unrecorded(number(unrecorded.length))}</span>
      )}
      <div className={styles.buttons}>
        {drafts.length > 0 && (
          <ActionButton
            size="small"
            onPress={() => attempt(() => app.run("setPlanState", { skp: drafts, to: "diajukan" }))}
          >
            {agreement.submitAll(number(drafts.length))}
          </ActionButton>
        )}
        {unrecorded.length > 0 && (
          <ActionButton
            size="small"
            onPress={() => attempt(() => app.run("setPlanState", { skp: unrecorded, to: "ditetapkan" }))}
          >
            {agreement.recordText}
          </ActionButton>
        )}
      </div>
    </Card>
  );
};
