import { Radio, RadioGroup } from "@fluentui/react-components";
import { useMemo } from "react";
import type { InputOf } from "../../../../app/registry";
import { resultTree } from "../../../../model/resultTree";
import type { Row } from "../../../../model/tables";
import { useApp, usePane } from "../../../pane/context";
import { useText } from "../../../parts/useText";
import { ownerOptions } from "../../../views/edit";
import type { AboveDraft } from "../../../views/edit";
import { AboveField } from "./AboveField";
import { FieldBox } from "./FieldBox";
import { FormBox } from "./FormBox";
import { useDraft, useForms } from "./openForm";
import type { OpenForm } from "./openForm";
import { useRun } from "./useRun";

const fates = ["up", "cancel", "elsewhere"] as const;
type Fate = (typeof fates)[number];

interface Draft {
  readonly fate: Fate;
  readonly to: AboveDraft | undefined;
}

/** The form that cancels a result; where others hang on it, it asks what becomes of them. */
export const CancelResult = ({
  form,
  row,
  onGone,
}: {
  readonly form: OpenForm;
  readonly row: Row<"kinerja">;
  /** The result has left the tree. */
  readonly onGone: () => void;
}) => {
  const text = useText();
  const { words, format } = usePane();
  const { edit } = words;
  const { close } = useForms();
  const book = useApp((state) => state.book);
  const [{ fate, to }, change] = useDraft<Draft>(form, () => ({ fate: "up", to: undefined }));
  const run = useRun(form, () => {
    close(form);
    onGone();
  });
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
  const elsewhere = free.length > 0 && fate === "elsewhere";
  const lacks = elsewhere && to === undefined ? edit.lacks.elsewhere : undefined;
  const children: InputOf<"cancelResult">["children"] =
    free.length === 0 ? undefined : fate !== "elsewhere" ? fate : to && { to };
  return (
    <FormBox
      form={form}
      title={edit.cancelResult}
      submit={edit.cancelGo}
      faulty={lacks !== undefined}
      onSubmit={() => run("cancelResult", { id: row.id, children })}
    >
      <span className={text.quiet}>{edit.cancelHint}</span>
      {free.length > 0 && (
        <FieldBox label={edit.childrenQuestion(format.number(free.length))}>
          <RadioGroup
            value={fate}
            onChange={(_event, data) => change({ fate: fates.find((one) => one === data.value) ?? "up" })}
          >
            {fates.map((one) => (
              <Radio key={one} value={one} label={says[one]} />
            ))}
          </RadioGroup>
        </FieldBox>
      )}
      {elsewhere && (
        <AboveField
          label={edit.pickAbove}
          value={to}
          offered={[]}
          search
          without={row.id}
          none={edit.top}
          lacks={lacks}
          onChange={(next) => change({ to: next })}
        />
      )}
      {agreed.length > 0 && <span className={text.quiet}>{edit.childrenLocked(agreed.join(", "))}</span>}
    </FormBox>
  );
};
