import { Button, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import { usePane } from "../../../pane/context";
import { useText } from "../../../parts/useText";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "4px" },
  button: { minWidth: "28px" },
});

/** The label of a field with a "?" beside it: what the regulation asks, an example, the source. */
export const Help = ({
  label,
  help,
}: {
  readonly label: string;
  readonly help: { readonly say: string; readonly source: string };
}) => {
  const styles = useStyles();
  const text = useText();
  const { edit } = usePane().words;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <div className={styles.line}>
        <span className={text.name}>{label}</span>
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          aria-label={edit.help(label)}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          ?
        </Button>
      </div>
      <div id={id} hidden={!open} className={text.quiet}>
        {open && `${help.say} ${edit.source(help.source)}`}
      </div>
    </div>
  );
};
