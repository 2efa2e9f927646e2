import { Checkbox, Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PeopleChange } from "../../../model/peopleChange/kinds";
import { useApp, usePane } from "../../pane/context";
import { useText } from "../../parts/useText";
import { changeRules, takerOptions } from "../../views/peopleChange";
import type { ChangeDraft, Questions } from "../../views/peopleChange";
import { useChangeDraft } from "./changeState";

/** What becomes of the results of the SKP that end. */
export const ResultFields = ({
  change,
  questions: { results, stillHanging },
}: {
  readonly change: PeopleChange;
  readonly questions: Questions;
}) => {
  const text = useText();
  const { words, format } = usePane();
  const { peopleChange } = words;
  const book = useApp((state) => state.book);
  const { draft, set } = useChangeDraft();
  const takers = useMemo(() => takerOptions(book, change), [book, change]);
  if (results.length === 0) return null;
  const fates: readonly ChangeDraft["fate"][] =
    changeRules[change.kind].begins === "next" ? ["stay", "next", "other"] : ["stay", "other"];
  const fate = fates.includes(draft.fate) ? draft.fate : "stay";
  return (
    <>
      <Field label={peopleChange.results(format.number(results.length))}>
        <RadioGroup
          value={fate}
          onChange={(_event, { value }) => set({ fate: fates.find((one) => one === value) ?? "stay" })}
        >
          {fates.map((one) => (
            <Radio key={one} value={one} label={peopleChange.resultFates[one]} />
          ))}
        </RadioGroup>
      </Field>
      {fate === "other" && (
        <Field label={peopleChange.taker} hint={peopleChange.takerHint} required>
          <Select value={draft.taker} onChange={(_event, { value }) => set({ taker: value })}>
            <option value="">{peopleChange.noTaker}</option>
            {takers.map(({ id, name, agreed }) => (
              <option key={id} value={id} disabled={agreed}>
                {agreed ? peopleChange.agreedTaker(name) : name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {fate !== "stay" && (
        <div role="group" aria-label={peopleChange.goesOn}>
          {results.map(({ id, text: said }) => (
            <div key={id}>
              <Checkbox
                label={said || words.tree.noText}
                checked={!draft.kept.includes(id)}
                onChange={(_event, { checked }) =>
                  set({ kept: checked ? draft.kept.filter((one) => one !== id) : [...draft.kept, id] })
                }
              />
            </div>
          ))}
          {stillHanging > 0 && (
            <span className={text.quiet}>{peopleChange.stillHangs(format.number(stillHanging))}</span>
          )}
        </div>
      )}
    </>
  );
};
