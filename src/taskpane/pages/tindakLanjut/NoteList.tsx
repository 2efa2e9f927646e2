import { useMemo, useState } from "react";
import { useApp, usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { LongList } from "../../parts/LongList";
import { PredicateMark } from "../../parts/PredicateMark";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { followedEvaluations } from "../../views/followUp";
import type { FollowedEvaluation } from "../../views/followUp";
import { Followed } from "./Followed";
import { FollowUpForm } from "./FollowUpForm";
import { NoneFinal } from "./NoneFinal";
import { LongText, SmallForm } from "./SmallForm";
import type { PartProps } from "./TindakLanjut";

/** The finished evaluations with the note of the document and what follows from each. */
export const NoteList = ({ period, query }: PartProps) => {
  const { followUp } = usePane().words;
  const book = useApp((state) => state.book);
  const all = useMemo(() => followedEvaluations(book, period, query), [book, period, query]);
  if (all.length === 0) return <NoneFinal period={period} query={query} />;
  return (
    <LongList label={followUp.parts.catatan} items={all} size={50}>
      {(one) => (
        <li>
          <NoteCard evaluation={one} />
        </li>
      )}
    </LongList>
  );
};

const NoteCard = ({ evaluation }: { readonly evaluation: FollowedEvaluation }) => {
  const text = useText();
  const { followUp, plans } = usePane().words;
  const [open, setOpen] = useState<"note" | "more">();
  const { name, post, predicate, note, followUps } = evaluation;
  const close = () => setOpen(undefined);
  const write = note === "" ? followUp.writeNote : followUp.editNote;
  return (
    <Card>
      <span className={text.name}>{name || plans.noName}</span>
      <span className={text.quiet}>{post}</span>
      {predicate && <PredicateMark predicate={predicate} />}
      {note !== "" && open !== "note" && <span>{note}</span>}
      {followUps.map((one) => (
        <Followed key={one.id} one={one} />
      ))}
      {open === "note" && <NoteForm evaluation={evaluation} onClose={close} />}
      {open === "more" && <FollowUpForm evaluation={evaluation.id} onClose={close} />}
      {open === undefined && (
        <div>
          <TextButton aria-label={`${write}: ${name}`} onPress={() => setOpen("note")}>
            {write}
          </TextButton>{" "}
          <TextButton aria-label={`${followUp.add}: ${name}`} onPress={() => setOpen("more")}>
            {followUp.add}
          </TextButton>
        </div>
      )}
    </Card>
  );
};

const NoteForm = ({
  evaluation: { id, note },
  onClose,
}: {
  readonly evaluation: FollowedEvaluation;
  readonly onClose: () => void;
}) => {
  const { app, words } = usePane();
  const { followUp } = words;
  // What stood there when the form was opened: compared before it is written.
  const [from] = useState(note);
  const [typed, setTyped] = useState(note);
  return (
    <SmallForm
      onClose={onClose}
      onSave={() => app.run("noteEvaluation", { id, cells: [{ column: "catatan", from, to: typed.trim() }] })}
    >
      <LongText label={followUp.note} hint={followUp.noteHint} value={typed} onChange={setTyped} />
    </SmallForm>
  );
};
