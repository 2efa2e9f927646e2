import { makeStyles, tokens } from "@fluentui/react-components";
import type { Predikat } from "../../../rules/predikat";
import { usePane } from "../../pane/context";
import { PredicateMark } from "../../parts/PredicateMark";

const useStyles = makeStyles({
  bars: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
  bar: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    rowGap: "4px",
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
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":disabled": { cursor: "default", backgroundColor: "transparent", color: "inherit" },
  },
  track: {
    gridColumn: "1 / -1",
    height: "10px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground6,
    overflowX: "hidden",
    overflowY: "hidden",
    forcedColorAdjust: "none",
  },
  fill: { display: "block", height: "100%", backgroundColor: tokens.colorNeutralForeground3 },
});

/** How many people have each predikat, without a pattern: a pattern holds for a group, not for all together. */
export const TotalBars = ({
  bars,
  onPick,
}: {
  readonly bars: readonly { readonly predicate: Predikat; readonly count: number }[];
  readonly onPick: (predicate: Predikat) => void;
}) => {
  const styles = useStyles();
  const { words, format } = usePane();
  const { report, distribution } = words;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul className={styles.bars}>
      {bars.map(({ predicate, count }) => (
        <li key={predicate}>
          <button
            type="button"
            className={styles.bar}
            disabled={count === 0}
            title={count === 0 ? undefined : distribution.show}
            onClick={() => onPick(predicate)}
          >
            <PredicateMark predicate={predicate} />
            <span>{report.people(format.number(count))}</span>
            <span className={styles.track}>
              <span className={styles.fill} style={{ width: `${(100 * count) / most}%` }} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};
