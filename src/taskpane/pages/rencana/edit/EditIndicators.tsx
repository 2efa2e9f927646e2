import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { InputOf } from "../../../../app/registry";
import { inForce } from "../../../../model/resultTree";
import type { Row } from "../../../../model/tables";
import { useApp, usePane } from "../../../pane/context";
import { ActionButton } from "../../../parts/ActionButton";
import { shownCell, typedCell } from "../../../views/edit";
import { newIndicator } from "./AddResult";
import { FormBox } from "./FormBox";
import { Help } from "./Help";
import { emptyIndicator, IndicatorFields } from "./IndicatorFields";
import type { IndicatorDraft } from "./IndicatorFields";
import { useRun } from "./useRun";

type Cells = Extract<InputOf<"editIndicator">, { readonly cells: unknown }>["cells"];

const columns = ["aspek", "indikator", "target", "satuan", "arah"] as const;

const draftOf = ({ aspek, indikator, target, satuan, arah }: Row<"indikator">): IndicatorDraft => ({
  aspek,
  indikator,
  target: shownCell(target),
  satuan,
  arah,
});

/** The form of a result's indicators: one of them at a time, or a new one. */
export const EditIndicators = ({
  result,
  onClose,
}: {
  readonly result: string;
  readonly onClose: () => void;
}) => {
  const { edit } = usePane().words;
  const all = useApp((state) => state.book).tables.indikator.rows;
  const own = all.filter((row) => row.idKinerja === result && inForce(row));
  const [chosen, setChosen] = useState<Row<"indikator"> | undefined>(own[0]);
  const [draft, setDraft] = useState<IndicatorDraft>(chosen ? draftOf(chosen) : emptyIndicator);
  const run = useRun(onClose);
  const choose = (id: string) => {
    const next = own.find((row) => row.id === id);
    setChosen(next);
    setDraft(next ? draftOf(next) : emptyIndicator);
  };
  const save = () => {
    if (!chosen) return run("editIndicator", { result, add: newIndicator(draft) });
    const was = draftOf(chosen);
    const cells: Cells = columns
      .filter((column) => draft[column] !== was[column])
      .map((column) => ({
        column,
        from: chosen[column],
        to: column === "target" ? typedCell(draft.target) : draft[column],
      }));
    return cells.length === 0 ? onClose() : run("editIndicator", { id: chosen.id, cells });
  };
  return (
    <FormBox title={edit.indicators} submit={edit.saveIndicator} onClose={onClose} onSubmit={save}>
      <Help label={edit.indikator} help={edit.helps.indikator} />
      <Field label={edit.chooseIndicator}>
        <Select value={chosen?.id ?? ""} onChange={(_event, { value }) => choose(value)}>
          {own.map(({ id, indikator, aspek }) => (
            <option key={id} value={id}>
              {[indikator, aspek].filter((part) => part !== "").join(" · ")}
            </option>
          ))}
          <option value="">{edit.newIndicator}</option>
        </Select>
      </Field>
      <IndicatorFields draft={draft} onChange={setDraft} />
      {chosen && (
        <div>
          <ActionButton size="small" onPress={() => run("editIndicator", { cancel: chosen.id })}>
            {edit.cancelIndicator}
          </ActionButton>
        </div>
      )}
    </FormBox>
  );
};
