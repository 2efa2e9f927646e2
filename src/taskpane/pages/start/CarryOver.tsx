import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { compareYears } from "../../../app/pastYear";
import type { Past } from "../../../app/pastYear";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { Page } from "../../parts/Page";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { proposedPlans } from "../../views/carryOver";
import { draftFrom, isStarted, officeOf } from "../../views/office";
import { CarryPlans } from "./CarryPlans";
import { OfficeFields } from "./OfficeFields";
import { PastSource } from "./PastSource";

const useStyles = makeStyles({ parts: { display: "flex", flexDirection: "column", gap: "16px" } });

/** Last year's plans of a file or a form. */
export interface ChosenPast {
  readonly name: string;
  readonly past: Past;
}

/** From last year's workbook or form to the preview: which one, what became of its plans, and whose come over. */
export const CarryOver = () => {
  const styles = useStyles();
  const text = useText();
  const { words } = usePane();
  const [chosen, setChosen] = useState<ChosenPast>();
  const { carryOver } = words;
  return (
    <Page title={carryOver.title}>
      {chosen ? (
        <div className={styles.parts}>
          <ChosenPlans chosen={chosen} onLeave={() => setChosen(undefined)} />
        </div>
      ) : (
        <>
          <p className={text.hint}>{carryOver.hint}</p>
          <PastSource onPast={setChosen} />
        </>
      )}
    </Page>
  );
};

const ChosenPlans = ({
  chosen: { name, past },
  onLeave,
}: {
  readonly chosen: ChosenPast;
  readonly onLeave: () => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, attempt } = usePane();
  const book = useApp((state) => state.book);
  const plans = useMemo(() => compareYears(book, past), [book, past]);
  const [picked, setPicked] = useState<readonly string[]>(() => proposedPlans(plans));
  const { draft, setDraft, started } = useOffice(past);
  const [insist, setInsist] = useState(false);
  const { carryOver, start } = words;
  const goOn = () => {
    const office = started ? undefined : officeOf(draft);
    setInsist(true);
    if (started || office) attempt(() => app.run("carryOver", { past, plans: picked, office }));
  };
  return (
    <>
      <div>
        <div className={text.name}>
          {carryOver.source(name, format.number(plans.length), String(past.tahun ?? ""))}
        </div>
        <TextButton onPress={onLeave}>{carryOver.another}</TextButton>
      </div>
      <CarryPlans plans={plans} year={past.tahun} picked={picked} onPick={setPicked} />
      {!started && (
        <section className={styles.parts}>
          <h2 className={text.subtitle}>{start.office}</h2>
          <OfficeFields draft={draft} onChange={setDraft} insist={insist} />
        </section>
      )}
      <p className={text.hint}>{carryOver.look}</p>
      <div>
        <ActionButton primary disabled={picked.length === 0} onPress={goOn}>
          {carryOver.go}
        </ActionButton>
      </div>
    </>
  );
};

/** What is asked of the office, begun with what last year says. */
const useOffice = ({ instansi, tempat, tahun }: Past) => {
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const [draft, setDraft] = useState(() => {
    const known = draftFrom(book, today);
    return {
      ...known,
      instansi: known.instansi || instansi,
      tempat: known.tempat || tempat,
      tahun: isStarted(book) || tahun === null ? known.tahun : String(tahun + 1),
    };
  });
  return { draft, setDraft, started: isStarted(book) };
};
