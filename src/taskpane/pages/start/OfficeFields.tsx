import { Field, Input, makeStyles } from "@fluentui/react-components";
import { periodKinds } from "../../../app/roster";
import { usePane } from "../../pane/context";
import { Choice } from "../../parts/Filters";
import { faultsOf } from "../../views/office";
import type { OfficeDraft } from "../../views/office";

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: "12px" } });

/** The four questions about the office; faults are shown once the reader wants to go on. */
export const OfficeFields = ({
  draft,
  onChange,
  insist,
}: {
  readonly draft: OfficeDraft;
  readonly onChange: (draft: OfficeDraft) => void;
  readonly insist: boolean;
}) => {
  const styles = useStyles();
  const { words } = usePane();
  const { start } = words;
  const faults = faultsOf(draft);
  return (
    <div className={styles.fields}>
      <Field
        label={start.instansi}
        required
        validationMessage={insist && faults.instansi ? start.instansiMissing : ""}
      >
        <Input
          value={draft.instansi}
          placeholder={start.instansiExample}
          onChange={(_event, { value }) => onChange({ ...draft, instansi: value })}
        />
      </Field>
      <Field label={start.tahun} required validationMessage={insist && faults.tahun ? start.tahunWrong : ""}>
        <Input
          value={draft.tahun}
          inputMode="numeric"
          maxLength={4}
          onChange={(_event, { value }) => onChange({ ...draft, tahun: value })}
        />
      </Field>
      <Field label={start.jenisPeriode}>
        <Choice
          label={start.jenisPeriode}
          value={draft.jenisPeriode}
          options={periodKinds.map((kind) => [kind, start.periods[kind]])}
          onChange={(jenisPeriode) => onChange({ ...draft, jenisPeriode })}
        />
      </Field>
      <Field label={start.tempat} hint={start.tempatHint}>
        <Input value={draft.tempat} onChange={(_event, { value }) => onChange({ ...draft, tempat: value })} />
      </Field>
    </div>
  );
};
