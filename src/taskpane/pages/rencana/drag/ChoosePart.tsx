import { Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../../pane/context";
import { useText } from "../../../parts/useText";
import { FormBox } from "../edit/FormBox";
import type { DropPart } from "./dropper";

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
  const text = useText();
  const { treeDrag } = usePane().words;
  // The indicator is the real parent: the only one is proposed.
  const [key, setKey] = useState(parts.find((part) => part.key !== "")?.key ?? "");
  return (
    <FormBox
      title={treeDrag.moving(moved)}
      submit={treeDrag.go}
      onClose={onClose}
      onSubmit={() => {
        const part = parts.find((one) => one.key === key);
        if (part) onChoose(part);
      }}
    >
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
    </FormBox>
  );
};
