import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { suggestPerspektif } from "../../../../rules/suggestedPerspektif";
import { usePane } from "../../../pane/context";
import { useText } from "../../../parts/useText";
import { lists } from "../../../views/edit";
import { Help } from "./Help";
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

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: "8px" } });

/** The fields of a result: its text and how it is marked. */
export const ResultFields = ({
  draft,
  aspects,
  withParent,
  onChange,
}: {
  readonly draft: ResultDraft;
  /** The aspects of its indicators, for the proposal of a perspective. */
  readonly aspects: readonly string[];
  readonly withParent: boolean;
  readonly onChange: (draft: ResultDraft) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { edit } = usePane().words;
  const { helps } = edit;
  const set = (column: keyof ResultDraft) => (value: string) => onChange({ ...draft, [column]: value });
  const suggested = suggestPerspektif({ ...draft, aspek: aspects });
  return (
    <div className={styles.fields}>
      <Help label={edit.rencana} help={helps.rencana} />
      <Textarea
        aria-label={edit.rencana}
        value={draft.rencana}
        resize="vertical"
        onChange={(_event, { value }) => set("rencana")(value)}
      />
      <ListField
        label={edit.kelompok}
        value={draft.kelompok}
        words={lists.kelompok}
        onChange={set("kelompok")}
      />
      <ListField
        label={edit.jenisHasil}
        value={draft.jenisHasil}
        words={lists.jenisHasil}
        onChange={set("jenisHasil")}
      />
      {withParent && (
        <>
          <Help label={edit.cascading} help={helps.cascading} />
          <ListField
            label={edit.cascading}
            value={draft.cascading}
            words={lists.cascading}
            onChange={set("cascading")}
          />
        </>
      )}
      <Help label={edit.perspektif} help={helps.perspektif} />
      <ListField
        label={edit.perspektif}
        value={draft.perspektif}
        words={lists.perspektif}
        onChange={set("perspektif")}
      />
      {suggested !== undefined && draft.rencana.trim() !== "" && draft.perspektif !== suggested && (
        <span className={text.quiet}>
          {edit.suggested(suggested)}{" "}
          <Button size="small" onClick={() => set("perspektif")(suggested)}>
            {edit.takeSuggested}
          </Button>
        </span>
      )}
      <Field label={edit.acuan} hint={edit.optional}>
        <Input value={draft.acuan} onChange={(_event, { value }) => set("acuan")(value)} />
      </Field>
      <Field label={edit.penugasanDari} hint={edit.optional}>
        <Input value={draft.penugasanDari} onChange={(_event, { value }) => set("penugasanDari")(value)} />
      </Field>
    </div>
  );
};
