import { Button, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { suggestPerspektif } from "../../../../rules/suggestedPerspektif";
import { usePane } from "../../../pane/context";
import { useText } from "../../../parts/useText";
import { lists } from "../../../views/edit";
import { AcuanField } from "./AcuanField";
import { FieldBox } from "./FieldBox";
import { ListField } from "./ListField";

/** The cells of a result as its form holds them. */
export interface ResultDraft {
  readonly rencana: string;
  readonly kelompok: string;
  readonly jenisHasil: string;
  readonly cascading: string;
  readonly perspektif: string;
  readonly acuan: string;
  readonly penugasanDari: string;
}

/** A form of a new result. */
export const emptyResult: ResultDraft = {
  rencana: "",
  kelompok: "Utama",
  jenisHasil: "",
  cascading: "",
  perspektif: "",
  acuan: "",
  penugasanDari: "",
};

/** The text of a result. */
export const ResultText = ({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (text: string) => void;
}) => {
  const { edit } = usePane().words;
  return (
    <FieldBox
      label={edit.rencana}
      help={edit.helps.rencana}
      required
      lacks={value.trim() === "" ? edit.lacks.rencana : undefined}
    >
      <Textarea value={value} rows={3} resize="vertical" onChange={(_event, data) => onChange(data.value)} />
    </FieldBox>
  );
};

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "12px 8px",
    "@media (min-width: 460px)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  suggested: { gridColumn: "1 / -1", display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

/** How a result is marked: its kind, how it cascades, its perspective and what it refers to. */
export const ResultMarks = ({
  draft,
  aspects,
  withParent,
  onChange,
}: {
  readonly draft: ResultDraft;
  /** The aspects of its indicators, for the proposal of a perspective. */
  readonly aspects: readonly string[];
  readonly withParent: boolean;
  readonly onChange: (part: Partial<ResultDraft>) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { edit } = usePane().words;
  const { helps } = edit;
  const list = (column: "kelompok" | "jenisHasil" | "cascading" | "perspektif") => (
    <ListField
      label={edit[column]}
      help={column === "cascading" || column === "perspektif" ? helps[column] : undefined}
      value={draft[column]}
      words={lists[column]}
      onChange={(word) => onChange({ [column]: word })}
    />
  );
  const typed = (column: "penugasanDari") => (
    <FieldBox label={edit[column]} hint={edit.hints[column]}>
      <Input value={draft[column]} onChange={(_event, { value }) => onChange({ [column]: value })} />
    </FieldBox>
  );
  const suggested = suggestPerspektif({ ...draft, aspek: aspects });
  return (
    <div className={styles.fields}>
      {list("jenisHasil")}
      {withParent && list("cascading")}
      {list("kelompok")}
      {list("perspektif")}
      {suggested !== undefined && draft.rencana.trim() !== "" && draft.perspektif !== suggested && (
        <span className={styles.suggested}>
          <span className={text.quiet}>{edit.suggested(suggested)}</span>
          <Button size="small" onClick={() => onChange({ perspektif: suggested })}>
            {edit.takeSuggested}
          </Button>
        </span>
      )}
      <AcuanField value={draft.acuan} onChange={(acuan) => onChange({ acuan })} />
      {typed("penugasanDari")}
    </div>
  );
};
