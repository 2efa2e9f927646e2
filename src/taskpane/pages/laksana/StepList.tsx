import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../pane/context";
import { InPlace } from "../../parts/InPlace";
import { RemoveButton } from "../../parts/RemoveButton";
import { TextButton } from "../../parts/TextButton";
import { useSave } from "../../parts/useSave";
import { useText } from "../../parts/useText";
import { typedCell } from "../../views/edit";
import type { ResultWork, StepEntry } from "../../views/personWork";

const useStyles = makeStyles({
  steps: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  step: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) 28px",
    gap: "4px",
    alignItems: "center",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  wide: { gridColumn: "1 / -1" },
  block: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "stretch" },
});

/** The rencana aksi of one result in one period: its steps in place, and a line for another one. */
export const StepList = ({ result, period }: { readonly result: ResultWork; readonly period: string }) => {
  const styles = useStyles();
  const text = useText();
  const { work } = usePane().words;
  const save = useSave();
  const [isAdding, setAdding] = useState(false);
  return (
    <div className={styles.block}>
      <span className={text.quiet}>{result.steps.length > 0 ? work.steps : work.noSteps}</span>
      {result.steps.length > 0 && (
        <ul className={styles.steps} aria-label={work.stepOf(work.steps, result.text)}>
          {result.steps.map((step) => (
            <Step key={step.id} step={step} />
          ))}
        </ul>
      )}
      {isAdding && (
        <InPlace
          label={work.stepOf(work.newStep, result.text)}
          value=""
          placeholder={work.newStep}
          onSave={(_from, typed, onKept) =>
            save(
              "keepRow",
              { table: "rencanaAksi", add: { rencana: typed, periode: period, idKinerja: result.id } },
              onKept,
            )
          }
        />
      )}
      <TextButton
        aria-label={work.stepOf(work.addStep, result.text)}
        aria-expanded={isAdding}
        onPress={() => setAdding(!isAdding)}
      >
        {work.addStep}
      </TextButton>
    </div>
  );
};

const Step = ({ step }: { readonly step: StepEntry }) => {
  const styles = useStyles();
  const { work } = usePane().words;
  const save = useSave();
  const field = (column: "rencana" | "target" | "realisasi", label: string) => (
    <InPlace
      label={work.stepOf(label, step.rencana)}
      value={step[column]}
      placeholder={label}
      lines={column === "rencana" && step.rencana.length > 40 ? 2 : 1}
      onSave={(from, typed, onKept) =>
        save(
          "keepRow",
          {
            table: "rencanaAksi",
            id: step.id,
            cells: [{ column, from, to: column === "rencana" ? typed : typedCell(typed) }],
          },
          onKept,
        )
      }
    />
  );
  return (
    <li className={styles.step}>
      <span className={styles.wide}>{field("rencana", work.step)}</span>
      {field("target", work.stepTarget)}
      {field("realisasi", work.stepDone)}
      <RemoveButton
        label={work.remove(step.rencana)}
        onPress={() => save("keepRow", { table: "rencanaAksi", remove: step.id })}
      />
    </li>
  );
};
