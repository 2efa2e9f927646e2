import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    minWidth: 0,
    "& .fui-Input, & .fui-Input > input, & select": { minWidth: 0, width: "100%" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A few fields inside a card, with the button that saves them, which closes the form, and the one that only closes it. */
export const SmallForm = ({
  disabled = false,
  onSave,
  onClose,
  children,
}: {
  readonly disabled?: boolean;
  /** Starts what is written. */
  readonly onSave: () => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  const { words, attempt } = usePane();
  return (
    <div className={styles.form}>
      {children}
      <div className={styles.buttons}>
        <ActionButton
          primary
          size="small"
          disabled={disabled}
          onPress={() => {
            if (disabled) return;
            attempt(onSave);
            onClose();
          }}
        >
          {words.followUp.save}
        </ActionButton>
        <Button size="small" onClick={onClose}>
          {words.followUp.cancel}
        </Button>
      </div>
    </div>
  );
};

/** A field of several lines in such a form. */
export const LongText = ({
  label,
  hint,
  required,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) => (
  <Field label={label} hint={hint} required={required}>
    <Textarea value={value} rows={3} resize="vertical" onChange={(_event, data) => onChange(data.value)} />
  </Field>
);
