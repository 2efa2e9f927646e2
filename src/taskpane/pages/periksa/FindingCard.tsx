import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Finding, Mend } from "../../../model/audit/finding";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { Card } from "../../parts/Card";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { plansOf, saidOf, sentenceOf, wantsAssessor, whereOf } from "./auditGroups";
import { ChooseAssessor } from "./ChooseAssessor";

const useStyles = makeStyles({
  mends: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
  place: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "baseline" },
});

/** A finding: what, where with the way to its cell, and its mends. */
export const FindingCard = ({ finding }: { readonly finding: Finding }) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, attempt, showRow } = usePane();
  const book = useApp((state) => state.book);
  const { audit } = words;
  const { table, id, column, address, mends, facts, code } = finding;
  const where = whereOf(finding, book, words, format);
  const open = () =>
    address === undefined ? showRow(table, id, column) : app.show(book.tables[table].sheet, address);
  const run = (some: readonly Mend[]) => attempt(() => app.run("mendTree", { mends: some }));
  const plans = useMemo(() => (wantsAssessor(finding) ? plansOf([finding], book) : []), [finding, book]);
  return (
    <li>
      <Card>
        <span className={text.say}>{sentenceOf(finding, book, words, format)}</span>
        <span className={styles.place}>
          <span className={text.quiet}>{where}</span>
          <TextButton aria-label={`${audit.open}: ${where}`} onPress={() => attempt(open)}>
            {audit.open}
          </TextButton>
        </span>
        {facts.ditetapkan === 1 && <span className={text.quiet}>{audit.agreed}</span>}
        {mends.length > 0 && (
          <span className={styles.mends}>
            {mends.map((mend, at) => (
              <ActionButton key={`${code} ${at}`} size="small" onPress={() => run([mend])}>
                {audit.mends[mend.kind](saidOf(mend.facts, format))}
              </ActionButton>
            ))}
          </span>
        )}
        {mends.length > 0 && plans.length > 0 && (
          <ChooseAssessor plans={plans} label={audit.choose.other} onChoose={run} />
        )}
      </Card>
    </li>
  );
};
