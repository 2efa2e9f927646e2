import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../pane/context";
import { PredicateMark } from "../../parts/PredicateMark";
import { useText } from "../../parts/useText";
import type { Past } from "../../views/evidence";

const useStyles = makeStyles({
  past: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  line: { display: "flex", flexWrap: "wrap", columnGap: "8px", justifyContent: "space-between" },
});

/** How it was judged before: of a period the one before, of the year each of its periods. */
export const PastRatings = ({
  past,
  yearly,
}: {
  readonly past: readonly Past[];
  readonly yearly: boolean;
}) => {
  const styles = useStyles();
  const text = useText();
  const { judge } = usePane().words;
  if (past.length === 0) return <span className={text.quiet}>{judge.noPast}</span>;
  const said = (rating: Past["result"]) => (rating === "" ? judge.open : judge.short[rating]);
  return (
    <div className={styles.past}>
      {yearly && <span className={text.quiet}>{judge.pastOfYear}</span>}
      {past.map(({ period, result, behaviour, predicate, notJudged }) => (
        <div key={period} className={styles.line}>
          <span className={text.quiet}>
            {yearly ? period : judge.past(period)}
            {": "}
            {notJudged !== ""
              ? judge.notJudged(notJudged)
              : `${judge.result} ${said(result)}, ${judge.behaviour} ${said(behaviour)}`}
          </span>
          {predicate && <PredicateMark predicate={predicate} />}
        </div>
      ))}
      {yearly && <span className={text.quiet}>{judge.freshReview}</span>}
    </div>
  );
};
