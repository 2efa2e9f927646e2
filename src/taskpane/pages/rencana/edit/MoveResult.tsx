import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { Row } from "../../../../model/tables";
import { usePane } from "../../../pane/context";
import { AboveField } from "./AboveField";
import type { AboveDraft } from "./AboveField";
import { FormBox } from "./FormBox";
import { Help } from "./Help";
import { useRun } from "./useRun";

const firstOf = ({ idInduk, idIndikatorInduk }: Row<"kinerja">): AboveDraft =>
  idIndikatorInduk !== "" ? { indicator: idIndikatorInduk } : secondOf(idInduk);

const secondOf = (id: string): AboveDraft => (id === "" ? { top: true } : { result: id });

/** The form that hangs a result elsewhere, or gives it a second parent. */
export const MoveResult = ({
  row,
  onClose,
}: {
  readonly row: Row<"kinerja">;
  readonly onClose: () => void;
}) => {
  const { edit } = usePane().words;
  const [seen] = useState(row);
  const [second, setSecond] = useState(false);
  const [to, setTo] = useState<AboveDraft>(() => firstOf(row));
  const run = useRun(onClose);
  const { idInduk, idIndikatorInduk, idIndukKedua } = seen;
  return (
    <FormBox
      title={edit.move}
      submit={edit.move}
      onClose={onClose}
      onSubmit={() =>
        run("moveResult", {
          id: row.id,
          to,
          from: { idInduk, idIndikatorInduk, idIndukKedua },
          ...(second ? { second: true } : {}),
        })
      }
    >
      <Checkbox
        label={edit.second}
        checked={second}
        onChange={(_event, { checked }) => {
          setSecond(checked === true);
          setTo(checked === true ? secondOf(idIndukKedua) : firstOf(seen));
        }}
      />
      <Help label={edit.pickAbove} help={edit.helps.above} />
      <AboveField
        label={edit.pickAbove}
        value={to}
        without={row.id}
        none={second ? edit.secondNone : undefined}
        onChange={setTo}
      />
    </FormBox>
  );
};
