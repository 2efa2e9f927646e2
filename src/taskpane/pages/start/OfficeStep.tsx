import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../pane/context";
import { useText } from "../../parts/useText";
import { officeOf } from "../../views/office";
import type { OfficeDraft } from "../../views/office";
import { OfficeFields } from "./OfficeFields";
import { StepLine } from "./StepLine";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "12px" },
  next: { alignSelf: "flex-start" },
});

/** The first step of a start from a list: the office. */
export const OfficeStep = ({
  draft,
  onChange,
  onNext,
}: {
  readonly draft: OfficeDraft;
  readonly onChange: (draft: OfficeDraft) => void;
  readonly onNext: () => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words } = usePane();
  const [insist, setInsist] = useState(false);
  const { start } = words;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setInsist(true);
        if (officeOf(draft)) onNext();
      }}
    >
      <StepLine now={1} total={2} />
      <h2 className={text.subtitle}>{start.office}</h2>
      <OfficeFields draft={draft} onChange={onChange} insist={insist} />
      <Button className={styles.next} appearance="primary" type="submit">
        {start.next}
      </Button>
    </form>
  );
};
