import { Button, Field, makeStyles } from "@fluentui/react-components";
import { createContext, useContext, useState } from "react";
import type { ReactElement } from "react";
import { usePane } from "../../../pane/context";

/** Whether the form around a field was sent: only then a field says what it lacks. */
export const Sent = createContext(false);

/** What the regulation asks of a field, with an example, and where it says so. */
export interface HelpText {
  readonly say: string;
  readonly source: string;
}

const useStyles = makeStyles({
  // Fluent's controls are as wide as a browser makes them: in a narrow pane they must give way.
  box: {
    position: "relative",
    minWidth: 0,
    "& .fui-Input, & .fui-Input > input, & select": { minWidth: 0, width: "100%" },
  },
  asked: { "& > .fui-Field > label": { paddingRight: "32px" } },
  help: { position: "absolute", top: "-3px", right: 0, minWidth: "28px" },
});

/** A field with its label, a "?" beside it, and below it what the form says of it: hint, help, or what it lacks. */
export const FieldBox = ({
  label,
  help,
  hint,
  lacks,
  atOnce = false,
  required,
  children,
}: {
  readonly label: string;
  readonly help?: HelpText;
  readonly hint?: string;
  /** What is wrong with it, said once the form was sent. */
  readonly lacks?: string;
  /** Whether that is said before the form is sent, too. */
  readonly atOnce?: boolean;
  readonly required?: boolean;
  /** One control of Fluent, which takes its label and descriptions from the field. */
  readonly children: ReactElement;
}) => {
  const styles = useStyles();
  const { edit } = usePane().words;
  const says = useContext(Sent) || atOnce;
  const [open, setOpen] = useState(false);
  return (
    <div className={help ? `${styles.box} ${styles.asked}` : styles.box}>
      <Field
        label={label}
        required={required}
        hint={help && open ? `${help.say} ${edit.source(help.source)}` : hint}
        validationMessage={says ? lacks : undefined}
        validationState={says && lacks !== undefined ? "error" : "none"}
      >
        {children}
      </Field>
      {help && (
        <Button
          className={styles.help}
          size="small"
          appearance="subtle"
          aria-label={edit.help(label)}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          ?
        </Button>
      )}
    </div>
  );
};
