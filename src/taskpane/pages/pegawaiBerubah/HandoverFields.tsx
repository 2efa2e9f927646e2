import { Checkbox } from "@fluentui/react-components";
import { usePane } from "../../pane/context";
import { useText } from "../../parts/useText";
import { changeRules, namesInLine } from "../../views/peopleChange";
import type { Questions } from "../../views/peopleChange";
import { useChangeDraft } from "./changeState";
import { PersonField } from "./PersonField";

/** Who judges those who lose their penilai by the change. */
export const HandoverFields = ({ questions: { losing, former } }: { readonly questions: Questions }) => {
  const text = useText();
  const { words, format } = usePane();
  const { peopleChange } = words;
  const { draft, set } = useChangeDraft();
  if (draft.kind === "") return null;
  const { hands } = changeRules[draft.kind];
  const count = format.number(losing.length);
  switch (hands) {
    case "own":
      return losing.length === 0 ? null : (
        <div>
          <PersonField
            label={peopleChange.heir(count)}
            hint={peopleChange.heirHint}
            value={draft.heir}
            without={[draft.person]}
            onChange={(heir) => set({ heir })}
          />
          <span className={text.quiet}>{namesInLine(losing)}</span>
        </div>
      );
    case "other":
      return (
        <div>
          <PersonField
            label={peopleChange.standsInFor}
            hint={peopleChange.standsInHint}
            value={draft.standsFor}
            without={[draft.person]}
            onChange={(standsFor) => set({ standsFor })}
          />
          {losing.length > 0 && <span className={text.quiet}>{namesInLine(losing)}</span>}
        </div>
      );
    case "self":
      return (
        <>
          <PersonField
            label={peopleChange.newAssessor}
            required
            value={draft.heir}
            without={[draft.person]}
            onChange={(heir) => set({ heir })}
          />
          {losing.length > 0 && (
            <Checkbox
              label={peopleChange.everybody(count, former)}
              checked={draft.everybody}
              onChange={(_event, { checked }) => set({ everybody: checked === true })}
            />
          )}
        </>
      );
    case "none":
      return null;
  }
};
