import { useApp, usePane } from "../../pane/context";
import { useText } from "../../parts/useText";
import { nameOfPlan } from "../../views/agreement";
import { ReasonFields } from "./ReasonFields";
import type { Reason } from "./ReasonFields";

/** Says that an SKP is agreed, and asks why it is changed and who agreed to that. */
export const AdjustingFields = ({
  skp,
  value,
  onChange,
}: {
  /** The id of the SKP. */
  readonly skp: string;
  readonly value: Reason;
  readonly onChange: (part: Partial<Reason>) => void;
}) => {
  const text = useText();
  const { agreement } = usePane().words;
  const book = useApp((state) => state.book);
  return (
    <>
      <span className={text.quiet}>{agreement.adjusting(nameOfPlan(book, skp))}</span>
      <ReasonFields value={value} onChange={onChange} />
    </>
  );
};
