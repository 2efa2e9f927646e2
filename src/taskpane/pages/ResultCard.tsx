import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../pane/context";
import { Card } from "../parts/Card";
import { TextButton } from "../parts/TextButton";
import { useText } from "../parts/useText";
import type { IndicatorEntry, ResultEntry } from "../views/plans";

const useStyles = makeStyles({
  indicators: { listStyleType: "none", margin: 0, padding: 0 },
  indicator: {
    display: "grid",
    gridTemplateColumns: "72px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  selected: { borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  summary: { cursor: "pointer" },
  said: { display: "flex", flexDirection: "column" },
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
        {result.indicators.length === 0 ? (
          <span className={texts.quiet}>{plans.noIndicators}</span>
        ) : (
          <ul className={styles.indicators}>
            {result.indicators.map((indicator) => (
              <Indicator key={indicator.id} indicator={indicator} />
            ))}
          </ul>
        )}
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

const Indicator = ({ indicator }: { readonly indicator: IndicatorEntry }) => {
  const styles = useStyles();
  const texts = useText();
  const { words, format } = usePane();
  const { aspek, text, target, satuan, arah } = indicator;
  const amount = typeof target === "number" ? format.number(target) : target;
  const said =
    amount === "" ? words.plans.noTarget : words.plans.target([amount, satuan].filter(Boolean).join(" "));
  return (
    <li className={styles.indicator}>
      <span className={texts.quiet}>{aspek}</span>
      <span className={styles.said}>
        {text}
        <span className={texts.quiet}>{[said, arah].filter((part) => part !== "").join(" · ")}</span>
      </span>
    </li>
  );
};
