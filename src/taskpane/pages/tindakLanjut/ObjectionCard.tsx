import { useState } from "react";
import { fromSerial } from "../../../model/civilDate";
import { usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { PredicateMark } from "../../parts/PredicateMark";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import type { ObjectionEntry } from "../../views/followUp";
import { DecisionForm } from "./DecisionForm";
import { ObjectionTextForm, ReceivedForm } from "./ObjectionForms";

/** One evaluation: until when its person may object, and the objection from its reasons to its decision. */
export const ObjectionCard = ({ entry }: { readonly entry: ObjectionEntry }) => {
  const text = useText();
  const { words, format } = usePane();
  const { followUp, plans } = words;
  const { objection: says } = followUp;
  const [step, setStep] = useState<"received" | "alasan" | "penjelasan" | "decide">();
  const { name, predicate, received, last, left, onTime, objection } = entry;
  const day = (serial: number) => format.day(fromSerial(serial));
  const close = () => setStep(undefined);
  const filedOn = objection?.tanggal ?? null;
  const time =
    last === undefined || left === undefined
      ? followUp.notReceived
      : [
          says.last(day(last)),
          left > 0 ? says.left(format.number(left)) : left === 0 ? says.lastDay : says.over,
        ].join(" ");
  const filed =
    filedOn === null || onTime === undefined
      ? says.filed(filedOn === null ? "" : day(filedOn))
      : says[onTime ? "onTime" : "late"](day(filedOn));
  const next = (
    [
      ["received", received === null, followUp.writeReceived],
      ["alasan", !objection, says.file],
      ["penjelasan", objection?.penjelasan === "", says.explain],
      ["decide", objection?.hasil === "", says.decide],
    ] as const
  ).filter(([, isOpen]) => isOpen);
  return (
    <Card>
      <span className={text.name}>{name || plans.noName}</span>
      {predicate && <PredicateMark predicate={predicate} />}
      <span className={text.quiet}>{objection ? filed : time}</span>
      {objection && (
        <>
          <span>{says.reason(objection.alasan)}</span>
          {objection.penjelasan !== "" && <span>{says.explained(objection.penjelasan)}</span>}
          {objection.hasil !== "" && (
            <span>{says.decided(says.outcomes[objection.hasil], objection.keputusan)}</span>
          )}
        </>
      )}
      {step === "received" && <ReceivedForm evaluation={entry.id} onClose={close} />}
      {(step === "alasan" || step === "penjelasan") && (
        <ObjectionTextForm entry={entry} what={step} onClose={close} />
      )}
      {step === "decide" && <DecisionForm entry={entry} onClose={close} />}
      {step === undefined && next.length > 0 && (
        <div>
          {next.map(([key, , say]) => (
            <TextButton key={key} aria-label={`${say}: ${name}`} onPress={() => setStep(key)}>
              {say}
            </TextButton>
          ))}
        </div>
      )}
    </Card>
  );
};
