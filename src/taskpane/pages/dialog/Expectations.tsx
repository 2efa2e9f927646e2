import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { resourceGaps } from "../../../model/resourceGaps";
import { useApp, usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { entriesOf, expectationKinds, topicKeys } from "../../views/dialogue";
import { AdjustCard } from "./AdjustCard";
import { AnnexLines } from "./AnnexLines";
import { EntryForm } from "./EntryForm";
import { Timeline } from "./Timeline";

const useStyles = makeStyles({
  card: { gap: "10px" },
  questions: { display: "flex", flexDirection: "column", gap: "6px" },
  list: { margin: 0, paddingLeft: "18px" },
});

/** What leader and employee agree on before the SKP is: questions to begin with, what was said, and the Lampiran. */
export const Expectations = ({ skp }: { readonly skp: string }) => {
  const styles = useStyles();
  const text = useText();
  const { dialogue, edit } = usePane().words;
  const { expectations } = dialogue;
  const book = useApp((state) => state.book);
  const entries = useMemo(() => entriesOf(book, skp, expectationKinds), [book, skp]);
  const gaps = useMemo(() => resourceGaps(book).filter((gap) => gap.skp === skp), [book, skp]);
  const [asks, setAsks] = useState(false);
  return (
    <Card className={styles.card}>
      <h2 className={text.subtitle}>{expectations.title}</h2>
      <p className={text.hint}>{expectations.why}</p>
      <TextButton aria-expanded={asks} onPress={() => setAsks(!asks)}>
        {asks ? expectations.hideQuestions : expectations.showQuestions}
      </TextButton>
      {asks && (
        <div className={styles.questions}>
          {topicKeys.map((topic) => (
            <div key={topic}>
              <span className={text.name}>{expectations.topics[topic]}</span>
              <ul className={styles.list}>
                {expectations.questions[topic].map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </div>
          ))}
          <span className={text.quiet}>
            {`${expectations.target.say} ${edit.source(expectations.target.source)}`}
          </span>
          <span className={text.quiet}>{expectations.questionsSource}</span>
        </div>
      )}
      <EntryForm skp={skp} kinds={expectationKinds} groups={["topics", "results", "values", "annex"]} />
      {entries.length > 0 && <Timeline entries={entries} />}
      <AdjustCard gaps={gaps} />
      <AnnexLines skp={skp} />
    </Card>
  );
};
