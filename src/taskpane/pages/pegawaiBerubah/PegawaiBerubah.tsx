import { Checkbox, Field, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { DayField } from "../../parts/DayField";
import { Empty } from "../../parts/Empty";
import { Choice } from "../../parts/Filters";
import { Page } from "../../parts/Page";
import { useText } from "../../parts/useText";
import { changeFrom, changeKinds, changeRules, effectsOf, questionsOf } from "../../views/peopleChange";
import { Abandoned } from "./Abandoned";
import { useChangeDraft } from "./changeState";
import { EffectList } from "./EffectList";
import { HandoverFields } from "./HandoverFields";
import { PeriodFields } from "./PeriodFields";
import { PostFields } from "./PostFields";
import { ResultFields } from "./ResultFields";
import { WhoFields } from "./WhoFields";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    minWidth: 0,
    "& .fui-Input, & .fui-Input > input, & select": { minWidth: 0, width: "100%" },
  },
});

/** What happened to whom and when, and all that follows from it; nothing is written before it was seen. */
export const PegawaiBerubah = () => {
  const styles = useStyles();
  const text = useText();
  const { app, words, route, go, attempt } = usePane();
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const { draft, set } = useChangeDraft();
  const { peopleChange } = words;
  const opened = route.page === "pegawaiBerubah" ? route.person : undefined;
  useEffect(() => {
    if (opened !== undefined) set({ person: opened, isNew: false, kept: [], notJudged: undefined });
  }, [opened]);
  const change = useMemo(() => changeFrom(book, draft), [book, draft]);
  const questions = useMemo(() => change && questionsOf(book, change, today), [book, change, today]);
  const effects = useMemo(() => change && effectsOf(book, change, today), [book, change, today]);
  if (book.tables.pegawai.rows.length === 0)
    return (
      <Page title={peopleChange.title}>
        <Empty
          say={words.home.next.addEmployees.say}
          button={words.home.next.addEmployees.button}
          onFill={() => go({ page: "mulaiPegawai" })}
        />
      </Page>
    );
  const rule = draft.kind === "" ? undefined : changeRules[draft.kind];
  const endsFirst = rule !== undefined && rule.begins === "none" && rule.ends !== "none";
  return (
    <Page title={peopleChange.title}>
      <p className={text.hint}>{peopleChange.hint}</p>
      <div className={styles.form}>
        <Field label={peopleChange.what} required>
          <Choice
            label={peopleChange.what}
            value={draft.kind}
            options={[
              ["", peopleChange.choose],
              ...changeKinds.map((kind) => [kind, peopleChange.kinds[kind]] as const),
            ]}
            onChange={(kind) => set({ kind, heir: "", kept: [], notJudged: undefined })}
          />
        </Field>
        <WhoFields />
        {rule && (
          <DayField
            label={endsFirst && rule.absence === "" ? peopleChange.firstDayWithout : peopleChange.from}
            required
            value={draft.from}
            onChange={(from) => set({ from, notJudged: undefined })}
          />
        )}
        {rule?.mayEnd && (
          <DayField
            label={peopleChange.until}
            value={draft.until}
            onChange={(until) => set({ until, notJudged: undefined })}
          />
        )}
        <PostFields />
        {rule?.ends === "asked" && (
          <Field hint={peopleChange.decided}>
            <Checkbox
              label={peopleChange.endsPlans}
              checked={draft.endsPlans}
              onChange={(_event, { checked }) => set({ endsPlans: checked === true, notJudged: undefined })}
            />
          </Field>
        )}
        {change && questions && (
          <>
            <HandoverFields questions={questions} />
            <ResultFields change={change} questions={questions} />
            <PeriodFields questions={questions} />
          </>
        )}
      </div>
      {change && effects ? (
        <>
          <EffectList effects={effects} />
          <div>
            <ActionButton
              primary
              disabled={effects.refused !== undefined}
              onPress={() => attempt(() => app.run("changePerson", change))}
            >
              {peopleChange.go}
            </ActionButton>
          </div>
        </>
      ) : (
        draft.kind !== "" && <p className={text.hint}>{peopleChange.ask}</p>
      )}
      <Abandoned />
    </Page>
  );
};
