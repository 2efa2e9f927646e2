import { Field, Input, Select } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { useApp, usePane } from "../../pane/context";
import { changeRules, unitNames } from "../../views/peopleChange";
import { useChangeDraft } from "./changeState";
import { PersonField } from "./PersonField";

/** The post that begins with the change. */
export const PostFields = () => {
  const { peopleChange } = usePane().words;
  const book = useApp((state) => state.book);
  const { draft, set } = useChangeDraft();
  const units = useMemo(() => unitNames(book), [book]);
  const list = useId();
  if (draft.kind === "") return null;
  const { begins } = changeRules[draft.kind];
  if (begins === "none") return null;
  const isActing = begins === "acting";
  return (
    <>
      {isActing && (
        <Field label={peopleChange.tenure}>
          <Select
            value={draft.kedudukan}
            onChange={(_event, { value }) => set({ kedudukan: value === "Plh" ? "Plh" : "Plt" })}
          >
            <option>Plt</option>
            <option>Plh</option>
          </Select>
        </Field>
      )}
      <Field label={isActing ? peopleChange.actingPost : peopleChange.post} required>
        <Input value={draft.jabatan} onChange={(_event, { value }) => set({ jabatan: value })} />
      </Field>
      <Field label={peopleChange.unit}>
        <Input list={list} value={draft.unit} onChange={(_event, { value }) => set({ unit: value })} />
      </Field>
      <datalist id={list}>
        {units.slice(0, 100).map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
      <PersonField
        label={peopleChange.postAssessor}
        value={draft.penilai}
        without={[draft.person]}
        onChange={(penilai) => set({ penilai })}
      />
    </>
  );
};
