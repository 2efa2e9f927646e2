import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { berakhlak } from "../../../rules/berakhlak";
import type { NilaiBerakhlak } from "../../../rules/berakhlak";
import { usePane } from "../../pane/context";
import { InPlace } from "../../parts/InPlace";
import { useText } from "../../parts/useText";
import type { FeedbackByValue } from "../../views/judge";

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  fields: { display: "flex", flexDirection: "column", gap: "4px", marginTop: "4px" },
});

/** Says something of a value: what stood there when the person began, and what shall stand there. */
export type Answer = (value: NilaiBerakhlak, from: string, to: string) => void;

/** What is said of each of the seven values, which the form of the evaluation prints. Each is written when its field is left. */
export const FeedbackFields = ({
  feedback,
  disabled,
  onAnswer,
}: {
  readonly feedback: FeedbackByValue;
  readonly disabled: boolean;
  readonly onAnswer: Answer;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { judge } = words;
  const filled = berakhlak.filter(({ nilai }) => (feedback.get(nilai) ?? "") !== "").length;
  return (
    <details>
      <summary className={mergeClasses(text.quiet, styles.summary)}>
        {`${judge.feedback} (${judge.ofAll(format.number(filled), format.number(berakhlak.length))})`}
      </summary>
      <div className={styles.fields}>
        <span className={text.quiet}>{judge.feedbackHint}</span>
        {berakhlak.map(({ nilai }) => (
          <div key={nilai}>
            <span className={text.quiet}>{nilai}</span>
            <InPlace
              label={judge.feedbackOf(nilai)}
              value={feedback.get(nilai) ?? ""}
              lines={2}
              disabled={disabled}
              onSave={(from, typed, onKept) => {
                onAnswer(nilai, String(from ?? ""), typed);
                onKept();
              }}
            />
          </div>
        ))}
      </div>
    </details>
  );
};
