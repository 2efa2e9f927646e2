import { usePane } from "../../pane/context";
import { PressCard } from "../../parts/Card";
import { PredicateMark } from "../../parts/PredicateMark";
import { useText } from "../../parts/useText";
import type { Evaluation } from "../../views/judge";

/** One of the list: who, and how far the evaluation is. */
export const EvaluationRow = ({
  evaluation,
  onChoose,
}: {
  readonly evaluation: Evaluation;
  readonly onChoose: () => void;
}) => {
  const text = useText();
  const { judge, plans } = usePane().words;
  const { name, jabatan, predicate, status, notJudged } = evaluation;
  return (
    <PressCard onPress={onChoose}>
      <span className={text.ends}>
        <span className={text.name}>{name || plans.noName}</span>
        {predicate ? (
          <PredicateMark predicate={predicate} />
        ) : (
          <span className={text.quiet}>{notJudged === "" ? judge.open : judge.away}</span>
        )}
      </span>
      <span className={text.ends}>
        <span className={text.quiet}>{jabatan}</span>
        <span className={text.quiet}>{judge.states[status]}</span>
      </span>
    </PressCard>
  );
};
