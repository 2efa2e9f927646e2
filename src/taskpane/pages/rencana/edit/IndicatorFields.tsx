import { Input, makeStyles, Textarea } from "@fluentui/react-components";
import { usePane } from "../../../pane/context";
import { lists } from "../../../views/edit";
import type { IndicatorDraft } from "../../../views/edit";
import { FieldBox } from "./FieldBox";
import { ListField } from "./ListField";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "12px 8px" },
  wide: { gridColumn: "1 / -1" },
  half: { gridColumn: "1 / -1", "@media (min-width: 460px)": { gridColumn: "auto" } },
});

/** The fields of an indicator. */
export const IndicatorFields = ({
  draft,
  mayBeEmpty = false,
  onChange,
}: {
  readonly draft: IndicatorDraft;
  /** Whether it may stay empty as a whole: it is left out then. */
  readonly mayBeEmpty?: boolean;
  readonly onChange: (part: Partial<IndicatorDraft>) => void;
}) => {
  const styles = useStyles();
  const { edit } = usePane().words;
  const { helps } = edit;
  const typed = (column: "target" | "satuan") => (
    <FieldBox label={edit[column]} hint={edit.hints[column]}>
      <Input value={draft[column]} onChange={(_event, { value }) => onChange({ [column]: value })} />
    </FieldBox>
  );
  const lacks = draft.indikator.trim() === "" ? edit.lacks.indikator : undefined;
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <FieldBox
          label={edit.indikator}
          help={helps.indikator}
          required={!mayBeEmpty}
          lacks={mayBeEmpty ? undefined : lacks}
        >
          <Textarea
            value={draft.indikator}
            rows={2}
            resize="vertical"
            onChange={(_event, { value }) => onChange({ indikator: value })}
          />
        </FieldBox>
      </div>
      {typed("target")}
      {typed("satuan")}
      <div className={styles.half}>
        <ListField
          label={edit.aspek}
          value={draft.aspek}
          words={lists.aspek}
          onChange={(aspek) => onChange({ aspek })}
        />
      </div>
      <div className={styles.half}>
        <ListField
          label={edit.arah}
          help={helps.arah}
          value={draft.arah}
          words={lists.arah}
          onChange={(arah) => onChange({ arah })}
        />
      </div>
    </div>
  );
};
