import { Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { markColumns } from "../../../model/evaluation";
import { columnsOf } from "../../../model/tables";
import { usePane } from "../../pane/context";
import { useText } from "../../parts/useText";
import { shownCell, typedCell } from "../../views/edit";
import type { Marks } from "../../views/judge";

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 84px",
    gap: "4px 8px",
    alignItems: "center",
    marginTop: "4px",
  },
});

const headers = new Map(columnsOf("penilaian").map(([key, { header }]) => [key, header]));

/** The marks of the seven values: an aid that offices use, no part of the rating. Each is written when its field is left. */
export const MarkFields = ({
  marks,
  disabled,
  onMark,
}: {
  readonly marks: Marks;
  readonly disabled: boolean;
  readonly onMark: (column: (typeof markColumns)[number], value: string | number) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { judge } = usePane().words;
  return (
    <details>
      <summary className={mergeClasses(text.quiet, styles.summary)}>{judge.marks}</summary>
      <div className={styles.fields}>
        {markColumns.map((column) => (
          <MarkField
            key={column}
            label={headers.get(column) ?? column}
            value={shownCell(marks[column])}
            disabled={disabled}
            onLeave={(typed) => onMark(column, typedCell(typed))}
          />
        ))}
      </div>
    </details>
  );
};

const MarkField = ({
  label,
  value,
  disabled,
  onLeave,
}: {
  readonly label: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly onLeave: (typed: string) => void;
}) => {
  const text = useText();
  const [draft, setDraft] = useState<string>();
  return (
    <>
      <span className={text.quiet}>{label}</span>
      <Input
        size="small"
        aria-label={label}
        value={draft ?? value}
        disabled={disabled}
        onChange={(_event, data) => setDraft(data.value)}
        onBlur={() => {
          if (draft !== undefined && draft.trim() !== value) onLeave(draft.trim());
          setDraft(undefined);
        }}
      />
    </>
  );
};
