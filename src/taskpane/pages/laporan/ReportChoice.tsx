import { Field, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Among } from "../../../model/distribution";
import { usePane } from "../../pane/context";
import { Choice } from "../../parts/Filters";
import { PeriodChoice } from "../../parts/PeriodChoice";
import type { Period } from "../../views/periods";
import { groupOptions, keyOfAmong } from "../../views/report";
import type { ReportMatter } from "./useReport";

const useStyles = makeStyles({
  choice: {
    display: "grid",
    gap: "8px",
    gridTemplateColumns: "minmax(0, 1fr)",
    "@media (min-width: 480px)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
});

/** The one period and the one group that the page is about. */
export const ReportChoice = ({
  periods,
  by,
  matter,
}: {
  readonly periods: readonly Period[];
  readonly by: Among["by"];
  readonly matter: ReportMatter;
}) => {
  const styles = useStyles();
  const { words, go } = usePane();
  const { report } = words;
  const { period, among, standings, nameOf } = matter;
  const groups = useMemo(() => groupOptions(by, standings, nameOf, words), [by, standings, nameOf, words]);
  return (
    <div className={styles.choice}>
      <PeriodChoice
        label={report.period}
        periods={periods}
        value={period}
        onChange={(name) => go({ page: "laporan", period: name, ...(among ? { among } : {}) })}
      />
      <Field label={report.group} orientation="horizontal">
        <Choice
          label={report.group}
          value={keyOfAmong(among)}
          options={groups.map(([key, name]) => [key, name])}
          onChange={(key) => {
            const group = groups.find(([own]) => own === key)?.[2];
            go({ page: "laporan", period, ...(group ? { among: group } : {}) });
          }}
        />
      </Field>
    </div>
  );
};
