import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Finding } from "../../../model/audit/finding";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { useText } from "../../parts/useText";
import { answersOf, groupsOf } from "./auditGroups";
import type { GroupKey } from "./auditGroups";
import { FindingGroup } from "./FindingGroup";
import { useSimilar } from "./useSimilar";

const useStyles = makeStyles({
  audit: { display: "flex", flexDirection: "column", gap: "8px" },
  answer: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
});

/** The audit of the cascading tree: faults, then hints, by what mends them; one group is open at a time. */
export const TreeAudit = ({ found }: { readonly found: readonly Finding[] }) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, attempt } = usePane();
  const { audit } = words;
  const book = useApp((state) => state.book);
  const [asked, setAsked] = useState(false);
  const comparing = useSimilar(book, asked);
  const alike = comparing?.found?.findings;
  const findings = useMemo(() => (alike ? [...found, ...alike] : found), [found, alike]);
  const groups = useMemo(() => groupsOf(findings), [findings]);
  const answers = useMemo(() => answersOf(findings), [findings]);
  const [chosen, setChosen] = useState<GroupKey | "none">();
  const faults = groups.filter(({ hint }) => !hint);
  const hints = groups.filter(({ hint }) => hint);
  const open = chosen ?? faults[0]?.key;
  const count = (some: typeof groups) =>
    format.number(some.reduce((sum, group) => sum + group.findings.length, 0));
  const shown = (some: typeof groups) =>
    some.map((group) => (
      <FindingGroup
        key={group.key}
        group={group}
        isOpen={group.key === open}
        toggle={() => setChosen(group.key === open ? "none" : group.key)}
      />
    ));
  return (
    <section className={styles.audit}>
      <h2 className={text.subtitle}>{audit.title}</h2>
      <p className={text.say}>
        {groups.length === 0 ? audit.none : audit.summary(count(faults), count(hints))}
      </p>
      {answers.length > 0 && (
        <div className={styles.answer}>
          <ActionButton primary onPress={() => attempt(() => app.run("mendTree", { mends: answers }))}>
            {audit.fixAll(format.number(answers.length))}
          </ActionButton>
          <span className={text.quiet}>{audit.fixAllHint}</span>
        </div>
      )}
      {shown(faults)}
      {hints.length > 0 && (
        <>
          <h2 className={text.subtitle}>{audit.hints}</h2>
          <p className={text.hint}>{audit.hintsWhy}</p>
          {shown(hints)}
        </>
      )}
      <div className={styles.answer}>
        {comparing === undefined && (
          <ActionButton size="small" onPress={() => setAsked(true)}>
            {audit.compare}
          </ActionButton>
        )}
        <span className={text.quiet} role="status">
          {comparing === undefined
            ? audit.compareWhy
            : comparing.found
              ? audit.compared(format.number(comparing.pairs), format.number(comparing.found.findings.length))
              : audit.comparing(format.number(comparing.pairs))}
        </span>
      </div>
    </section>
  );
};
