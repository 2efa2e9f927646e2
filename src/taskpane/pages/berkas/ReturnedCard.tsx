import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ReturnedFile } from "../../../app/sharing/returnedFiles";
import { sharingWords } from "../../../locale/sharing";
import { mustAsk } from "../../../model/sharing/collect";
import type { Collected } from "../../../model/sharing/collect";
import { usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { LongList } from "../../parts/LongList";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { problemMessage } from "../../sentences/messages";
import { rowInWords } from "../../views/returned";
import type { ChangeInWords } from "../../views/returned";

const useStyles = makeStyles({
  value: { display: "flex", flexDirection: "column", whiteSpace: "pre-line", overflowWrap: "anywhere" },
});
const size = 20;

/** One file that came back: what it changes, and what of it could not be read. */
export const ReturnedCard = ({
  part,
  sending,
  changes,
  later,
}: Collected<ReturnedFile> & { readonly changes: readonly ChangeInWords[] }) => {
  const styles = useStyles();
  const text = useText();
  const { words, language, format } = usePane();
  const say = sharingWords[language].collect;
  const [open, setOpen] = useState(false);
  const { number } = format;
  const own = changes.filter(({ difference }) => !mustAsk(difference));
  const asked = changes.length - own.length;
  const count =
    changes.length === 0
      ? say.nothing
      : asked > 0
        ? say.counts(number(own.length), number(asked))
        : say.changes(number(own.length));
  return (
    <Card>
      <span className={text.name}>{sending.penerima}</span>
      <span className={text.quiet}>{part.name}</span>
      {own.length > 0 ? (
        <TextButton aria-expanded={open} onPress={() => setOpen(!open)}>
          {count}
        </TextButton>
      ) : (
        <span>{count}</span>
      )}
      {open && (
        <LongList items={own} size={size} label={count}>
          {({ where, kind, sent, theirs }) => (
            <li className={styles.value}>
              <span className={text.quiet}>{[where, kind].filter((one) => one !== "").join(" · ")}</span>
              <span>{kind === "" ? say.fromTo(sent, theirs) : theirs}</span>
            </li>
          )}
        </LongList>
      )}
      {later > 0 && <span className={text.hint}>{say.later(number(later))}</span>}
      {part.problems.length > 0 && (
        <Listed
          title={say.unread(number(part.problems.length))}
          lines={part.problems.map(
            (one) => `${one.sheet} ${one.address}: ${problemMessage(one, words).what}`,
          )}
        />
      )}
      {part.left.length > 0 && (
        <Listed
          title={say.leftOnForms(number(part.left.length))}
          lines={part.left.map(({ sheet, address, text: typed }) =>
            [[sheet, address].join(" ").trim(), typed === "" ? say.wholeForm : typed].join(": "),
          )}
        />
      )}
      {part.unowned.length > 0 && (
        <Listed
          title={say.unowned(number(part.unowned.length))}
          lines={part.unowned.map(({ table, row }) => rowInWords(table, row, words, format))}
        />
      )}
    </Card>
  );
};

const Listed = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) => {
  const text = useText();
  return (
    <>
      <span className={text.hint}>{title}</span>
      <LongList items={lines.map((line, at) => ({ id: String(at), line }))} size={size} label={title}>
        {({ line }) => <li>{line}</li>}
      </LongList>
    </>
  );
};
