import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { employeeStatuses } from "../../../model/tables";
import { usePane } from "../../pane/context";
import { changeRules } from "../../views/peopleChange";
import { useChangeDraft } from "./changeState";
import { PersonField } from "./PersonField";

/** To whom it happened: somebody of the workbook, or somebody who comes into it. */
export const WhoFields = () => {
  const { peopleChange } = usePane().words;
  const { draft, set } = useChangeDraft();
  if (draft.kind === "") return null;
  const mayBeNew = changeRules[draft.kind].newcomer;
  const isNew = mayBeNew && draft.isNew;
  return (
    <>
      {!isNew && (
        <PersonField
          label={peopleChange.who}
          required
          value={draft.person}
          onChange={(person) => set({ person, kept: [], notJudged: undefined })}
        />
      )}
      {mayBeNew && draft.person === "" && (
        <Checkbox
          label={peopleChange.newcomer}
          checked={isNew}
          onChange={(_event, { checked }) => set({ isNew: checked === true })}
        />
      )}
      {isNew && (
        <>
          <Field label={peopleChange.name} required>
            <Input value={draft.nama} onChange={(_event, { value }) => set({ nama: value })} />
          </Field>
          <Field label={peopleChange.nip}>
            <Input value={draft.nip} onChange={(_event, { value }) => set({ nip: value })} />
          </Field>
          <Field label={peopleChange.status}>
            <Select value={draft.status} onChange={(_event, { value }) => set({ status: value })}>
              {employeeStatuses.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </Select>
          </Field>
        </>
      )}
    </>
  );
};
