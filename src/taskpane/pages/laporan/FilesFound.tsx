import { useMemo, useState } from "react";
import type { FilesRecap, UsedFile } from "../../../forms/recapFiles/recapOfFiles";
import { recapFilesWords } from "../../../locale/recapFiles";
import type { Refusal } from "../../../model/plan";
import { usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { LongList } from "../../parts/LongList";
import { MessageCard } from "../../parts/MessageCard";
import { Part } from "../../parts/Part";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { leftInWords, sharedPeople, unreadInWords } from "../../views/recapFiles";
import type { SharedPeople } from "../../views/recapFiles";

const size = 20;

/** What of the files is not in the recap and why, who stands in several, and which are in it. */
export const FilesFound = ({
  made,
  refused,
}: {
  readonly made: FilesRecap;
  readonly refused: readonly Refusal[];
}) => {
  const text = useText();
  const { words, language, format } = usePane();
  const recapFiles = recapFilesWords[language];
  const { used, inFiles, unknownResults } = made;
  const left = [...refused, ...made.left].map((one, at) => ({ id: String(at), one }));
  const shared = useMemo(() => sharedPeople(inFiles), [inFiles]);
  const { number } = format;
  const [leftTitle, sharedTitle, usedTitle] = [
    recapFiles.left(number(left.length)),
    recapFiles.inFiles(number(inFiles.length)),
    recapFiles.files(number(used.length)),
  ];
  return (
    <>
      {left.length > 0 && (
        <Part title={leftTitle}>
          <LongList items={left} size={size} label={leftTitle}>
            {({ one }) => (
              <li>
                <MessageCard intent="warning" message={leftInWords(one, words)} />
              </li>
            )}
          </LongList>
        </Part>
      )}
      {unknownResults > 0 && (
        <MessageCard intent="warning" message={recapFiles.unknown(number(unknownResults))} />
      )}
      {shared.length > 0 && (
        <Part title={sharedTitle}>
          <span className={text.hint}>{recapFiles.inFilesRule}</span>
          <LongList items={shared} size={size} label={sharedTitle}>
            {(one) => (
              <li>
                <SharedCard shared={one} />
              </li>
            )}
          </LongList>
        </Part>
      )}
      {used.length > 0 && (
        <Part title={usedTitle}>
          <LongList items={used.map((one, at) => ({ id: String(at), one }))} size={size} label={usedTitle}>
            {({ one }) => (
              <li>
                <FileCard used={one} />
              </li>
            )}
          </LongList>
        </Part>
      )}
    </>
  );
};

const SharedCard = ({ shared: { files, people, differs, maybe } }: { readonly shared: SharedPeople }) => {
  const text = useText();
  const { language, format } = usePane();
  const recapFiles = recapFilesWords[language];
  const [open, setOpen] = useState(false);
  const count = recapFiles.people(format.number(people.length));
  return (
    <Card>
      <span className={text.name}>{files.join(" · ")}</span>
      {differs && <span>{recapFiles.differs}</span>}
      {maybe && <span>{recapFiles.maybe}</span>}
      <TextButton aria-expanded={open} onPress={() => setOpen(!open)}>
        {count}
      </TextButton>
      {open && (
        <LongList items={people.map((one, at) => ({ id: String(at), one }))} size={size} label={count}>
          {({ one: { name, nip } }) => (
            <li>{[name || recapFiles.noName, nip].filter((part) => part !== "").join(" · ")}</li>
          )}
        </LongList>
      )}
    </Card>
  );
};

const FileCard = ({ used: { file, kind, office, plans, unread } }: { readonly used: UsedFile }) => {
  const text = useText();
  const { words, language, format } = usePane();
  const recapFiles = recapFilesWords[language];
  const [open, setOpen] = useState(false);
  const count = recapFiles.unread(format.number(unread.length));
  return (
    <Card>
      <span className={text.name}>{file}</span>
      <span className={text.quiet}>
        {[recapFiles.kinds[kind], office, plans > 0 ? recapFiles.plans(format.number(plans)) : ""]
          .filter((part) => part !== "")
          .join(" · ")}
      </span>
      {unread.length > 0 && (
        <TextButton aria-expanded={open} onPress={() => setOpen(!open)}>
          {count}
        </TextButton>
      )}
      {open && (
        <LongList items={unread.map((one, at) => ({ id: String(at), one }))} size={size} label={count}>
          {({ one }) => <li>{unreadInWords(one, recapFiles, words)}</li>}
        </LongList>
      )}
    </Card>
  );
};
