import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { usePane } from "../../../pane/context";
import { lists } from "../../../views/edit";
import { ListField } from "./ListField";

/** The cells of an indicator as its form holds them. */
export interface IndicatorDraft {
  readonly aspek: string;
  readonly indikator: string;
  readonly target: string;
  readonly satuan: string;
  readonly arah: string;
}

/** A form of a new indicator. */
export const emptyIndicator: IndicatorDraft = { aspek: "", indikator: "", target: "", satuan: "", arah: "" };

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: "8px" } });

/** The fields of an indicator. */
export const IndicatorFields = ({
  draft,
  onChange,
}: {
  readonly draft: IndicatorDraft;
  readonly onChange: (draft: IndicatorDraft) => void;
}) => {
  const styles = useStyles();
  const { edit } = usePane().words;
  const set = (column: keyof IndicatorDraft) => (value: string) => onChange({ ...draft, [column]: value });
  return (
    <div className={styles.fields}>
      <Field label={edit.indikator}>
        <Textarea
          value={draft.indikator}
          resize="vertical"
          onChange={(_event, { value }) => set("indikator")(value)}
        />
      </Field>
      <ListField label={edit.aspek} value={draft.aspek} words={lists.aspek} onChange={set("aspek")} />
      {(["target", "satuan"] as const).map((column) => (
        <Field key={column} label={edit[column]}>
          <Input value={draft[column]} onChange={(_event, { value }) => set(column)(value)} />
        </Field>
      ))}
      <ListField label={edit.arah} value={draft.arah} words={lists.arah} onChange={set("arah")} />
    </div>
  );
};
