import { Button, makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePane } from "../../../pane/context";
import { Card } from "../../../parts/Card";
import { useText } from "../../../parts/useText";
import type { DropPart } from "./dropper";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { ":focus": { outlineStyle: "none" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A row was let go on a row of several parts: which of them is meant is asked before anything changes. */
export const ChoosePart = ({
  moved,
  to,
  now,
  parts,
  onChoose,
  onClose,
}: {
  /** The texts of the row that was let go, and of the one it was let go on. */
  readonly moved: string;
  readonly to: string;
  /** What it hangs on now. */
  readonly now: string;
  readonly parts: readonly DropPart[];
  readonly onChoose: (part: DropPart) => void;
  readonly onClose: () => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { treeDrag } = usePane().words;
  // The indicator is the real parent: the only one is proposed.
  const [key, setKey] = useState(parts.find((part) => part.key !== "")?.key ?? "");
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    title.current?.closest("form")?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <Card>
      <form
        className={styles.form}
        aria-label={treeDrag.moving(moved)}
        onSubmit={(event) => {
          event.preventDefault();
          const part = parts.find((one) => one.key === key);
          if (part) onChoose(part);
        }}
        onKeyDown={(event) => event.key === "Escape" && onClose()}
      >
        <h2 ref={title} className={mergeClasses(text.subtitle, styles.title)} tabIndex={-1}>
          {treeDrag.moving(moved)}
        </h2>
        <span className={text.quiet}>{treeDrag.now(now)}</span>
        <span>{treeDrag.question(to)}</span>
        <RadioGroup
          aria-label={treeDrag.question(to)}
          value={key}
          onChange={(_event, { value }) => setKey(value)}
        >
          {parts.map((part) => (
            <Radio key={part.key} value={part.key} label={part.text} />
          ))}
        </RadioGroup>
        <div className={styles.buttons}>
          <Button appearance="primary" type="submit">
            {treeDrag.go}
          </Button>
          <Button onClick={onClose}>{treeDrag.leave}</Button>
        </div>
      </form>
    </Card>
  );
};
