import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { lazy, Suspense, useMemo } from "react";
import { useApp, usePane } from "../pane/context";
import { Empty } from "../parts/Empty";
import { LongList } from "../parts/LongList";
import { Page } from "../parts/Page";
import { TextButton } from "../parts/TextButton";
import { useText } from "../parts/useText";
import { resultsOf, skpEntries } from "../views/plans";
import { PlanStateBox } from "./agreement/PlanStateBox";
import { FormPerson } from "./cetak/FormPerson";
import { MakeForm } from "./cetak/MakeForm";
import { ExpectationCard } from "./dialog/ExpectationCard";
import { AddTop } from "./rencana/edit/AddTop";
import { ViewChoice } from "./rencana/ViewChoice";
import { PlanWays } from "./PlanWays";
import { ResultCard } from "./ResultCard";

const AgreedChanges = lazy(async () => ({
  default: (await import("./agreement/AgreedChanges")).AgreedChanges,
}));

const FormChanges = lazy(async () => ({
  default: (await import("./formChanges/FormChanges")).FormChanges,
}));

const useStyles = makeStyles({
  who: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground2 },
  group: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** One SKP: its forms, its results and their indicators; the result that is selected in the sheet is marked. */
export const PlanDetail = ({ skp, selected }: { readonly skp: string; readonly selected?: string }) => {
  const styles = useStyles();
  const text = useText();
  const { words, route, go } = usePane();
  const book = useApp((state) => state.book);
  const entry = useMemo(() => skpEntries(book).find(({ id }) => id === skp), [book, skp]);
  const results = useMemo(() => resultsOf(book, skp), [book, skp]);
  const isAgreed = useApp((state) => state.book.tables.kesepakatan.rows.length > 0);
  const isTyped = useApp((state) => state.typed.length > 0);
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
      </div>
      <PlanStateBox skp={skp} />
      {results.length === 0 && (
        <Empty
          say={plans.noResults}
          hint={plans.noResultsHint}
          button={plans.readForm}
          onFill={() => go({ page: "mulaiFormulir" })}
        />
      )}
      {isAgreed && (
        <Suspense>
          <AgreedChanges skp={skp} />
        </Suspense>
      )}
      {isTyped && (
        <Suspense>
          <FormChanges skp={skp} />
        </Suspense>
      )}
      <FormPerson skp={skp} />
      <MakeForm skp={skp} primary={!isTyped && entry.status === "ditetapkan"} />
      <PlanWays skp={skp} isEmpty={results.length === 0} />
      <ExpectationCard skp={skp} />
      <AddTop skp={skp} />
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
