import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { PredicateMark } from "../../parts/PredicateMark";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { shownCell, typedCell } from "../../views/edit";
import type { CreditEntry } from "../../views/followUp";
import { SmallForm } from "./SmallForm";

/** The angka kredit of one SKP, and the sums of its person. */
export const CreditCard = ({ entry }: { readonly entry: CreditEntry }) => {
  const text = useText();
  const { words, format } = usePane();
  const { followUp, plans } = words;
  const { credit } = followUp;
  const [isOpen, setOpen] = useState(false);
  const { name, post, jenjang, months, predicate, amount, recorded, isCurrent, before, thisYear } = entry;
  const { number } = format;
  return (
    <Card>
      <span className={text.name}>{name || plans.noName}</span>
      <span className={text.quiet}>{post}</span>
      <span className={text.quiet}>{credit.months(jenjang, number(months))}</span>
      {predicate && <PredicateMark predicate={predicate} />}
      <span>
        {amount === undefined ? credit.waits : credit.amount(number(amount))}
        {amount !== undefined && isCurrent && ` · ${credit.recorded}`}
      </span>
      {recorded !== undefined && !isCurrent && <span>{credit.differs(number(recorded ?? 0))}</span>}
      {before + thisYear > 0 && (
        <span className={text.quiet}>
          {credit.total(number(before), number(thisYear), number(before + thisYear))}
        </span>
      )}
      {isOpen ? (
        <EarlierForm entry={entry} onClose={() => setOpen(false)} />
      ) : (
        <TextButton aria-label={`${credit.writeEarlier}: ${name}`} onPress={() => setOpen(true)}>
          {credit.writeEarlier}
        </TextButton>
      )}
    </Card>
  );
};

const EarlierForm = ({
  entry: { person, earlier },
  onClose,
}: {
  readonly entry: CreditEntry;
  readonly onClose: () => void;
}) => {
  const { app, words } = usePane();
  const { credit } = words.followUp;
  const [from] = useState(earlier);
  const [typed, setTyped] = useState(shownCell(earlier));
  const cell = typedCell(typed);
  const amount = typeof cell === "number" && cell >= 0 ? cell : undefined;
  return (
    <SmallForm
      disabled={amount === undefined}
      onClose={onClose}
      onSave={() => app.run("recordCredits", { earlier: { person, amount: amount ?? 0, from } })}
    >
      <Field
        label={credit.earlier}
        validationMessage={typed.trim() !== "" && amount === undefined ? credit.badNumber : undefined}
      >
        <Input value={typed} inputMode="decimal" onChange={(_event, { value }) => setTyped(value)} />
      </Field>
    </SmallForm>
  );
};
