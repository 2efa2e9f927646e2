import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FormReading } from "../../../forms/read/reading";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { Page } from "../../parts/Page";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { draftWith } from "../../views/formSummary";
import { draftFrom, isStarted, officeOf } from "../../views/office";
import { FormSource } from "./FormSource";
import type { ChosenForm } from "./FormSource";
import { FormDoubts, FormUnderstood } from "./FormUnderstood";
import { OfficeFields } from "./OfficeFields";

const useStyles = makeStyles({ parts: { display: "flex", flexDirection: "column", gap: "16px" } });

/** From a form that exists already to the preview: which one, what it says, and what is asked of the office. */
export const StartFromForm = () => {
  const styles = useStyles();
  const text = useText();
  const { words } = usePane();
  const [chosen, setChosen] = useState<ChosenForm>();
  const { start, form } = words;
  return (
    <Page title={start.formTitle}>
      {chosen ? (
        <div className={styles.parts}>
          <div>
            <div className={text.name}>{chosen.name}</div>
            <TextButton onPress={() => setChosen(undefined)}>{form.another}</TextButton>
          </div>
          <FormUnderstood reading={chosen.reading} />
          <TakeForm chosen={chosen} />
          <FormDoubts reading={chosen.reading} sheet={chosen.inWorkbook ? chosen.cells.name : undefined} />
        </div>
      ) : (
        <>
          <p className={text.hint}>{form.hint}</p>
          <FormSource onForm={setChosen} />
          <p className={text.hint}>{form.readable}</p>
        </>
      )}
    </Page>
  );
};

/** The button to the preview; in a workbook that was not started yet the questions about the office before it. */
const TakeForm = ({ chosen: { cells, annex, reading } }: { readonly chosen: ChosenForm }) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, attempt } = usePane();
  const { draft, setDraft, started } = useOffice(reading);
  const [insist, setInsist] = useState(false);
  const { start, form } = words;
  const goOn = () => {
    const office = started ? undefined : officeOf(draft);
    setInsist(true);
    if (started || office) attempt(() => app.run("readForm", { cells, annex, office }));
  };
  return (
    <div className={styles.parts}>
      {!started && (
        <section className={styles.parts}>
          <h2 className={text.subtitle}>{start.office}</h2>
          <OfficeFields draft={draft} onChange={setDraft} insist={insist} />
        </section>
      )}
      <div>
        <ActionButton primary onPress={goOn}>
          {form.go}
        </ActionButton>
      </div>
    </div>
  );
};

/** What is asked of the office, begun with what the workbook and the form say. */
const useOffice = (reading: FormReading) => {
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const [draft, setDraft] = useState(() => draftWith(draftFrom(book, today), reading));
  return { draft, setDraft, started: isStarted(book) };
};
