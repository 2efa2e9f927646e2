import { Field, makeStyles, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import type { Cut, Decision, FormChange } from "../../../app/formChanges";
import { usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { changeInWords } from "../../views/formChanges";

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
  const { app, words, format, attempt } = usePane();
  const { formChanges } = words;
  const title = changeInWords(change, words, format);
  const isNew = change.is === "newResult" || change.is === "newIndicator";
  const isGone = change.is === "goneResult" || change.is === "goneIndicator";
  const value = (label: string, said: string) => (
    <span className={styles.value}>
      <span className={text.quiet}>{label}</span>
      <span>{said || formChanges.empty}</span>
    </span>
  );
  const choose = (way: string): Decision =>
    way === "table" ? "table" : change.is === "measure" ? change.cut : "form";
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
          label={isNew ? formChanges.add : isGone ? formChanges.cancel : value(formChanges.form, change.form)}
        />
        <Radio
          value="table"
          label={
            isNew ? formChanges.leaveOut : isGone ? formChanges.keep : value(formChanges.table, change.table)
          }
        />
      </RadioGroup>
      {change.is === "measure" && typeof decision === "object" && (
        <CutFields cut={decision} onCut={onDecide} />
      )}
    </Card>
  );
};

/** Where a sentence is cut into the two columns of the table. */
const CutFields = ({ cut, onCut }: { readonly cut: Cut; readonly onCut: (cut: Cut) => void }) => {
  const text = useText();
  const { formChanges } = usePane().words;
  return (
    <>
      <span className={text.quiet}>{formChanges.cut}</span>
      {(["indicator", "target"] as const).map((field) => (
        <Field key={field} label={formChanges.field[field]}>
          <Textarea
            resize="vertical"
            value={cut[field]}
            onChange={(_event, { value }) => onCut({ ...cut, [field]: value })}
          />
        </Field>
      ))}
    </>
  );
};
