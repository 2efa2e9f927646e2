import { makeStyles } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useMemo } from "react";
import { fromSerial } from "../../../model/civilDate";
import { resourceGaps } from "../../../model/resourceGaps";
import { useApp, usePane } from "../../pane/context";
import type { Route } from "../../pane/route";
import { ButtonChoice } from "../../parts/ButtonChoice";
import { Empty } from "../../parts/Empty";
import { Page } from "../../parts/Page";
import { PeriodChoice } from "../../parts/PeriodChoice";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { entriesOf, competencesOf, workKinds } from "../../views/dialogue";
import { personWork } from "../../views/personWork";
import { workParts } from "../../views/work";
import { AdjustCard } from "../dialog/AdjustCard";
import { Competences } from "../dialog/Competences";
import { EntryForm } from "../dialog/EntryForm";
import { Timeline } from "../dialog/Timeline";
import { WorkOfPeriod } from "./WorkOfPeriod";

const useStyles = makeStyles({
  who: { display: "flex", flexDirection: "column" },
});

/** The work of one SKP: its results in a period, the dialogue of the year, and competences. */
export const PersonPage = ({
  asked,
}: {
  readonly asked: Extract<Route, { readonly page: "laksana" }> & { readonly skp: string };
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format, go } = usePane();
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const { skp, part = "kerja" } = asked;
  const person = useMemo(() => personWork(book, skp, asked.period, today), [book, skp, asked.period, today]);
  const entries = useMemo(() => entriesOf(book, skp), [book, skp]);
  const competences = useMemo(() => competencesOf(book, skp), [book, skp]);
  const gaps = useMemo(() => resourceGaps(book).filter((gap) => gap.skp === skp), [book, skp]);
  const { work, plans, home } = words;
  if (!person) return null;
  const counts = { kerja: 0, dialog: entries.length, kompetensi: competences.length };
  const due = person.period?.tenggat ?? person.period?.selesai ?? null;
  return (
    <Page title={person.name || plans.noName}>
      <TextButton
        icon={<ArrowLeft16Regular />}
        onPress={() => go({ ...asked, skp: undefined, part: undefined })}
      >
        {work.people}
      </TextButton>
      <div className={styles.who}>
        <span className={text.hint}>{person.jabatan}</span>
        {due !== null && person.done < person.total && (
          <span className={text.quiet}>{home.deadline(format.day(fromSerial(due)), due - today)}</span>
        )}
      </div>
      <AdjustCard gaps={gaps} />
      <ButtonChoice
        label={work.parts.label}
        value={part}
        options={workParts.map((one) => [
          one,
          counts[one] > 0 ? work.count(work.parts[one], format.number(counts[one])) : work.parts[one],
        ])}
        onChange={(one) => go({ ...asked, part: one })}
      />
      {part === "kompetensi" ? (
        <Competences skp={skp} />
      ) : part === "dialog" ? (
        <>
          <EntryForm
            skp={skp}
            kinds={workKinds}
            groups={["results", "indicators", "values", "annex"]}
            period={person.period?.periode}
          />
          <Timeline entries={entries} />
        </>
      ) : person.period === undefined ? (
        <Empty say={work.noPeriods} hint={work.noPeriodsHint} />
      ) : (
        <>
          <PeriodChoice
            label={work.period}
            periods={person.periods.map(({ periode }) => ({ name: periode }))}
            value={person.period.periode}
            onChange={(name) => go({ ...asked, period: name })}
          />
          <WorkOfPeriod person={person} period={person.period.periode} />
        </>
      )}
    </Page>
  );
};
