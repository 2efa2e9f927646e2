import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { InputOf } from "../../../../app/registry";
import { resultTree } from "../../../../model/resultTree";
import type { Row } from "../../../../model/tables";
import { useApp, usePane } from "../../../pane/context";
import { useText } from "../../../parts/useText";
import { ownerOptions } from "../../../views/edit";
import { AboveField } from "./AboveField";
import type { AboveDraft } from "./AboveField";
import { FormBox } from "./FormBox";
import { useRun } from "./useRun";

const fates = ["up", "cancel", "elsewhere"] as const;
type Fate = (typeof fates)[number];

/** The form that cancels a result; where others hang on it, it asks what becomes of them. */
export const CancelResult = ({
  row,
  onClose,
}: {
  readonly row: Row<"kinerja">;
  readonly onClose: () => void;
}) => {
  const text = useText();
  const { words, format } = usePane();
  const { edit } = words;
  const book = useApp((state) => state.book);
  const [fate, setFate] = useState<Fate>("up");
  const [to, setTo] = useState<AboveDraft>({ top: true });
  const run = useRun(onClose);
  const { free, agreed } = useMemo(() => {
    const tree = resultTree(book);
    const below = (tree.children[tree.rowOf.get(row.id) ?? -1] ?? []).flatMap((at) => tree.rows[at] ?? []);
    const owners = new Map(ownerOptions(book).map((owner) => [owner.skp, owner]));
    const isAgreed = ({ idSkp }: Row<"kinerja">) => owners.get(idSkp)?.agreed === true;
    return {
      free: below.filter((child) => !isAgreed(child)),
      agreed: below.filter(isAgreed).map(({ idSkp }) => owners.get(idSkp)?.name ?? ""),
    };
  }, [book, row.id]);
  const says = { up: edit.childrenUp, cancel: edit.childrenCancel, elsewhere: edit.childrenElsewhere };
  const children: InputOf<"cancelResult">["children"] =
    free.length === 0 ? undefined : fate === "elsewhere" ? { to } : fate;
  return (
    <FormBox
      title={edit.cancelResult}
      submit={edit.cancelGo}
      onClose={onClose}
      onSubmit={() => run("cancelResult", { id: row.id, children })}
    >
      <span className={text.quiet}>{edit.cancelHint}</span>
      {free.length > 0 && (
        <Field label={edit.childrenQuestion(format.number(free.length))}>
          <RadioGroup
            value={fate}
            onChange={(_event, data) => setFate(fates.find((one) => one === data.value) ?? "up")}
          >
            {fates.map((one) => (
              <Radio key={one} value={one} label={says[one]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {free.length > 0 && fate === "elsewhere" && (
        <AboveField label={edit.pickAbove} value={to} without={row.id} onChange={setTo} />
      )}
      {agreed.length > 0 && <span className={text.quiet}>{edit.childrenLocked(agreed.join(", "))}</span>}
    </FormBox>
  );
};
