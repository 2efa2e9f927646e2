import { Field, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { InputOf } from "../../../app/registry";
import { formKinds, isOfPeriod } from "../../../forms/kinds";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { Choice } from "../../parts/Filters";
import { PeriodChoice } from "../../parts/PeriodChoice";
import { endedPeriod, periodsOf } from "../../views/periods";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "stretch" },
});

type Kind = InputOf<"makeForm">["forms"][number];

/** Makes a form of one person: which one, and of which period where it is about one. */
export const MakeForm = ({ skp, primary }: { readonly skp: string; readonly primary: boolean }) => {
  const styles = useStyles();
  const { app, words, attempt } = usePane();
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const periods = useMemo(() => periodsOf(book), [book]);
  const [kind, setKind] = useState<Kind>("skp");
  const [chosen, setPeriod] = useState<string>();
  const period = chosen ?? endedPeriod(periods, today)?.name ?? "";
  const { plans, formBatch } = words;
  const offered = formKinds.filter((one) => periods.length > 0 || !isOfPeriod(one));
  return (
    <div className={styles.form}>
      <Field label={plans.form}>
        <Choice
          label={plans.form}
          value={kind}
          options={offered.map((one) => [one, formBatch.kinds[one]])}
          onChange={setKind}
        />
      </Field>
      {isOfPeriod(kind) && (
        <PeriodChoice label={plans.period} periods={periods} value={period} onChange={setPeriod} />
      )}
      <ActionButton
        primary={primary}
        onPress={() => attempt(() => app.run("makeForm", { skp, forms: [kind], period }))}
      >
        {plans.makeForm}
      </ActionButton>
    </div>
  );
};
