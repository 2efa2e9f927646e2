import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePane } from "../../pane/context";
import { MessageCard } from "../../parts/MessageCard";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import type { CopyEntry } from "../../views/copyOut";
import { copyText } from "./copyText";
import { fieldName, sectionTitle } from "./sectionTitle";
import { useKeys } from "../../parts/useKeys";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  about: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  field: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: 0,
    maxHeight: "40vh",
    overflowY: "auto",
    whiteSpace: "pre-wrap",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  was: { margin: 0, whiteSpace: "pre-wrap", textDecorationLine: "line-through" },
  area: { width: "100%", boxSizing: "border-box", font: "inherit", color: "inherit" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The field to copy now: its text, and the keys that copy it and go on. */
export const CopyStep = ({
  entry,
  onCopied,
  onUntick,
  onSkip,
  onBack,
}: {
  readonly entry: CopyEntry;
  /** The text is on the clipboard: the field is ticked, and the next one comes. */
  readonly onCopied: () => void;
  readonly onUntick: () => void;
  readonly onSkip: () => void;
  readonly onBack: () => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format, attempt } = usePane();
  const { copyOut } = words;
  const [said, setSaid] = useState("");
  const [refused, setRefused] = useState<string>();
  const isRefused = refused === entry.id;
  const name = `${sectionTitle(entry.section, words, format)}: ${fieldName(entry, words)}`;
  const copy = async (andGoOn: boolean) => {
    const isCopied = await copyText(entry.text);
    setRefused(isCopied ? undefined : entry.id);
    setSaid(isCopied ? copyOut.onClipboard(name) : "");
    if (isCopied && andGoOn) onCopied();
  };
  useKeys({ Enter: () => attempt(() => copy(true)), ArrowRight: onSkip, ArrowLeft: onBack });
  return (
    <>
      <section className={styles.card} aria-label={name}>
        <p className={styles.about}>
          {[sectionTitle(entry.section, words, format), ...entry.about]
            .filter((part) => part !== "" && part !== entry.text)
            .join(" · ")}
        </p>
        <h2 className={styles.field}>{fieldName(entry, words)}</h2>
        {isRefused ? <ByHand text={entry.text} label={name} /> : <p className={styles.text}>{entry.text}</p>}
        {entry.standing === "changed" && (
          <div>
            <span className={text.quiet}>{copyOut.was}</span>
            <p className={styles.was}>{entry.was}</p>
          </div>
        )}
        <span className={text.quiet}>{copyOut.standing[entry.standing]}</span>
        {isRefused && (
          <MessageCard
            intent="warning"
            message={copyOut.refused}
            actions={<Button onClick={onCopied}>{copyOut.byHand}</Button>}
          />
        )}
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => attempt(() => copy(true))}>
            {copyOut.copyOn}
          </Button>
          <Button onClick={() => attempt(() => copy(false))}>{copyOut.copyOnly}</Button>
          <Button onClick={onSkip}>{copyOut.skip}</Button>
          <Button onClick={onBack}>{words.frame.previous}</Button>
        </div>
        {entry.standing !== "open" && <TextButton onPress={onUntick}>{copyOut.untick}</TextButton>}
      </section>
      <div>
        <p className={text.say} role="status">
          {said}
        </p>
        <span className={text.quiet}>{copyOut.keys}</span>
      </div>
    </>
  );
};

/** The text, selected, where the browser lets no program copy. */
const ByHand = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.select(), [text]);
  return <textarea ref={area} className={styles.area} aria-label={label} rows={6} readOnly value={text} />;
};
