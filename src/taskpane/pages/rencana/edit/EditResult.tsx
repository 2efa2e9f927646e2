import { useState } from "react";
import type { InputOf } from "../../../../app/registry";
import type { Row } from "../../../../model/tables";
import { useApp, usePane } from "../../../pane/context";
import { lists } from "../../../views/edit";
import { FormBox } from "./FormBox";
import { ListField } from "./ListField";
import { ResultFields } from "./ResultFields";
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

const draftOf = (row: Row<"kinerja">) => {
  const { rencana, kelompok, jenisHasil, cascading, peran, perspektif, acuan, penugasanDari } = row;
  return { rencana, kelompok, jenisHasil, cascading, peran, perspektif, acuan, penugasanDari };
};

/** The form of the cells of one result. What stood there when it was opened is compared before it is written. */
export const EditResult = ({
  row,
  onClose,
}: {
  readonly row: Row<"kinerja">;
  readonly onClose: () => void;
}) => {
  const { edit } = usePane().words;
  const indicators = useApp((state) => state.book).tables.indikator.rows;
  const [first] = useState<Readonly<Record<(typeof columns)[number], string>>>(() => draftOf(row));
  const [draft, setDraft] = useState(first);
  const run = useRun(onClose);
  const cells: Cells = columns
    .filter((column) => draft[column] !== first[column])
    .map((column) => ({ column, from: first[column], to: draft[column] }));
  return (
    <FormBox
      title={edit.change}
      submit={edit.save}
      onClose={onClose}
      onSubmit={() => (cells.length === 0 ? onClose() : run("editResult", { id: row.id, cells }))}
    >
      <ResultFields
        draft={draft}
        aspects={indicators.filter(({ idKinerja }) => idKinerja === row.id).map(({ aspek }) => aspek)}
        withParent={row.idInduk !== "" || row.idIndikatorInduk !== ""}
        onChange={(next) => setDraft({ ...draft, ...next })}
      />
      <ListField
        label={edit.peran}
        value={draft.peran}
        words={lists.peran}
        onChange={(peran) => setDraft({ ...draft, peran })}
      />
    </FormBox>
  );
};
