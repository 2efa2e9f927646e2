import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../pane/context";
import { Card } from "../parts/Card";
import { TextButton } from "../parts/TextButton";
import { useText } from "../parts/useText";
import { IndicatorRows } from "./rencana/IndicatorRows";
import type { ResultEntry } from "../views/plans";

const useStyles = makeStyles({
  selected: { borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  summary: { cursor: "pointer" },
});

/** A result of an SKP: what it contributes to, its indicators and their targets. */
export const ResultCard = ({
  result,
  selected,
}: {
  readonly result: ResultEntry;
  /** Whether it is selected in the sheet: it is marked then, and comes into view. */
  readonly selected: boolean;
}) => {
  const styles = useStyles();
  const texts = useText();
  const { words, showRow, attempt } = usePane();
  const { plans } = words;
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) place.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  return (
    <li ref={place} aria-current={selected || undefined}>
      <Card className={selected ? styles.selected : undefined}>
        {selected && <span className={texts.quiet}>{words.frame.selected}</span>}
        <span className={texts.name}>{result.text}</span>
        {result.leaderPlan !== "" && <LeaderPlan text={result.leaderPlan} />}
        <IndicatorRows indicators={result.indicators} />
        <TextButton
          aria-label={`${plans.openRow}: ${result.text}`}
          onPress={() => attempt(() => showRow("kinerja", result.id, "rencana"))}
        >
          {plans.openRow}
        </TextButton>
      </Card>
    </li>
  );
};

/** A leader's plan longer than this many characters is opened by who wants to read it. */
const longLeaderPlan = 90;

const LeaderPlan = ({ text }: { readonly text: string }) => {
  const styles = useStyles();
  const texts = useText();
  const { words } = usePane();
  const { leaderPlan, leaderPlanOpen } = words.plans;
  return text.length <= longLeaderPlan ? (
    <span className={texts.quiet}>{`${leaderPlan}: ${text}`}</span>
  ) : (
    <details className={texts.quiet}>
      <summary className={styles.summary}>{leaderPlanOpen}</summary>
      {text}
    </details>
  );
};
