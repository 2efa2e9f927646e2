import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AgreedChange } from "../../../model/agreement/agreedChanges";
import { useApp, usePane } from "../../pane/context";
import { consentOf } from "../../views/agreement";
import { Sent } from "../rencana/edit/FieldBox";
import { isWhole, ReasonFields } from "./ReasonFields";
import type { Reason } from "./ReasonFields";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Asks why changes of an SKP were made and who agreed, and records them as an adjustment. */
export const RecordForm = ({
  skp,
  label,
  changes,
  onClose,
}: {
  readonly skp: string;
  readonly label: string;
  readonly changes: readonly AgreedChange[];
  readonly onClose: () => void;
}) => {
  const styles = useStyles();
  const { app, words, attempt } = usePane();
  const { agreement } = words;
  const book = useApp((state) => state.book);
  const busy = useApp((state) => state.busy !== undefined);
  const [reason, setReason] = useState<Reason>(() => ({ alasan: "", disepakatiOleh: consentOf(book, skp) }));
  const [sent, setSent] = useState(false);
  return (
    <Sent value={sent}>
      <form
        className={styles.form}
        noValidate
        aria-label={label}
        onSubmit={(event) => {
          event.preventDefault();
          setSent(true);
          if (isWhole(reason) && !busy)
            attempt(() => app.run("recordAdjustment", { ...reason, skp: [skp], changes }));
        }}
      >
        <ReasonFields value={reason} onChange={(part) => setReason({ ...reason, ...part })} />
        <div className={styles.buttons}>
          <Button appearance="primary" size="small" type="submit" disabledFocusable={busy}>
            {agreement.go}
          </Button>
          <Button size="small" onClick={onClose}>
            {agreement.giveUp}
          </Button>
        </div>
      </form>
    </Sent>
  );
};
