import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Proposal } from "../../../app/treeImport";
import { usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { LongList } from "../../parts/LongList";
import { useText } from "../../parts/useText";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  text: { whiteSpace: "pre-line" },
});

/** Texts that may be the same, each for the reader to say: what it is, how alike, and what comes next to it. */
export const Proposals = ({
  proposals,
  onDecide,
}: {
  readonly proposals: readonly Proposal[];
  readonly onDecide: (key: string, isSame: boolean) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { treeImport } = words;
  const items = useMemo(() => proposals.map((proposal) => ({ ...proposal, id: proposal.key })), [proposals]);
  if (items.length === 0) return null;
  const title = treeImport.proposals(format.number(items.length));
  const percent = (score: number) => `${format.number(Math.floor(score * 100))}%`;
  return (
    <section className={styles.part}>
      <h2 className={text.subtitle}>{title}</h2>
      <p className={text.hint}>{treeImport.proposalsHint}</p>
      <LongList label={title} items={items} size={25}>
        {({ key, what, text: own, other, score, runnerUp, count, accepted }) => (
          <li>
            <Card>
              <span
                className={text.quiet}
              >{`${treeImport.what[what]} · ${treeImport.here(format.number(count))}`}</span>
              <span className={styles.text}>{own}</span>
              <span className={text.quiet}>{treeImport.perhaps(percent(score))}</span>
              <span className={styles.text}>{other}</span>
              <span className={text.quiet}>
                {runnerUp
                  ? treeImport.runnerUp(percent(runnerUp.score), runnerUp.text)
                  : treeImport.noRunnerUp}
              </span>
              <RadioGroup
                layout="horizontal"
                aria-label={treeImport.ask(own)}
                value={accepted ? "same" : "different"}
                onChange={(_event, { value }) => onDecide(key, value === "same")}
              >
                <Radio value="same" label={treeImport.same} />
                <Radio value="different" label={treeImport.different} />
              </RadioGroup>
            </Card>
          </li>
        )}
      </LongList>
    </section>
  );
};
