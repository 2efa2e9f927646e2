import { Checkbox } from "@fluentui/react-components";
import { usePane } from "../../pane/context";
import { useText } from "../../parts/useText";
import type { Questions } from "../../views/peopleChange";
import { useChangeDraft } from "./changeState";

/** Which periods are not judged: proposed, and for the office to decide. */
export const PeriodFields = ({ questions: { periods } }: { readonly questions: Questions }) => {
  const text = useText();
  const { peopleChange } = usePane().words;
  const { set } = useChangeDraft();
  if (periods.length === 0) return null;
  const off = periods.filter((one) => one.off).map(({ key }) => key);
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <legend style={{ padding: 0 }}>{peopleChange.periods}</legend>
      {periods.map(({ key, period, post, off: isOff }) => (
        <div key={key}>
          <Checkbox
            label={peopleChange.notJudged(period, post)}
            checked={isOff}
            onChange={(_event, { checked }) =>
              set({ notJudged: checked ? [...off, key] : off.filter((one) => one !== key) })
            }
          />
        </div>
      ))}
      <p className={text.hint}>
        {peopleChange.periodsHint} {peopleChange.decided}
      </p>
    </fieldset>
  );
};
