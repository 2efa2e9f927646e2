import { useState } from "react";
import { dayCell } from "../../../model/cell";
import { useApp, usePane } from "../../pane/context";
import { DayField } from "../../parts/DayField";
import type { ObjectionEntry } from "../../views/followUp";
import { LongText, SmallForm } from "./SmallForm";

/** When an employee received the result: the days for an objection begin with it. */
export const ReceivedForm = ({
  evaluation,
  onClose,
}: {
  readonly evaluation: string;
  readonly onClose: () => void;
}) => {
  const { app, words } = usePane();
  const today = useApp((state) => state.today);
  const [day, setDay] = useState<number | null>(today);
  return (
    <SmallForm
      disabled={day === null}
      onClose={onClose}
      onSave={() =>
        app.run("noteEvaluation", {
          id: evaluation,
          cells: [{ column: "diterimaTanggal", from: null, to: dayCell(day) }],
        })
      }
    >
      <DayField label={words.followUp.received} required value={day} onChange={setDay} />
    </SmallForm>
  );
};

const days = { alasan: "tanggal", penjelasan: "tanggalPenjelasan" } as const;

/** The reasons of an objection, or the explanation of the penilai, with their day. */
export const ObjectionTextForm = ({
  entry: { id, objection },
  what,
  onClose,
}: {
  readonly entry: ObjectionEntry;
  readonly what: keyof typeof days;
  readonly onClose: () => void;
}) => {
  const { app, words } = usePane();
  const today = useApp((state) => state.today);
  const { fields } = words.followUp.objection;
  const [typed, setTyped] = useState("");
  const [day, setDay] = useState<number | null>(today);
  const column = days[what];
  return (
    <SmallForm
      disabled={typed.trim() === ""}
      onClose={onClose}
      onSave={() =>
        app.run("recordObjection", {
          evaluation: id,
          cells: [
            { column, from: dayCell(objection?.[column] ?? null), to: dayCell(day) },
            { column: what, from: objection?.[what] ?? "", to: typed.trim() },
          ],
        })
      }
    >
      <LongText label={fields[what]} required value={typed} onChange={setTyped} />
      <DayField label={fields[column]} value={day} onChange={setDay} />
    </SmallForm>
  );
};
