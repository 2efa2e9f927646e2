import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { lazy, Suspense, useMemo, useState } from "react";
import { useApp, usePane } from "../pane/context";
import { ActionButton } from "../parts/ActionButton";
import { Empty } from "../parts/Empty";
import { LongList } from "../parts/LongList";
import { Page } from "../parts/Page";
import { PeriodChoice } from "../parts/PeriodChoice";
import { TextButton } from "../parts/TextButton";
import { useText } from "../parts/useText";
import { endedPeriod, periodsOf } from "../views/periods";
import { resultsOf, skpEntries } from "../views/plans";
import { AddTop } from "./rencana/edit/AddTop";
import { ViewChoice } from "./rencana/ViewChoice";
import { PlanWays } from "./PlanWays";
import { ResultCard } from "./ResultCard";

const FormChanges = lazy(async () => ({
  default: (await import("./formChanges/FormChanges")).FormChanges,
}));

const useStyles = makeStyles({
  who: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground2 },
  forms: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "stretch" },
  evaluation: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "4px" },
  group: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** One SKP: its forms, its results and their indicators; the result that is selected in the sheet is marked. */
export const PlanDetail = ({ skp, selected }: { readonly skp: string; readonly selected?: string }) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, route, go, attempt } = usePane();
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const entry = useMemo(() => skpEntries(book).find(({ id }) => id === skp), [book, skp]);
  const results = useMemo(() => resultsOf(book, skp), [book, skp]);
  const isTyped = useApp((state) => state.typed.length > 0);
  const periods = useMemo(() => periodsOf(book), [book]);
  const [chosen, setPeriod] = useState<string>();
  const period = chosen ?? endedPeriod(periods, today)?.name ?? "";
  const { plans } = words;
  const back = (
    <TextButton
      icon={<ArrowLeft16Regular />}
      onPress={() => go({ page: "rencana", filter: route.page === "rencana" ? route.filter : undefined })}
    >
      {plans.list}
    </TextButton>
  );
  if (!entry)
    return (
      <Page title={plans.title}>
        {back}
        <Empty say={plans.none} />
      </Page>
    );
  return (
    <Page title={entry.name || plans.noName}>
      <ViewChoice />
      {back}
      <div className={styles.who}>
        <span>{[entry.jabatan, entry.unit].filter((text) => text !== "").join(" · ")}</span>
        <span>{entry.assessor === "" ? plans.noAssessor : plans.assessor(entry.assessor)}</span>
        <span>{plans.states[entry.status]}</span>
      </div>
      {isTyped && (
        <Suspense>
          <FormChanges skp={skp} />
        </Suspense>
      )}
      <div className={styles.forms}>
        <ActionButton
          primary={!isTyped}
          onPress={() => attempt(() => app.run("makeForm", { skp, forms: ["skp"] }))}
        >
          {plans.makeSkp}
        </ActionButton>
        <ActionButton onPress={() => attempt(() => app.run("makeForm", { skp, forms: ["lampiran"] }))}>
          {plans.makeAnnex}
        </ActionButton>
        {periods.length > 0 && (
          <div className={styles.evaluation}>
            <PeriodChoice label={plans.period} periods={periods} value={period} onChange={setPeriod} />
            <ActionButton
              onPress={() => attempt(() => app.run("makeForm", { skp, forms: ["evaluasi"], period }))}
            >
              {plans.makeEvaluation}
            </ActionButton>
            <ActionButton
              onPress={() => attempt(() => app.run("makeForm", { skp, forms: ["dokumen"], period }))}
            >
              {plans.makeDocument}
            </ActionButton>
          </div>
        )}
      </div>
      <PlanWays skp={skp} isEmpty={results.length === 0} />
      {results.length === 0 && <Empty say={plans.noResults} hint={plans.emptyHint} />}
      {entry.status !== "ditetapkan" && <AddTop skp={skp} />}
      {(["Utama", "Tambahan"] as const).map((group) => {
        const some = results.filter((result) => result.group === group);
        if (some.length === 0) return null;
        return (
          <section key={group} className={styles.group} aria-label={plans.groups[group]}>
            <h2 className={text.subtitle}>{`${plans.groups[group]} (${some.length})`}</h2>
            <LongList label={plans.groups[group]} items={some} size={40} selected={selected}>
              {(result) => <ResultCard result={result} selected={result.id === selected} />}
            </LongList>
          </section>
        );
      })}
    </Page>
  );
};
