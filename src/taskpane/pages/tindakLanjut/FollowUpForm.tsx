import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { dayCell } from "../../../model/cell";
import { followUpKinds, followUpStates } from "../../../model/tables";
import { useApp, usePane } from "../../pane/context";
import { DayField } from "../../parts/DayField";
import { Choice } from "../../parts/Filters";
import { LongText, SmallForm } from "./SmallForm";

/** A recommendation, a reward or a sanction that follows from an evaluation. */
export const FollowUpForm = ({
  evaluation,
  onClose,
}: {
  readonly evaluation: string;
  readonly onClose: () => void;
}) => {
  const { app, words, me } = usePane();
  const today = useApp((state) => state.today);
  const { followUp } = words;
  const [jenis, setJenis] = useState<(typeof followUpKinds)[number]>("rekomendasi");
  const [status, setStatus] = useState<(typeof followUpStates)[number]>("diusulkan");
  const [uraian, setUraian] = useState("");
  const [dasar, setDasar] = useState("");
  const [tanggal, setTanggal] = useState<number | null>(today);
  const oleh = me?.nama ?? "";
  return (
    <SmallForm
      disabled={uraian.trim() === ""}
      onClose={onClose}
      onSave={() =>
        app.run("keepRow", {
          table: "tindakLanjut",
          add: {
            jenis,
            uraian: uraian.trim(),
            dasar: dasar.trim(),
            tanggal: dayCell(tanggal),
            oleh,
            status,
            idEvaluasi: evaluation,
          },
        })
      }
    >
      <Field label={followUp.kind} hint={followUp.kindHints[jenis]}>
        <Choice
          label={followUp.kind}
          value={jenis}
          options={followUpKinds.map((one) => [one, followUp.kinds[one]] as const)}
          onChange={setJenis}
        />
      </Field>
      <LongText label={followUp.text} required value={uraian} onChange={setUraian} />
      <Field label={followUp.basis}>
        <Input value={dasar} onChange={(_event, { value }) => setDasar(value)} />
      </Field>
      <DayField label={followUp.date} value={tanggal} onChange={setTanggal} />
      <Field label={followUp.state}>
        <Choice
          label={followUp.state}
          value={status}
          options={followUpStates.map((one) => [one, followUp.states[one]] as const)}
          onChange={setStatus}
        />
      </Field>
    </SmallForm>
  );
};
