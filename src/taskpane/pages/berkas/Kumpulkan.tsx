import { useMemo, useState } from "react";
import { returnedFiles } from "../../../app/sharing/returnedFiles";
import { sharingWords } from "../../../locale/sharing";
import { fromSerial } from "../../../model/civilDate";
import { collect, mustAsk, refusalOf } from "../../../model/sharing/collect";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { Empty } from "../../parts/Empty";
import { LongList } from "../../parts/LongList";
import { MessageCard } from "../../parts/MessageCard";
import { Page } from "../../parts/Page";
import { Part } from "../../parts/Part";
import { PickFiles } from "../../parts/PickFiles";
import { TextButton } from "../../parts/TextButton";
import { usePickedFiles } from "../../parts/usePickedFiles";
import { useText } from "../../parts/useText";
import { fileMessage } from "../../sentences/messages";
import { changesInWords } from "../../views/returned";
import type { ChangeInWords, Side } from "../../views/returned";
import { AskedCard } from "./AskedCard";
import { ReturnedCard } from "./ReturnedCard";

const size = 20;

/** Takes into the workbook what files that came back say: what only they changed at once, the rest as it is decided. */
export const Kumpulkan = () => {
  const text = useText();
  const { app, words, language, format, go, attempt } = usePane();
  const book = useApp((state) => state.book);
  const day = useApp((state) => state.today);
  const files = usePickedFiles(returnedFiles);
  const [decided, setDecided] = useState<ReadonlyMap<string, Side>>(new Map());
  const { collect: say, refusals } = sharingWords[language];
  const { number } = format;
  const { read } = files;
  const found = useMemo(
    () =>
      collect(book, read.files).map((one) => ({
        ...one,
        changes: changesInWords(book, one.differences, one.sending, words, say, format),
      })),
    [book, read.files, words, say, format],
  );
  const left = useMemo(
    () => [
      ...read.refused,
      ...read.files.flatMap((file) => {
        const refusal = refusalOf(book, file);
        return refusal ? [{ ...refusal, facts: { ...refusal.facts, file: file.name } }] : [];
      }),
    ],
    [book, read],
  );
  const isTaken = ({ id, difference }: ChangeInWords): boolean =>
    mustAsk(difference) ? decided.get(id) === "theirs" : true;
  const asked = found.flatMap(({ changes, sending }) =>
    changes.filter(({ difference }) => mustAsk(difference)).map((change) => ({ ...change, sending })),
  );
  /** Of two files that say something of the same place only one can be used. */
  const decide = ({ id, place }: ChangeInWords, side: Side) =>
    setDecided(
      new Map([
        ...decided,
        ...(side === "theirs" ? asked.filter((one) => one.place === place) : []).map(
          (one) => [one.id, "ours"] as const,
        ),
        [id, side],
      ]),
    );
  const taken = found.map(({ changes }) => changes.filter(isTaken));
  const count = taken.reduce((sum, some) => sum + some.length, 0);
  const isNew = found.some(({ sending }) => sending.kembali !== day) || count > 0;
  const waiting = book.tables.kiriman.rows.filter(({ kembali }) => kembali === null);
  const take = () =>
    attempt(() =>
      app.run("takeReturned", {
        taken: taken.flat().map(({ difference }) => difference),
        files: found.map(({ sending }, at) => ({
          sending: sending.id,
          taken: (sending.diambil ?? 0) + (taken[at]?.length ?? 0),
        })),
        day,
      }),
    );
  if (book.tables.kiriman.rows.length === 0 && read.files.length === 0)
    return (
      <Page title={say.title}>
        <Empty say={say.none} hint={say.noneHint} button={say.toShare} onFill={() => go({ page: "bagi" })} />
      </Page>
    );
  return (
    <Page title={say.title}>
      <PickFiles files={files} accept=".xlsx,.xlsm" say={say} />
      {left.length > 0 && (
        <Part title={say.refused(number(left.length))}>
          <LongList
            items={left.map((one, at) => ({ id: String(at), one }))}
            size={size}
            label={say.refused(number(left.length))}
          >
            {({ one }) => (
              <li>
                <MessageCard intent="warning" message={fileMessage(one, words, refusals)} />
              </li>
            )}
          </LongList>
        </Part>
      )}
      {asked.length > 0 && (
        <Part title={say.asked(number(asked.length))}>
          <span className={text.hint}>{say.askedHint}</span>
          <LongList items={asked} size={size} label={say.asked(number(asked.length))}>
            {(change) => (
              <li>
                <AskedCard
                  change={change}
                  from={change.sending.penerima}
                  side={decided.get(change.id)}
                  onDecide={(side) => decide(change, side)}
                />
              </li>
            )}
          </LongList>
        </Part>
      )}
      {found.length > 0 && (
        <>
          {isNew && (
            <div>
              <ActionButton primary onPress={take}>
                {count > 0 ? say.take(number(count)) : say.record}
              </ActionButton>
            </div>
          )}
          <Part title={say.found(number(found.length))}>
            <LongList
              items={found.map((one, at) => ({ ...one, id: String(at) }))}
              size={size}
              label={say.found(number(found.length))}
            >
              {(one) => (
                <li>
                  <ReturnedCard {...one} />
                </li>
              )}
            </LongList>
          </Part>
        </>
      )}
      {waiting.length > 0 && (
        <Part title={say.waiting(number(waiting.length))}>
          <LongList items={waiting} size={size} label={say.waiting(number(waiting.length))}>
            {({ penerima, dikirim }) => (
              <li>
                {[penerima, ...(dikirim === null ? [] : [say.sentOn(format.day(fromSerial(dikirim)))])].join(
                  " · ",
                )}
              </li>
            )}
          </LongList>
        </Part>
      )}
      <TextButton onPress={() => go({ page: "bagi" })}>{say.toShare}</TextButton>
    </Page>
  );
};
