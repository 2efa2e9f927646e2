import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { InputOf } from "../../../app/registry";
import { usePane } from "../../pane/context";
import { InPlace } from "../../parts/InPlace";
import { TextButton } from "../../parts/TextButton";
import { useSave } from "../../parts/useSave";
import { useText } from "../../parts/useText";
import { amountOf, typedCell } from "../../views/edit";
import { linkOf } from "../../views/link";
import type { IndicatorWork, ReportEntry } from "../../views/personWork";

type Column = InputOf<"report">["cells"][number]["column"];

const useStyles = makeStyles({
  indicator: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  done: {
    display: "grid",
    gridTemplateColumns: "72px minmax(0, 1fr)",
    gap: "4px 8px",
    alignItems: "baseline",
  },
  wide: { gridColumn: "1 / -1" },
  evidence: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: "0 8px",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
});

/** An indicator with its target, and what was achieved of it in a period, each cell in place. */
export const ReportFields = ({
  indicator,
  period,
}: {
  readonly indicator: IndicatorWork;
  readonly period: string;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { work } = words;
  const { aspek, target } = indicator;
  const amount = amountOf(indicator, format.number);
  return (
    <li className={styles.indicator}>
      <span>{indicator.text}</span>
      <span className={text.quiet}>
        {[aspek, target === "" ? work.noTarget : work.target(amount)]
          .filter((part) => part !== "")
          .join(" · ")}
      </span>
      {indicator.reports.map((one, at) => (
        // A row that comes takes the place of the empty one, with what is being typed into it.
        <Report key={at} indicator={indicator} entry={one} period={period} />
      ))}
    </li>
  );
};

const Report = ({
  indicator,
  entry,
  period,
}: {
  readonly indicator: IndicatorWork;
  readonly entry: ReportEntry;
  readonly period: string;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, showRow, attempt } = usePane();
  const { frame, work } = words;
  const save = useSave();
  const [isOpen, setOpen] = useState(false);
  const [answers, setAnswers] = useState(false);
  const link = linkOf(entry.tautan);
  const hasEvidence = entry.namaBukti !== "" || entry.tautan !== "";
  const field = (column: Column, label: string, placeholder?: string, lines?: number) => (
    <InPlace
      label={work.evidenceOf(label, indicator.text)}
      value={entry[column]}
      placeholder={placeholder}
      lines={lines}
      onSave={(from, typed, onKept) =>
        save(
          "report",
          {
            indicator: indicator.id,
            periode: period,
            ...(entry.id === "" ? {} : { row: entry.id }),
            cells: [{ column, from, to: column === "realisasi" ? typedCell(typed) : typed }],
          },
          onKept,
        )
      }
    />
  );
  const row = (column: Column, label: string, placeholder?: string) => (
    <>
      <span className={text.quiet}>{label}</span>
      {field(column, label, placeholder)}
    </>
  );
  const press = isOpen ? work.closeEvidence : hasEvidence ? work.changeEvidence : work.addEvidence;
  const answer = answers ? frame.close : entry.umpanBalik === "" ? work.giveFeedback : work.changeFeedback;
  return (
    <div className={styles.done}>
      {row("realisasi", work.realisation, indicator.satuan)}
      <span className={text.quiet}>{work.evidence}</span>
      <span className={styles.evidence}>
        {link !== "" && !isOpen ? (
          <Link href={link} target="_blank" rel="noreferrer" className={text.quiet}>
            {entry.namaBukti || link}
          </Link>
        ) : (
          !isOpen &&
          hasEvidence && (
            <span className={text.quiet}>
              {[entry.namaBukti, entry.tautan].filter((part) => part !== "").join(" · ")}
            </span>
          )
        )}
        <TextButton
          aria-expanded={isOpen}
          aria-label={work.evidenceOf(press, indicator.text)}
          onPress={() => setOpen(!isOpen)}
        >
          {press}
        </TextButton>
      </span>
      {isOpen && (
        <>
          {row("namaBukti", work.evidenceName)}
          {row("tautan", work.evidenceLink, "https://")}
          {row("sumberData", work.source)}
          {entry.id !== "" && (
            <span className={styles.wide}>
              <TextButton onPress={() => attempt(() => showRow("realisasi", entry.id, "realisasi"))}>
                {work.openRow}
              </TextButton>
            </span>
          )}
        </>
      )}
      <span className={text.quiet}>{work.feedback}</span>
      <span className={styles.evidence}>
        {!answers && entry.umpanBalik !== "" && <span className={text.quiet}>{entry.umpanBalik}</span>}
        <TextButton
          aria-expanded={answers}
          aria-label={work.evidenceOf(answer, indicator.text)}
          onPress={() => setAnswers(!answers)}
        >
          {answer}
        </TextButton>
      </span>
      {answers && (
        <span className={styles.wide}>{field("umpanBalik", work.feedback, work.feedbackHint, 3)}</span>
      )}
    </div>
  );
};
