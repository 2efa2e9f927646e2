import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { Row } from "../../../model/tables";
import { asksNote } from "../../../model/evaluation";
import type { Rating } from "../../../rules/rating";
import { usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { PredicateMark } from "../../parts/PredicateMark";
import { TextButton } from "../../parts/TextButton";
import { useKeys } from "../../parts/useKeys";
import { useText } from "../../parts/useText";
import type { Evidence } from "../../views/evidence";
import { isFinal, ratingChoices } from "../../views/judge";
import type { Evaluation, FeedbackByValue, Judgement } from "../../views/judge";
import { EvidenceBlocks } from "./EvidenceBlocks";
import { FeedbackFields } from "./FeedbackFields";
import type { Answer } from "./FeedbackFields";
import { MarkFields } from "./MarkFields";
import { NotJudgedField } from "./NotJudgedField";
import { PastRatings } from "./PastRatings";
import { RatingGroup } from "./RatingGroup";

const useStyles = makeStyles({
  name: {
    margin: 0,
    marginBottom: "4px",
    scrollMarginTop: "24px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outlineStyle: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  card: { gap: "8px" },
  judging: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    paddingTop: "8px",
    paddingBottom: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // The ratings stay in sight while one reads, where there is room for both.
    "@media (min-height: 640px)": { position: "sticky", bottom: "-12px", zIndex: 1 },
  },
  asked: { display: "flex", flexDirection: "column", gap: "4px" },
  verdict: { display: "flex", flexDirection: "column", gap: "2px", minHeight: "40px" },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  skip: { minWidth: "auto" },
});

/** What is said of the one who is judged: cells by column, and whether it is final. */
export type Say = (said: Pick<Judgement, "status" | "withoutNote"> & { readonly cells?: Cells }) => void;
type Cells = Partial<Record<Judgement["cells"][number]["column"], string | number>>;

/** The one who is judged: what there is to look at, two ratings, the predikat and why, the note. */
export const JudgeCard = ({
  evaluation,
  evidence,
  feedback,
  yearly,
  progress,
  say,
  onAnswer,
  onNext,
  onClose,
  onEndorse,
  announce,
}: {
  readonly evaluation: Evaluation;
  readonly evidence: Evidence;
  readonly feedback: FeedbackByValue;
  readonly yearly: boolean;
  /** How many are finished, in words. */
  readonly progress: string;
  readonly say: Say;
  readonly onAnswer: Answer;
  /** Goes to the next one who is open; `finished` where this one has just become final. */
  readonly onNext: (finished: boolean) => void;
  readonly onClose: () => void;
  readonly onEndorse: () => void;
  /** Reads a sentence aloud. */
  readonly announce: (sentence: string) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, showRow, attempt, moved } = usePane();
  const { judge, plans } = words;
  const { row, jabatan, result, behaviour, predicate, lowered, status, notJudged, note } = evaluation;
  const name = evaluation.name || plans.noName;
  const [draft, setDraft] = useState<string>();
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const label = useId();
  useEffect(() => {
    if (moved) heading.current?.focus();
    heading.current?.scrollIntoView({ block: "start" });
  }, []);
  const shut = isFinal(evaluation) || notJudged !== "";
  const written = draft ?? note;
  const last = yearly ? undefined : evidence.past.at(-1);
  const before = (rating: Rating | "" | undefined) =>
    last && rating ? judge.before(last.period, judge.short[rating]) : undefined;
  const rate = (column: "ratingHasil" | "ratingPerilaku", rating: Rating | undefined) => {
    if (!rating) return;
    if (shut) return announce(status === "disahkan" ? judge.isEndorsed : judge.isFinal);
    setAsked(false);
    say({ cells: { [column]: rating } });
    announce(judge.told(column === "ratingHasil" ? judge.result : judge.behaviour, judge.ratings[rating]));
  };
  const leaveNote = () => {
    if (draft !== undefined && draft !== note) say({ cells: { catatan: draft } });
    setDraft(undefined);
  };
  const finish = (confirmed = asked) => {
    if (shut || result === "" || behaviour === "") return onNext(false);
    const asks = asksNote({ ratingHasil: result, ratingPerilaku: behaviour, catatan: written });
    if (asks && !confirmed) {
      setAsked(true);
      return;
    }
    say({
      status: "final",
      ...(draft !== undefined && draft !== note ? { cells: { catatan: draft } } : {}),
      ...(asks ? { withoutNote: true } : {}),
    });
    setDraft(undefined);
    onNext(true);
  };
  const writeNote = () => {
    if (shut) return;
    field.current?.focus();
    field.current?.scrollIntoView({ block: "nearest" });
  };
  useKeys({
    ...Object.fromEntries(
      ratingChoices.flatMap((rating, at) => [
        [String(at + 1), () => rate("ratingHasil", rating)],
        [String(at + 4), () => rate("ratingPerilaku", rating)],
      ]),
    ),
    n: writeNote,
    N: writeNote,
    Enter: () => finish(),
  });
  return (
    <Card className={styles.card}>
      <div>
        <div className={text.ends}>
          <h2 ref={heading} tabIndex={-1} className={styles.name}>
            {name}
          </h2>
          <TextButton onPress={onClose}>{words.frame.close}</TextButton>
        </div>
        <div className={text.ends}>
          <span className={text.quiet}>{jabatan}</span>
          <span className={text.quiet}>{judge.states[status]}</span>
        </div>
        {row !== "" && (
          <TextButton
            aria-label={`${judge.openRow}: ${name}`}
            onPress={() => attempt(() => showRow("penilaian", row, "ratingHasil"))}
          >
            {judge.openRow}
          </TextButton>
        )}
      </div>
      <EvidenceBlocks evidence={evidence} />
      {(yearly || notJudged !== "") && <PastRatings past={evidence.past} yearly={yearly} />}
      {notJudged !== "" ? (
        <span>{judge.notJudged(notJudged)}</span>
      ) : (
        <div className={styles.judging}>
          <RatingGroup
            label={judge.result}
            value={result}
            firstKey={1}
            before={before(last?.result)}
            disabled={shut}
            onChoose={(rating) => rate("ratingHasil", rating)}
          />
          <RatingGroup
            label={judge.behaviour}
            value={behaviour}
            firstKey={4}
            before={before(last?.behaviour)}
            disabled={shut}
            onChoose={(rating) => rate("ratingPerilaku", rating)}
          />
          <div className={styles.verdict} aria-live="polite">
            {predicate && <PredicateMark predicate={predicate} />}
            <span className={text.quiet}>
              {predicate && result !== "" && behaviour !== ""
                ? judge.reason(
                    judge.ratings[result],
                    judge.ratings[behaviour],
                    judge.predicates[predicate],
                    lowered,
                  )
                : judge.noPredicate}
            </span>
          </div>
          <Field label={judge.note} size="small">
            <Textarea
              ref={field}
              id={label}
              value={written}
              rows={1}
              resize="vertical"
              readOnly={shut}
              title={judge.noteHint}
              onChange={(_event, { value }) => setDraft(value)}
              onBlur={leaveNote}
              onKeyDown={(event) => {
                if (event.key !== "Escape") return;
                event.preventDefault();
                heading.current?.focus();
              }}
            />
          </Field>
          {asked && !shut ? (
            <div role="alert" className={styles.asked}>
              <span className={text.name}>{judge.askNote.what}</span>
              <span className={text.quiet}>{judge.askNote.how}</span>
              <div className={styles.buttons}>
                <Button size="small" appearance="primary" onClick={writeNote}>
                  {judge.writeNote}
                </Button>
                <Button size="small" onClick={() => finish(true)}>
                  {judge.withoutNote}
                </Button>
              </div>
            </div>
          ) : (
            <Ending
              status={status}
              complete={result !== "" && behaviour !== ""}
              progress={progress}
              onFinish={() => finish()}
              onSkip={() => onNext(false)}
              onReopen={() => say({ status: "draf" })}
              onEndorse={onEndorse}
            />
          )}
        </div>
      )}
      <FeedbackFields feedback={feedback} disabled={shut} onAnswer={onAnswer} />
      <MarkFields
        marks={evaluation.marks}
        disabled={shut}
        onMark={(column, value) => say({ cells: { [column]: value } })}
      />
      <NotJudgedField
        reason={evaluation.excuse}
        disabled={isFinal(evaluation)}
        onLeave={(alasanTidakDinilai) => say({ cells: { alasanTidakDinilai } })}
      />
    </Card>
  );
};

/** How one ends with somebody: final and on, or opened again and endorsed. */
const Ending = ({
  status,
  complete,
  progress,
  onFinish,
  onSkip,
  onReopen,
  onEndorse,
}: {
  readonly status: Row<"penilaian">["status"];
  readonly complete: boolean;
  readonly progress: string;
  readonly onFinish: () => void;
  readonly onSkip: () => void;
  readonly onReopen: () => void;
  readonly onEndorse: () => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { judge } = usePane().words;
  if (status === "disahkan") return <span className={text.quiet}>{judge.isEndorsed}</span>;
  if (status === "final")
    return (
      <>
        <span className={text.quiet}>{judge.isFinal}</span>
        <div className={styles.buttons}>
          <Button size="small" onClick={onReopen}>
            {judge.reopen}
          </Button>
          <Button size="small" onClick={onEndorse}>
            {judge.endorse}
          </Button>
        </div>
      </>
    );
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" disabledFocusable={!complete} onClick={onFinish}>
        {judge.finish}
      </Button>
      <Button className={styles.skip} onClick={onSkip}>
        {judge.skip}
      </Button>
      <span className={text.quiet}>{progress}</span>
    </div>
  );
};
