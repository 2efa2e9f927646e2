import { Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { usePane } from "../pane/context";
import { shownCell } from "../views/edit";

type CellValue = string | number | null;

const useStyles = makeStyles({
  // Fluent's controls are as wide as a browser makes them: in a narrow pane they must give way.
  field: { width: "100%", minWidth: 0, "& > input, & > textarea": { minWidth: 0, width: "100%" } },
});

/**
 * A cell that is written where it is read: leaving the field or Enter saves it, Escape takes it back. What was typed
 * stays until the workbook holds it; the value that a person saw at the first key is what the cell is held against.
 */
export const InPlace = ({
  label,
  value,
  placeholder,
  lines = 1,
  disabled,
  suggestions,
  onSave,
}: {
  /** The name of the field for a screen reader: what stands beside it is no label. */
  readonly label: string;
  readonly value: CellValue;
  readonly placeholder?: string;
  /** Of several lines, Enter begins another one. */
  readonly lines?: number;
  readonly disabled?: boolean;
  readonly suggestions?: readonly string[];
  readonly onSave: (from: CellValue, typed: string, onKept: () => void) => void;
}) => {
  const styles = useStyles();
  const { words } = usePane();
  const list = useId();
  const [draft, setDraft] = useState<{
    readonly from: CellValue;
    readonly typed: string;
    /** Whether it was sent to be saved: leaving the field does not send it again, Enter does. */
    readonly sent?: true;
  }>();
  const there = shownCell(value);
  const drop = () => setDraft(undefined);
  useEffect(() => {
    // Saved through a preview, or by somebody else: the field has nothing of its own left.
    if (draft && draft.typed.trim() === there.trim() && value !== draft.from) drop();
  }, [there, value]);
  const save = () => {
    if (!draft) return;
    if (draft.typed.trim() === shownCell(draft.from).trim()) return drop();
    setDraft({ ...draft, sent: true });
    onSave(draft.from, draft.typed.trim(), drop);
  };
  const props = {
    className: styles.field,
    size: "small",
    "aria-label": label,
    placeholder,
    disabled,
    title: draft ? words.work.unchanged : undefined,
    value: draft?.typed ?? there,
    onChange: (_event: unknown, { value: typed }: { readonly value: string }) =>
      setDraft({ from: draft ? draft.from : value, typed }),
    onBlur: () => {
      if (!draft?.sent) save();
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === "Enter" && (lines === 1 || event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        save();
      }
      if (event.key === "Escape" && draft) {
        event.stopPropagation();
        drop();
      }
    },
  } as const;
  if (lines > 1) return <Textarea {...props} rows={lines} resize="vertical" />;
  return (
    <>
      <Input {...props} list={suggestions && list} />
      {suggestions && (
        <datalist id={list}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </>
  );
};
