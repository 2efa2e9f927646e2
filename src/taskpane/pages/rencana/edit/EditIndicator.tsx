import type { InputOf } from "../../../../app/registry";
import { inForce } from "../../../../model/resultTree";
import type { Row } from "../../../../model/tables";
import { useApp, usePane } from "../../../pane/context";
import { ActionButton } from "../../../parts/ActionButton";
import { useText } from "../../../parts/useText";
import { emptyIndicator, newIndicator, shownCell, typedCell } from "../../../views/edit";
import type { IndicatorDraft } from "../../../views/edit";
import { FormBox } from "./FormBox";
import { IndicatorFields } from "./IndicatorFields";
import { formOf, useDraft, useForms } from "./openForm";
import type { OpenForm } from "./openForm";
import { useRun } from "./useRun";

type Cells = Extract<InputOf<"editIndicator">, { readonly cells: unknown }>["cells"];

const columns = ["aspek", "indikator", "target", "satuan", "arah"] as const;

const cellsOf = ({ aspek, indikator, target, satuan, arah }: Row<"indikator">): IndicatorDraft => ({
  aspek,
  indikator,
  target: shownCell(target),
  satuan,
  arah,
});

/** The form of a new indicator of a result. */
export const AddIndicator = ({ form }: { readonly form: OpenForm }) => {
  const { edit } = usePane().words;
  const [draft, change] = useDraft<IndicatorDraft>(form, () => emptyIndicator);
  const run = useRun(form);
  return (
    <FormBox
      form={form}
      title={edit.newIndicator}
      submit={edit.addIndicator}
      faulty={draft.indikator.trim() === ""}
      onSubmit={() => run("editIndicator", { result: form.of, add: newIndicator(draft) })}
    >
      <IndicatorFields draft={draft} onChange={change} />
    </FormBox>
  );
};

/** The form of one indicator; it may be cancelled there, too. */
export const EditIndicator = ({ form, row }: { readonly form: OpenForm; readonly row: Row<"indikator"> }) => {
  const text = useText();
  const { words, format } = usePane();
  const { edit } = words;
  const { close } = useForms();
  const results = useApp((state) => state.book).tables.kinerja.rows;
  const [{ was, ...draft }, change] = useDraft<IndicatorDraft & { readonly was: Row<"indikator"> }>(
    form,
    () => ({ ...cellsOf(row), was: row }),
  );
  const run = useRun(form);
  // Its own button is gone with it.
  const runCancel = useRun(form, () => close(form, formOf("newIndicator", form.of)));
  const first = cellsOf(was);
  const cells: Cells = columns
    .filter((column) => draft[column] !== first[column])
    .map((column) => ({
      column,
      from: was[column],
      to: column === "target" ? typedCell(draft.target) : draft[column],
    }));
  const below = results.filter((one) => inForce(one) && one.idIndikatorInduk === row.id).length;
  return (
    <FormBox
      form={form}
      title={edit.editIndicator}
      submit={edit.save}
      faulty={draft.indikator.trim() === ""}
      onSubmit={() => (cells.length === 0 ? close(form) : run("editIndicator", { id: row.id, cells }))}
    >
      <IndicatorFields draft={draft} onChange={change} />
      <div>
        <ActionButton size="small" onPress={() => runCancel("editIndicator", { cancel: row.id })}>
          {edit.cancelIndicator}
        </ActionButton>
      </div>
      {below > 0 && <span className={text.quiet}>{edit.cancelIndicatorBelow(format.number(below))}</span>}
    </FormBox>
  );
};
