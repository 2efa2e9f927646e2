import type { InputOf } from "../../../../app/registry";
import type { Row } from "../../../../model/tables";
import { useApp, usePane } from "../../../pane/context";
import { lists } from "../../../views/edit";
import { isAdjusting } from "../../../views/agreement";
import { FormBox } from "./FormBox";
import { ListField } from "./ListField";
import { useDraft, useForms } from "./openForm";
import type { OpenForm } from "./openForm";
import { ResultMarks, ResultText } from "./ResultFields";
import { useRun } from "./useRun";

type Cells = InputOf<"editResult">["cells"];

const columns = [
  "rencana",
  "kelompok",
  "jenisHasil",
  "cascading",
  "peran",
  "perspektif",
  "acuan",
  "penugasanDari",
] as const;

type Filled = Readonly<Record<(typeof columns)[number], string>>;

const cellsOf = (row: Row<"kinerja">): Filled => {
  const { rencana, kelompok, jenisHasil, cascading, peran, perspektif, acuan, penugasanDari } = row;
  return { rencana, kelompok, jenisHasil, cascading, peran, perspektif, acuan, penugasanDari };
};

/** The form of the cells of one result. What stood there when it was opened is compared before it is written. */
export const EditResult = ({ form, row }: { readonly form: OpenForm; readonly row: Row<"kinerja"> }) => {
  const { edit } = usePane().words;
  const { close } = useForms();
  const indicators = useApp((state) => state.book).tables.indikator.rows;
  const [{ was, ...draft }, change] = useDraft<Filled & { readonly was: Filled }>(form, () => ({
    ...cellsOf(row),
    was: cellsOf(row),
  }));
  const run = useRun(form);
  const cells: Cells = columns
    .filter((column) => draft[column] !== was[column])
    .map((column) => ({ column, from: was[column], to: draft[column] }));
  return (
    <FormBox
      form={form}
      title={edit.changeTitle}
      submit={edit.save}
      marksOnly={!isAdjusting("editResult", { id: row.id, cells })}
      faulty={draft.rencana.trim() === ""}
      onSubmit={() => (cells.length === 0 ? close(form) : run("editResult", { id: row.id, cells }))}
    >
      <ResultText value={draft.rencana} onChange={(rencana) => change({ rencana })} />
      <ListField
        label={edit.peran}
        value={draft.peran}
        words={lists.peran}
        onChange={(peran) => change({ peran })}
      />
      <ResultMarks
        draft={draft}
        aspects={indicators.filter(({ idKinerja }) => idKinerja === row.id).map(({ aspek }) => aspek)}
        withParent={row.idInduk !== "" || row.idIndikatorInduk !== ""}
        onChange={change}
      />
    </FormBox>
  );
};
