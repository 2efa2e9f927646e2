import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Keyboard20Regular } from "@fluentui/react-icons/svg/keyboard";
import { useMemo, useState } from "react";
import { amongOf, countedBy, countedOf } from "../../model/distribution";
import { useApp, usePane } from "../pane/context";
import type { Route } from "../pane/route";
import { Bar } from "../parts/Bar";
import { DistributionBars } from "../parts/DistributionBars";
import { Empty } from "../parts/Empty";
import { Choice, Filters } from "../parts/Filters";
import { LongList } from "../parts/LongList";
import { MessageCard } from "../parts/MessageCard";
import { Page } from "../parts/Page";
import { PeriodChoice } from "../parts/PeriodChoice";
import { ProblemsNote } from "../parts/ProblemsNote";
import { Spoken } from "../parts/Spoken";
import { TextButton } from "../parts/TextButton";
import { useKeys } from "../parts/useKeys";
import { useText } from "../parts/useText";
import { evidenceOf } from "../views/evidence";
import {
  countsOf,
  filterEvaluations,
  judgedBy,
  judgedOnlyBy,
  judgeFilters,
  nextOpen,
  periodToJudge,
} from "../views/judge";
import type { Evaluation } from "../views/judge";
import { isYearly } from "../../model/periods";
import { periodsOf } from "../views/periods";
import { EvaluationRow } from "./nilai/EvaluationRow";
import { ForAll } from "./nilai/ForAll";
import { JudgeCard } from "./nilai/JudgeCard";
import { KeysCard } from "./nilai/KeysCard";
import { useJudging, useShownRow } from "./nilai/useJudging";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: "6px" },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  keys: { minWidth: "auto" },
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  only: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    color: tokens.colorNeutralForeground2,
  },
});

type Asked = Extract<Route, { readonly page: "nilai" }>;

