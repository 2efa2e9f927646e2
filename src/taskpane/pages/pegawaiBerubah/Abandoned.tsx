import { useMemo } from "react";
import { useApp, usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { LongList } from "../../parts/LongList";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { abandoned } from "../../views/peopleChange";
import { useChangeDraft } from "./changeState";

/** Everybody whose penilai is no longer there today. */
export const Abandoned = () => {
  const text = useText();
  const { words, format } = usePane();
  const { peopleChange, plans } = words;
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const { set } = useChangeDraft();
  const some = useMemo(() => abandoned(book, today), [book, today]);
  if (some.length === 0) return null;
  return (
    <>
      <h2 className={text.subtitle}>{peopleChange.gone(format.number(some.length))}</h2>
      <p className={text.hint}>{peopleChange.goneHint}</p>
      <LongList label={peopleChange.gone(format.number(some.length))} items={some} size={20}>
        {({ person, name, assessor }) => (
          <li>
            <Card>
              <span className={text.ends}>
                <span className={text.name}>{name || plans.noName}</span>
                <TextButton
                  aria-label={`${peopleChange.give}: ${name}`}
                  onPress={() =>
                    set({ kind: "penilaiDiganti", person, from: today, heir: "", everybody: some.length > 1 })
                  }
                >
                  {peopleChange.give}
                </TextButton>
              </span>
              <span className={text.quiet}>{peopleChange.goneOf(assessor)}</span>
            </Card>
          </li>
        )}
      </LongList>
    </>
  );
};
