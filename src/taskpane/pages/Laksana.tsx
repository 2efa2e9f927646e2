import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { resourceGaps } from "../../model/resourceGaps";
import { useApp, usePane } from "../pane/context";
import { ActionButton } from "../parts/ActionButton";
import { Bar } from "../parts/Bar";
import { Empty } from "../parts/Empty";
import { Filters } from "../parts/Filters";
import { LongList } from "../parts/LongList";
import { Page } from "../parts/Page";
import { PeriodChoice } from "../parts/PeriodChoice";
import { ProblemsNote } from "../parts/ProblemsNote";
import { useText } from "../parts/useText";
import { currentPeriod, periodsOf, workPeriods } from "../views/periods";
import { filterWork, workEntries, workFilters } from "../views/work";
import type { WorkFilter } from "../views/work";
import { AdjustCard } from "./dialog/AdjustCard";
import { PersonPage } from "./laksana/PersonPage";
import { WorkCard } from "./WorkCard";

/** Filters that need to know who works here. */
const ofMe: ReadonlySet<WorkFilter> = new Set(["milikSaya", "bawahan"]);

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: "6px" },
  prepare: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
});

/** The work of a period, person by person; or that of the one who was chosen, here or in the sheet. */
export const Laksana = () => {
  const { route } = usePane();
  const known = useApp((state) => state.book).tables.skp.rows;
  const asked = route.page === "laksana" ? route : { page: "laksana" as const };
  const { skp } = asked;
  return skp !== undefined && known.some(({ id }) => id === skp) ? (
    <PersonPage key={skp} asked={{ ...asked, skp }} />
  ) : (
    <Everybody />
  );
};

/** How far the realisations of a period are, person by person. */
const Everybody = () => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, route, go, me, attempt } = usePane();
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const periods = useMemo(() => workPeriods(periodsOf(book)), [book]);
  const [query, setQuery] = useState("");
  const asked = route.page === "laksana" ? route : { page: "laksana" as const };
  const period = asked.period ?? currentPeriod(periods, today)?.name;
  const filter = asked.filter ?? "semua";
  const entries = useMemo(
    () => (period === undefined ? [] : workEntries(book, period, today)),
    [book, period, today],
  );
  const found = useMemo(
    () => filterWork(entries, filter, query, me?.id ?? ""),
    [entries, filter, query, me?.id],
  );
  const gaps = useMemo(() => resourceGaps(book), [book]);
  const { work } = words;
  if (period === undefined)
    return (
      <Page title={work.title}>
        <Empty say={work.noPeriods} hint={work.noPeriodsHint} />
      </Page>
    );
  const total = entries.reduce((sum, entry) => sum + entry.total, 0);
  const done = entries.reduce((sum, entry) => sum + entry.done, 0);
  const late = entries.reduce((sum, entry) => sum + entry.late, 0);
  const unprepared = entries.reduce((sum, entry) => sum + entry.unprepared, 0);
  const { sheet } = book.tables.realisasi;
  return (
    <Page title={work.title}>
      <PeriodChoice
        label={work.period}
        periods={periods}
        value={period}
        onChange={(name) => go({ ...asked, period: name })}
      />
      {total === 0 ? (
        <Empty
          say={work.noIndicators}
          hint={work.noIndicatorsHint}
          button={words.frame.tabs.rencana}
          onFill={() => go({ page: "rencana" })}
        />
      ) : (
        <>
          <div className={styles.progress}>
            <p className={text.say}>{work.progress(format.number(done), format.number(total))}</p>
            <Bar done={done} late={late} open={total - done - late} />
            {late > 0 && <span className={text.quiet}>{work.late(format.number(late))}</span>}
          </div>
          <div className={styles.prepare}>
            <span className={text.quiet}>
              {unprepared > 0 ? work.prepareHint(format.number(unprepared)) : work.prepared}
            </span>
            {unprepared > 0 ? (
              <ActionButton
                primary
                onPress={() => attempt(() => app.run("prepareRealisation", { periode: period }))}
              >
                {work.prepare}
              </ActionButton>
            ) : (
              <Button appearance="primary" onClick={() => attempt(() => app.show(sheet))}>
                {work.open}
              </Button>
            )}
          </div>
          <AdjustCard gaps={gaps} />
          <ProblemsNote tables={["realisasi", "indikator"]} />
          <Filters
            label={words.plans.filter}
            filter={filter}
            options={workFilters
              .filter((key) => !ofMe.has(key) || me !== undefined)
              .map((key) => [key, work.filters[key]])}
            onFilter={(chosen) => go({ ...asked, filter: chosen })}
            placeholder={work.search}
            query={query}
            onQuery={setQuery}
          />
          {found.length === 0 && <Empty say={work.none} />}
          <LongList label={work.title} items={found}>
            {(entry) => (
              <li>
                <WorkCard
                  entry={entry}
                  onOpen={() => go({ ...asked, period, skp: entry.id, part: undefined })}
                />
              </li>
            )}
          </LongList>
        </>
      )}
    </Page>
  );
};