/** The evaluations of a period, judged one after the other. */
export const Nilai = () => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, route, go, me, attempt } = usePane();
  const written = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const periods = useMemo(() => periodsOf(written), [written]);
  const [query, setQuery] = useState("");
  const [keysShown, setKeysShown] = useState(false);
  const [aloud, setAloud] = useState("");
  const [turn, setTurn] = useState(0);
  const asked: Asked = route.page === "nilai" ? route : { page: "nilai" };
  const filter = asked.filter ?? "semua";
  const predicate = asked.predicate ?? "";
  const period = asked.period ?? periodToJudge(written, periods, today, filter)?.name;
  const { book, standings, evaluations, waiting, held, again, sayOf, feedbackOf, answerOf } =
    useJudging(period);
  const judges = me !== undefined && evaluations.some(({ penilai }) => penilai === me.id);
  const whose = asked.whose ?? (judges && predicate === "" ? "saya" : "semua");
  const scope = useMemo(
    () => judgedOnlyBy(evaluations, whose === "saya" ? (me?.id ?? "") : undefined),
    [evaluations, whose, me?.id],
  );
  const found = useMemo(
    () => filterEvaluations(scope, filter, predicate, query).map((one) => ({ ...one, id: one.skp })),
    [scope, filter, predicate, query],
  );
  const chosen = evaluations.find(({ skp }) => skp === asked.skp);
  const evidence = useMemo(() => {
    const skp = standings.find((one) => one.skp.id === chosen?.skp)?.skp;
    return skp && period !== undefined ? evidenceOf(book, skp, period) : undefined;
  }, [book, standings, chosen?.skp, period]);
  const counted = useMemo(() => {
    const subject = standings.find((one) => one.skp.id === (chosen ?? scope[0])?.skp);
    return subject && period !== undefined
      ? countedOf(book, period, standings, amongOf(countedBy(book), subject))
      : undefined;
  }, [book, standings, chosen, scope, period]);
  useShownRow(chosen?.row ?? "");
  const { judge } = words;
  const next = nextOpen(scope, chosen?.skp);
  const { total, done, open } = countsOf(scope);
  const choose = (one: Evaluation | undefined, left = open) => {
    if (!one) return setAloud(judge.allDone);
    setAloud(judge.person(one.name || words.plans.noName, format.number(left)));
    // Who is chosen again has the keyboard again.
    setTurn((before) => before + 1);
    go({ ...asked, period, skp: one.skp });
  };
  useKeys({
    "?": () => setKeysShown(!keysShown),
    ...(chosen ? {} : { Enter: () => choose(next) }),
  });
  if (period === undefined || written.tables.skp.rows.length === 0)
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
  return (
    <Page title={judge.title}>
      <PeriodChoice
        label={judge.period}
        periods={periods}
        value={period}
        onChange={(name) => go({ ...asked, period: name })}
      />
      {judges && (
        <Choice
          label={judge.whose}
          value={whose}
          options={judgedBy.map((key) => [key, judge.whoseOptions[key]])}
          onChange={(key) => go({ ...asked, period, whose: key })}
        />
      )}
      {evaluations.length === 0 ? (
        <Empty say={judge.nobody} hint={judge.nobodyHint} />
      ) : (
        <>
          <div className={styles.progress}>
            <p className={text.say}>{judge.progress(format.number(done), format.number(total))}</p>
            <Bar done={done} open={open} />
          </div>
          <div className={styles.buttons}>
            {next && (
              <Button appearance={chosen ? "secondary" : "primary"} onClick={() => choose(next)}>
                {judge.nextOpen(format.number(open))}
              </Button>
            )}
            {!next && open === 0 && <span className={text.quiet}>{judge.allDone}</span>}
            <Button
              appearance="subtle"
              className={styles.keys}
              icon={<Keyboard20Regular />}
              aria-expanded={keysShown}
              aria-label={judge.keys.open}
              title={judge.keys.open}
              onClick={() => setKeysShown(!keysShown)}
            >
              ?
            </Button>
          </div>
          {keysShown && <KeysCard />}
          {held && (
            <MessageCard
              intent="warning"
              message={judge.held(format.number(waiting.length))}
              actions={
                <Button size="small" onClick={again}>
                  {judge.again}
                </Button>
              }
            />
          )}
          {chosen && evidence && (
            <JudgeCard
              key={`${chosen.skp} ${period} ${turn}`}
              evaluation={chosen}
              evidence={evidence}
              yearly={isYearly({ periode: period })}
              progress={judge.ofAll(format.number(done), format.number(total))}
              feedback={feedbackOf(chosen)}
              say={sayOf(chosen)}
              onAnswer={answerOf(chosen)}
              onNext={(finished) => choose(next, finished ? open - 1 : open)}
              onClose={() => go({ ...asked, period, skp: undefined })}
              onEndorse={() => attempt(() => app.run("endorse", { evaluations: [chosen.row] }))}
              announce={setAloud}
            />
          )}
          <ProblemsNote tables={["penilaian"]} />
          <Filters
            label={words.plans.filter}
            filter={filter}
            options={judgeFilters.map((key) => [key, judge.filters[key]])}
            onFilter={(key) => go({ ...asked, period, filter: key, predicate: undefined, skp: undefined })}
            placeholder={judge.search}
            query={query}
            onQuery={setQuery}
          />
          {predicate !== "" && (
            <div className={styles.only}>
              {words.report.namesOf(judge.predicates[predicate])}
              <TextButton onPress={() => go({ ...asked, period, predicate: undefined })}>
                {judge.filters.semua}
              </TextButton>
            </div>
          )}
          {found.length === 0 && <Empty say={judge.none} />}
          <LongList label={judge.title} items={found} size={50} selected={chosen?.skp}>
            {(one) => (
              <li>
                <EvaluationRow evaluation={one} onChoose={() => choose(one)} />
              </li>
            )}
          </LongList>
          {counted && (
            <section className={styles.section}>
              <h2 className={text.subtitle}>{words.distribution.title}</h2>
              <DistributionBars
                counted={counted}
                onPick={(picked) => go({ page: "nilai", period, predicate: picked, whose: "semua" })}
              />
            </section>
          )}
          <ForAll evaluations={scope} period={period} />
        </>
      )}
      <div aria-live="polite">
        <Spoken>{aloud}</Spoken>
      </div>
    </Page>
  );
};
