import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useApp, usePane } from "../pane/context";
import { Bar } from "../parts/Bar";
import { Empty } from "../parts/Empty";
import { Filters } from "../parts/Filters";
import { LongList } from "../parts/LongList";
import { Page } from "../parts/Page";
import { PeriodChoice } from "../parts/PeriodChoice";
import { ProblemsNote } from "../parts/ProblemsNote";
import { Selected } from "../parts/Selected";
import { TextButton } from "../parts/TextButton";
import { useText } from "../parts/useText";
import { evaluationsOf, filterEvaluations, isFinal, judgeFilters, periodToJudge } from "../views/judge";
import { periodsOf } from "../views/periods";
import { EvaluationCard } from "./EvaluationCard";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: "6px" },
  only: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    color: tokens.colorNeutralForeground2,
  },
});

/** The evaluations of a period: both ratings, the predikat and why. */
export const Nilai = () => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, route, go, attempt } = usePane();
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const periods = useMemo(() => periodsOf(book), [book]);
  const [query, setQuery] = useState("");
  const asked = route.page === "nilai" ? route : { page: "nilai" as const };
  const filter = asked.filter ?? "semua";
  const predicate = asked.predicate ?? "";
  const period = asked.period ?? periodToJudge(book, periods, today, filter)?.name;
  const all = useMemo(
    () => (period === undefined ? [] : evaluationsOf(book, period).map((one) => ({ ...one, id: one.skp }))),
    [book, period],
  );
  const found = useMemo(
    () => filterEvaluations(all, filter, predicate, query).map((one) => ({ ...one, id: one.skp })),
    [all, filter, predicate, query],
  );
  const { judge } = words;
  if (period === undefined || all.length === 0)
    return (
      <Page title={judge.title}>
        <Empty
          say={period === undefined ? judge.noPeriods : words.plans.empty}
          hint={words.plans.emptyHint}
          button={words.plans.readForm}
          onFill={() => go({ page: "mulaiFormulir" })}
        />
      </Page>
    );
  const chosen = all.find(({ id }) => id === asked.skp);
  const done = all.filter(isFinal).length;
  const { sheet } = book.tables.penilaian;
  return (
    <Page title={judge.title}>
      <PeriodChoice
        label={judge.period}
        periods={periods}
        value={period}
        onChange={(name) => go({ ...asked, period: name })}
      />
      <div className={styles.progress}>
        <p className={text.say}>{judge.progress(format.number(done), format.number(all.length))}</p>
        <Bar done={done} open={all.length - done} />
      </div>
      {sheet !== "" && (
        <div>
          <Button appearance="primary" onClick={() => attempt(() => app.show(sheet))}>
            {judge.openSheet}
          </Button>
        </div>
      )}
      {chosen && (
        <Selected of={chosen.id} onClose={() => go({ ...asked, skp: undefined })}>
          <EvaluationCard evaluation={chosen} />
        </Selected>
      )}
      <ProblemsNote tables={["penilaian"]} />
      <Filters
        label={words.plans.filter}
        filter={filter}
        options={judgeFilters.map((key) => [key, judge.filters[key]])}
        onFilter={(chosen) => go({ page: "nilai", period, filter: chosen })}
        placeholder={judge.search}
        query={query}
        onQuery={setQuery}
      />
      {predicate !== "" && (
        <div className={styles.only}>
          {words.report.namesOf(judge.predicates[predicate])}
          <TextButton onPress={() => go({ page: "nilai", period, filter })}>{judge.filters.semua}</TextButton>
        </div>
      )}
      {found.length === 0 && <Empty say={judge.none} />}
      <LongList label={judge.title} items={found} size={50}>
        {(evaluation) => (
          <li>
            <EvaluationCard evaluation={evaluation} />
          </li>
        )}
      </LongList>
    </Page>
  );
};
