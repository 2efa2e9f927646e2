import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { FormKind } from "../../forms/form";
import { isOfPeriod } from "../../forms/kinds";
import { usePane } from "../pane/context";
import type { Period } from "../views/periods";
import { PeriodChoice } from "./PeriodChoice";

const useStyles = makeStyles({
  kinds: { display: "flex", flexDirection: "column" },
});

/** Which forms, and of which period where one of them is about a period. */
export const ChooseForms = ({
  label,
  kinds,
  chosen,
  onChoose,
  periods,
  period,
  onPeriod,
}: {
  readonly label: string;
  /** What there is to choose from. */
  readonly kinds: readonly FormKind[];
  readonly chosen: readonly FormKind[];
  readonly onChoose: (chosen: readonly FormKind[]) => void;
  readonly periods: readonly Period[];
  readonly period: string;
  readonly onPeriod: (period: string) => void;
}) => {
  const styles = useStyles();
  const { formBatch } = usePane().words;
  return (
    <>
      {/* No Field: it would give all boxes the id of one. */}
      <div role="group" aria-label={label} className={styles.kinds}>
        <span aria-hidden>{label}</span>
        {kinds.map((kind) => (
          <Checkbox
            key={kind}
            label={formBatch.kinds[kind]}
            checked={chosen.includes(kind)}
            onChange={() => onChoose(kinds.filter((one) => chosen.includes(one) !== (one === kind)))}
          />
        ))}
      </div>
      {chosen.some(isOfPeriod) && periods.length > 0 && (
        <PeriodChoice label={formBatch.period} periods={periods} value={period} onChange={onPeriod} />
      )}
    </>
  );
};
