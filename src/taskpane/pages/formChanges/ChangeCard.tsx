import { Field, makeStyles, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import type { Cut, Decision, FormChange } from "../../../app/formChanges";
import { usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { changeInWords, columnInWords } from "../../views/formChanges";

const useStyles = makeStyles({
  text: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
  value: { display: "flex", flexDirection: "column", whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

interface Props {
  readonly change: FormChange;
  readonly sheet: string;
  readonly decision: Decision | undefined;
  readonly onDecide: (decision: Decision) => void;
}

/** One change: what the form says, what the table says, and which of them is used. */
export const ChangeCard = ({ change, sheet, decision, onDecide }: Props) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, attempt } = usePane();
  const { formChanges } = words;
  const title = changeInWords(change, words);
  const isNew = change.is === "new";
  const isGone = change.is === "gone";
  const isCancelled = isGone && ["kinerja", "indikator"].includes(change.row.table);
  const value = (label: string, said: string) => (
    <span className={styles.value}>
      <span className={text.quiet}>{label}</span>
      <span>{said || formChanges.empty}</span>
    </span>
  );
  const choose = (way: string): Decision =>
    way === "table" ? "table" : change.is === "sentence" ? change.cut : "form";
  return (
    <Card>
      <div className={text.ends}>
        <span className={text.name}>{title}</span>
        {change.address !== "" && (
          <TextButton
            aria-label={formChanges.openCell(change.address)}
            onPress={() => attempt(() => app.show(sheet, change.address))}
          >
            {change.address}
          </TextButton>
        )}
      </div>
      {change.both && <span className={text.quiet}>{formChanges.both}</span>}
      {(isNew || isGone) && (
        <span className={styles.text}>{change.form || change.table || formChanges.empty}</span>
      )}
      <RadioGroup
        aria-label={formChanges.ask(title)}
        value={decision === undefined ? "" : decision === "table" ? "table" : "form"}
        onChange={(_event, { value: way }) => onDecide(choose(way))}
      >
        <Radio
          value="form"
          label={
            isNew
              ? formChanges.add
              : isGone
                ? isCancelled
                  ? formChanges.cancel
                  : formChanges.remove
                : value(formChanges.form, change.form)
          }
        />
        <Radio
          value="table"
          label={
            isNew ? formChanges.leaveOut : isGone ? formChanges.keep : value(formChanges.table, change.table)
          }
        />
      </RadioGroup>
      {change.is === "sentence" && typeof decision === "object" && (
        <CutFields change={change} cut={decision} onCut={onDecide} />
      )}
    </Card>
  );
};

interface CutProps {
  readonly change: Extract<FormChange, { readonly is: "sentence" }>;
  readonly cut: Cut;
  readonly onCut: (cut: Cut) => void;
}

/** Where a sentence is cut into the two columns of the table. */
const CutFields = ({ change, cut, onCut }: CutProps) => {
  const text = useText();
  const { words } = usePane();
  const { source, also } = change;
  const columns = { first: source, second: { ...source, field: also } };
  return (
    <>
      <span className={text.quiet}>{words.formChanges.cut}</span>
      {(["first", "second"] as const).map((half) => (
        <Field key={half} label={columnInWords(columns[half], words)}>
          <Textarea
            resize="vertical"
            value={cut[half]}
            onChange={(_event, { value }) => onCut({ ...cut, [half]: value })}
          />
        </Field>
      ))}
    </>
  );
};
