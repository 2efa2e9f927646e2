import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane/context";
import { Card } from "../parts/Card";
import { PredicateMark } from "../parts/PredicateMark";
import { TextButton } from "../parts/TextButton";
import { useText } from "../parts/useText";
import type { Evaluation } from "../views/judge";

const useStyles = makeStyles({
  ratings: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "2px",
    margin: "4px 0",
  },
  label: { color: tokens.colorNeutralForeground2 },
  rating: { margin: 0 },
});

/** One evaluation: ratings as words, the predikat, and the rule that gives it. */
export const EvaluationCard = ({ evaluation }: { readonly evaluation: Evaluation }) => {
  const styles = useStyles();
  const text = useText();
  const { words, showRow, attempt } = usePane();
  const { judge, plans } = words;
  const { row, jabatan, result, behaviour, predicate, lowered, status, notJudged } = evaluation;
  const name = evaluation.name || plans.noName;
  const said = (rating: typeof result) => (rating === "" ? judge.notRated : judge.ratings[rating]);
  return (
    <Card>
      <span className={text.ends}>
        <span className={text.name}>{name}</span>
        <span className={text.quiet}>{judge.states[status]}</span>
      </span>
      <span className={text.quiet}>{jabatan}</span>
      {row === "" ? (
        <span className={text.quiet}>{judge.noRow}</span>
      ) : (
        <>
          <dl className={styles.ratings}>
            <dt className={styles.label}>{judge.result}</dt>
            <dd className={styles.rating}>{said(result)}</dd>
            <dt className={styles.label}>{judge.behaviour}</dt>
            <dd className={styles.rating}>{said(behaviour)}</dd>
          </dl>
          {predicate && <PredicateMark predicate={predicate} />}
          <span className={text.quiet}>
            {notJudged !== ""
              ? judge.notJudged(notJudged)
              : predicate && result !== "" && behaviour !== ""
                ? judge.reason(
                    judge.ratings[result],
                    judge.ratings[behaviour],
                    judge.predicates[predicate],
                    lowered,
                  )
                : judge.noPredicate}
          </span>
          <TextButton
            aria-label={`${plans.openRow}: ${name}`}
            onPress={() => attempt(() => showRow("penilaian", row, "ratingHasil"))}
          >
            {plans.openRow}
          </TextButton>
        </>
      )}
    </Card>
  );
};
