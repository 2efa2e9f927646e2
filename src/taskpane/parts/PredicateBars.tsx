import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Predikat } from "../../rules/predikat";
import { usePane } from "../pane/context";
import type { DistributionBar } from "../views/distribution";
import { PredicateMark } from "./PredicateMark";
import { useText } from "./useText";

const useStyles = makeStyles({
  bars: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "2px",
  },
  bar: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    rowGap: "2px",
    width: "100%",
    padding: "4px",
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    color: "inherit",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    boxSizing: "border-box",
  },
  press: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  track: {
    display: "block",
    gridColumn: "1 / -1",
    height: "10px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground6,
    overflowX: "hidden",
    overflowY: "hidden",
    forcedColorAdjust: "none",
  },
  fill: { display: "block", height: "100%", backgroundColor: tokens.colorNeutralForeground3 },
  /** From the fewest to the most that the pattern allows, under the bar. */
  limits: { display: "block", gridColumn: "1 / -1", height: "4px", position: "relative" },
  allowed: {
    position: "absolute",
    boxSizing: "border-box",
    top: 0,
    height: "4px",
    minWidth: "2px",
    borderRightWidth: "2px",
    borderLeftWidth: "2px",
    borderBottomWidth: "2px",
    borderTopWidth: 0,
    borderRightStyle: "solid",
    borderLeftStyle: "solid",
    borderBottomStyle: "solid",
    borderTopStyle: "none",
    borderRightColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
  },
  off: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  figures: { textAlign: "right" },
});

/** How many people have each predikat, as bars: over what the pattern allows where there is one, else alone. */
export const PredicateBars = ({
  bars,
  of,
  onPick,
}: {
  readonly bars: readonly DistributionBar[];
  /** How many people a full bar stands for, 1 at least. */
  readonly of: number;
  /** Shows the people of a predikat. */
  readonly onPick?: (predicate: Predikat) => void;
}) => {
  const styles = useStyles();
  const { distribution } = usePane().words;
  return (
    <ul className={styles.bars} aria-label={distribution.title}>
      {bars.map((bar) => (
        <li key={bar.predicate}>
          <OneBar bar={bar} of={of} onPick={onPick} />
        </li>
      ))}
    </ul>
  );
};

/** One predikat: its mark, how many have it, and the bar over what the pattern allows. */
const OneBar = ({
  bar,
  of,
  onPick,
}: {
  readonly bar: DistributionBar;
  readonly of: number;
  readonly onPick?: (predicate: Predikat) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { distribution } = words;
  const { predicate, count, limit, off } = bar;
  const share = (some: number) => `${(100 * some) / of}%`;
  const inside = (
    <>
      <PredicateMark predicate={predicate} />
      <span className={styles.figures}>{distribution.people(format.number(count))}</span>
      <span className={styles.track} aria-hidden>
        <span className={styles.fill} style={{ width: share(count) }} />
      </span>
      {limit && (
        <>
          <span className={styles.limits} aria-hidden>
            <span
              className={styles.allowed}
              style={{ left: share(limit.minimum), width: share(limit.maksimum - limit.minimum) }}
            />
          </span>
          <span className={mergeClasses(text.quiet, off !== "" && styles.off)}>
            {distribution.limits(format.number(limit.minimum), format.number(limit.maksimum))}
            {off !== "" && ` · ${distribution[off]}`}
          </span>
        </>
      )}
    </>
  );
  return onPick && count > 0 ? (
    <button
      type="button"
      className={mergeClasses(styles.bar, styles.press)}
      title={distribution.show}
      onClick={() => onPick(predicate)}
    >
      {inside}
    </button>
  ) : (
    <div className={styles.bar}>{inside}</div>
  );
};
