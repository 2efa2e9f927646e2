import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Finding, Mend } from "../../../model/audit/finding";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { Card } from "../../parts/Card";
import { useText } from "../../parts/useText";
import { plansOf, saidOf, sharedMends } from "./auditGroups";
import { ChooseAssessor } from "./ChooseAssessor";

const useStyles = makeStyles({ mends: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" } });

/** Several SKP that name the same superior, who is not there: one is chosen for all. */
export const SameAssessorCard = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, attempt } = usePane();
  const book = useApp((state) => state.book);
  const { audit } = words;
  const open = useMemo(() => findings.filter(({ mends }) => mends.length > 0), [findings]);
  const plans = useMemo(() => plansOf(open, book), [open, book]);
  const written = String(findings[0]?.facts.induk ?? "");
  const run = (mends: readonly Mend[]) => attempt(() => app.run("mendTree", { mends }));
  return (
    <li>
      <Card>
        <span className={text.name}>
          {audit.choose.sameAssessor(format.number(findings.length), written)}
        </span>
        {plans.length > 0 && (
          <>
            <span className={styles.mends}>
              {sharedMends(open).map((mends) => {
                const [first] = mends;
                return (
                  first && (
                    <ActionButton
                      key={`${first.kind} ${String(first.facts.pegawai ?? "")}`}
                      size="small"
                      onPress={() => run(mends)}
                    >
                      {audit.mends[first.kind](saidOf(first.facts, format))}
                    </ActionButton>
                  )
                );
              })}
            </span>
            <ChooseAssessor plans={plans} label={audit.choose.all} onChoose={run} />
          </>
        )}
      </Card>
    </li>
  );
};
