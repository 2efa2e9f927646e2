import { Field, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../pane/context";
import { useText } from "../../parts/useText";

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  field: { marginTop: "4px", "& .fui-Input, & .fui-Input > input": { minWidth: 0, width: "100%" } },
});

/** Why somebody is not judged in a period, which is written when its field is left; with none there is something to judge. */
export const NotJudgedField = ({
  reason,
  disabled,
  onLeave,
}: {
  readonly reason: string;
  readonly disabled: boolean;
  readonly onLeave: (reason: string) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { judge } = usePane().words;
  const [draft, setDraft] = useState<string>();
  return (
    <details open={reason !== ""}>
      <summary className={mergeClasses(text.quiet, styles.summary)}>{judge.notJudgedField.open}</summary>
      <Field
        className={styles.field}
        size="small"
        label={judge.notJudgedField.label}
        hint={judge.notJudgedField.hint}
      >
        <Input
          value={draft ?? reason}
          disabled={disabled}
          onChange={(_event, { value }) => setDraft(value)}
          onBlur={() => {
            if (draft !== undefined && draft.trim() !== reason) onLeave(draft.trim());
            setDraft(undefined);
          }}
        />
      </Field>
    </details>
  );
};
