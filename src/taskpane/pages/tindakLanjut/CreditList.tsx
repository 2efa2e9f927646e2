import { useMemo } from "react";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { Empty } from "../../parts/Empty";
import { LongList } from "../../parts/LongList";
import { useText } from "../../parts/useText";
import { creditEntries, creditsToRecord } from "../../views/followUp";
import { CreditCard } from "./CreditCard";
import type { PartProps } from "./TindakLanjut";

/** The angka kredit of functional posts: of the year, and all that is recorded. */
export const CreditList = ({ query }: PartProps) => {
  const text = useText();
  const { app, words, format, attempt } = usePane();
  const book = useApp((state) => state.book);
  const { followUp } = words;
  const { credit } = followUp;
  const all = useMemo(() => creditEntries(book, query), [book, query]);
  if (all.length === 0)
    return query.trim() === "" ? (
      <Empty say={credit.empty} hint={credit.emptyHint} />
    ) : (
      <Empty say={followUp.noneFound} />
    );
  const open = creditsToRecord(all);
  const record = () => app.run("recordCredits", { plans: all.map(({ id }) => id) });
  return (
    <>
      <p className={text.hint}>{credit.hint}</p>
      {open > 0 && (
        <div>
          <ActionButton primary onPress={() => attempt(record)}>
            {credit.record(format.number(open))}
          </ActionButton>
        </div>
      )}
      <LongList label={followUp.parts.angkaKredit} items={all} size={50}>
        {(one) => (
          <li>
            <CreditCard entry={one} />
          </li>
        )}
      </LongList>
    </>
  );
};
