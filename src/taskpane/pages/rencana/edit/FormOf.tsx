import { useApp } from "../../../pane/context";
import { AddResult } from "./AddResult";
import { CancelResult } from "./CancelResult";
import { AddIndicator, EditIndicator } from "./EditIndicator";
import { EditResult } from "./EditResult";
import { LostForm } from "./BegunForms";
import { MoveResult } from "./MoveResult";
import type { OpenForm } from "./openForm";
import { ShareResults } from "./ShareResults";

/** A form of a result, by its kind. */
export const FormOf = ({
  form,
  onGone,
}: {
  readonly form: OpenForm;
  /** The result has left the tree. */
  readonly onGone: () => void;
}) => {
  const { kinerja, indikator } = useApp((state) => state.book).tables;
  const row = kinerja.rows.find(({ id }) => id === form.of);
  if (!row) return <LostForm form={form} />;
  switch (form.form) {
    case "intervene":
    case "addTop":
      return <AddResult form={form} />;
    case "change":
      return <EditResult form={form} row={row} />;
    case "newIndicator":
      return <AddIndicator form={form} />;
    case "indicator": {
      const indicator = indikator.rows.find(({ id }) => id === form.indicator);
      return indicator ? <EditIndicator form={form} row={indicator} /> : <LostForm form={form} />;
    }
    case "move":
      return <MoveResult form={form} row={row} />;
    case "cancelResult":
      return <CancelResult form={form} row={row} onGone={onGone} />;
    case "share":
      return <ShareResults form={form} row={row} />;
    default:
      return null;
  }
};
