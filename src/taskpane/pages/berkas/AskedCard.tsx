import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { sharingWords } from "../../../locale/sharing";
import { usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { useText } from "../../parts/useText";
import type { ChangeInWords, Side } from "../../views/returned";

const useStyles = makeStyles({
  value: { display: "flex", flexDirection: "column", whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

/** One difference that somebody must decide: all values side by side, and which of them is used. */
export const AskedCard = ({
  change,
  from,
  side,
  onDecide,
}: {
  readonly change: ChangeInWords;
  /** Who sent the file back. */
  readonly from: string;
  readonly side: Side | undefined;
  readonly onDecide: (side: Side) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { language } = usePane();
  const say = sharingWords[language].collect;
  const { difference, where, kind, sent, theirs, ours } = change;
  const value = (label: string, said: string) => (
    <span className={styles.value}>
      <span className={text.quiet}>{label}</span>
      <span>{said}</span>
    </span>
  );
  const labels = {
    cell: [value(say.theirs(from), theirs), value(say.ours, ours)],
    deleted: [say.remove, say.keep],
    gone: [say.putBack, say.stayGone],
    added: ["", ""],
  }[difference.kind];
  return (
    <Card>
      <span className={text.name}>{where}</span>
      <span className={text.quiet}>{kind}</span>
      {difference.kind === "cell" ? value(say.sent, sent) : <span className={styles.value}>{theirs}</span>}
      <RadioGroup
        aria-label={say.askFor(where)}
        value={side ?? ""}
        onChange={(_event, { value: chosen }) => onDecide(chosen === "theirs" ? "theirs" : "ours")}
      >
        <Radio value="theirs" label={labels[0]} />
        <Radio value="ours" label={labels[1]} />
      </RadioGroup>
    </Card>
  );
};
