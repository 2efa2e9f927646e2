import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { dayCell } from "../../../model/cell";
import { objectionOutcomes } from "../../../model/tables";
import { ratings } from "../../../rules/rating";
import { useApp, usePane } from "../../pane/context";
import { DayField } from "../../parts/DayField";
import { Choice } from "../../parts/Filters";
import { useText } from "../../parts/useText";
import type { ObjectionEntry } from "../../views/followUp";
import { LongText, SmallForm } from "./SmallForm";

/** What the penilai's superior decides on an objection; a changed result needs its new ratings. */
export const DecisionForm = ({
  entry: { id, objection, ratingHasil, ratingPerilaku },
  onClose,
}: {
  readonly entry: ObjectionEntry;
  readonly onClose: () => void;
}) => {
  const text = useText();
  const { app, words } = usePane();
  const today = useApp((state) => state.today);
  const { objection: says } = words.followUp;
  const [from] = useState({ ratingHasil, ratingPerilaku });
  const [to, setTo] = useState(from);
  const [hasil, setHasil] = useState<(typeof objectionOutcomes)[number]>("hasil evaluasi tetap");
  const [typed, setTyped] = useState(objection?.keputusan ?? "");
  const [day, setDay] = useState<number | null>(today);
  const isChanged = hasil === "hasil evaluasi diubah";
  return (
    <SmallForm
      disabled={isChanged && to.ratingHasil === from.ratingHasil && to.ratingPerilaku === from.ratingPerilaku}
      onClose={onClose}
      onSave={() =>
        app.run("recordObjection", {
          evaluation: id,
          cells: [
            { column: "keputusan", from: objection?.keputusan ?? "", to: typed.trim() },
            { column: "hasil", from: objection?.hasil ?? "", to: hasil },
            {
              column: "tanggalKeputusan",
              from: dayCell(objection?.tanggalKeputusan ?? null),
              to: dayCell(day),
            },
          ],
          ...(isChanged ? { ratings: { from, to } } : {}),
        })
      }
    >
      <Field label={says.fields.hasil}>
        <RadioGroup
          value={hasil}
          onChange={(_event, { value }) =>
            setHasil(objectionOutcomes.find((one) => one === value) ?? "hasil evaluasi tetap")
          }
        >
          {objectionOutcomes.map((one) => (
            <Radio key={one} value={one} label={says.outcomes[one]} />
          ))}
        </RadioGroup>
      </Field>
      {isChanged && (
        <>
          {(["ratingHasil", "ratingPerilaku"] as const).map((column) => (
            <Field key={column} label={says.fields[column]}>
              <Choice
                label={says.fields[column]}
                value={to[column]}
                options={ratings.map((one) => [one, words.judge.ratings[one]] as const)}
                onChange={(rating) => setTo({ ...to, [column]: rating })}
              />
            </Field>
          ))}
          <span className={text.quiet}>{says.keeps}</span>
        </>
      )}
      <LongText label={says.fields.keputusan} value={typed} onChange={setTyped} />
      <DayField label={says.fields.tanggalKeputusan} value={day} onChange={setDay} />
    </SmallForm>
  );
};
