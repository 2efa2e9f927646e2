import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../pane/context";
import { useText } from "../../parts/useText";
import type { IndicatorEntry } from "../../views/plans";

const useStyles = makeStyles({
  indicators: { listStyleType: "none", margin: 0, padding: 0 },
  indicator: {
    display: "grid",
    gridTemplateColumns: "72px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  said: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
});

/** The indicators of a result: aspek, text, target and arah; each with what can be done to it. */
export const IndicatorRows = ({
  indicators,
  tool,
}: {
  readonly indicators: readonly IndicatorEntry[];
  readonly tool?: (indicator: IndicatorEntry) => ReactNode;
}) => {
  const styles = useStyles();
  const texts = useText();
  const { plans } = usePane().words;
  if (indicators.length === 0) return <span className={texts.quiet}>{plans.noIndicators}</span>;
  return (
    <ul className={styles.indicators}>
      {indicators.map((indicator) => (
        <Indicator key={indicator.id} indicator={indicator} tool={tool?.(indicator)} />
      ))}
    </ul>
  );
};

const Indicator = ({ indicator, tool }: { readonly indicator: IndicatorEntry; readonly tool: ReactNode }) => {
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
        {tool}
      </span>
    </li>
  );
};
