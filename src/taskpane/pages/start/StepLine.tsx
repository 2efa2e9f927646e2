import { usePane } from "../../pane/context";
import { useText } from "../../parts/useText";

/** How far the reader is in a start of two steps. */
export const StepLine = ({ now, total }: { readonly now: number; readonly total: number }) => {
  const text = useText();
  const { words, format } = usePane();
  return <p className={text.hint}>{words.start.step(format.number(now), format.number(total))}</p>;
};
