import { Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ComparedPlan } from "../../../app/pastYear";
import { usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { LongList } from "../../parts/LongList";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { carryCounts, carryLines, comesWhole } from "../../views/carryOver";

const useStyles = makeStyles({
  plans: { display: "flex", flexDirection: "column", gap: "8px" },
  choices: { display: "flex", flexWrap: "wrap", columnGap: "16px" },
  bring: { marginLeft: "-8px" },
  result: { padding: "6px 0", overflowWrap: "anywhere" },
  was: { textDecorationLine: "line-through" },
});

/** Last year's plans, what became of each, and whether it comes over. */
export const CarryPlans = ({
  plans,
  year,
  picked,
  onPick,
}: {
  readonly plans: readonly ComparedPlan[];
  readonly year: number | null;
  /** The ids of the plans that come over. */
  readonly picked: readonly string[];
  readonly onPick: (picked: readonly string[]) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { carryOver } = words;
  const isListed = plans.some(({ personNow }) => personNow !== "");
  return (
    <section className={styles.plans}>
      <h2 className={text.subtitle}>{carryOver.whose}</h2>
      <span>{carryOver.chosen(format.number(picked.length), format.number(plans.length))}</span>
      <div className={styles.choices}>
        <TextButton
          onPress={() => onPick(plans.filter(({ isAgreed }) => !isAgreed).map(({ past }) => past.id))}
        >
          {carryOver.all}
        </TextButton>
        <TextButton onPress={() => onPick([])}>{carryOver.none}</TextButton>
      </div>
      <LongList
        label={carryOver.whose}
        items={plans.map((plan) => ({ ...plan, id: plan.past.id }))}
        size={40}
      >
        {(plan) => (
          <li>
            <PlanCard
              plan={plan}
              year={year}
              isListed={isListed}
              isPicked={picked.includes(plan.id)}
              onPick={(isPicked) =>
                onPick([...picked.filter((id) => id !== plan.id), ...(isPicked ? [plan.id] : [])])
              }
            />
          </li>
        )}
      </LongList>
    </section>
  );
};

const PlanCard = ({
  plan,
  year,
  isListed,
  isPicked,
  onPick,
}: {
  readonly plan: ComparedPlan;
  readonly year: number | null;
  /** Whether this year has a list of employees that some of them are in. */
  readonly isListed: boolean;
  readonly isPicked: boolean;
  readonly onPick: (isPicked: boolean) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const [open, setOpen] = useState(false);
  const { carryOver, plans } = words;
  const name = plan.person.nama || plans.noName;
  const counts = carryCounts(plan);
  const lines = (["kept", "changed", "fresh", "gone"] as const)
    .filter((key) => counts[key] > 0)
    .map((key) => carryOver[key](format.number(counts[key])));
  return (
    <Card>
      <Checkbox
        className={styles.bring}
        label={name}
        aria-label={carryOver.bring(name)}
        checked={isPicked}
        disabled={plan.isAgreed}
        onChange={(_event, { checked }) => onPick(checked === true)}
      />
      <span className={text.quiet}>{plan.past.jabatan || plan.person.jabatan}</span>
      {plan.isAgreed && <span className={text.quiet}>{carryOver.isAgreed}</span>}
      {isListed && plan.personNow === "" && <span className={text.quiet}>{carryOver.notHere}</span>}
      {comesWhole(plan) ? (
        <span>
          {plan.results.length > 0
            ? carryOver.wholePlan(format.number(plan.results.length))
            : carryOver.emptyPlan}
        </span>
      ) : (
        <>
          <span>{lines.join(" · ")}</span>
          {counts.gone > 0 && !plan.isAgreed && <span className={text.quiet}>{carryOver.addsOnly}</span>}
        </>
      )}
      {counts.namesYear > 0 && (
        <span className={text.quiet}>
          {carryOver.namesYear(format.number(counts.namesYear), String(year ?? ""))}
        </span>
      )}
      {plan.results.length + plan.fresh.length > 0 && (
        <TextButton aria-expanded={open} onPress={() => setOpen(!open)}>
          {carryOver.details}
        </TextButton>
      )}
      {open && <PlanDetails plan={plan} />}
    </Card>
  );
};

/** Every result of a plan with what became of it; where its text differs, both. */
const PlanDetails = ({ plan }: { readonly plan: ComparedPlan }) => {
  const styles = useStyles();
  const text = useText();
  const { words } = usePane();
  const { carryOver } = words;
  return (
    <LongList label={carryOver.details} items={carryLines(plan)} size={40}>
      {({ is, text: result, now, measures }) => (
        <li className={styles.result}>
          <div className={text.quiet}>{carryOver.is[is]}</div>
          <div>{result}</div>
          {now !== undefined && <div>{carryOver.nowReads(now)}</div>}
          {measures.map((pair) => (
            <div key={JSON.stringify(pair)}>
              {pair.then !== "" && <div className={styles.was}>{pair.then}</div>}
              {pair.now !== "" && <div>{carryOver.nowReads(pair.now)}</div>}
            </div>
          ))}
        </li>
      )}
    </LongList>
  );
};
