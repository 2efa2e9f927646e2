import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { fromSerial } from "../../../model/civilDate";
import { usePane } from "../../pane/context";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import type { Evidence, Measured } from "../../views/evidence";

const useStyles = makeStyles({
  blocks: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 260px), 1fr))",
    gap: "10px 16px",
    alignItems: "start",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    listStyleType: "none",
    margin: "2px 0 0",
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  planned: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  inner: {
    listStyleType: "none",
    margin: 0,
    paddingLeft: "10px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** So many lines of a block stand there at first. */
const short = 3;

/** What was planned, done, proven and said, each in a few lines. */
export const EvidenceBlocks = ({ evidence }: { readonly evidence: Evidence }) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { judge } = words;
  const { planned, proven, said } = evidence;
  const measures = planned.flatMap(({ indicators }) => indicators);
  const counted = measures.some(({ realised }) => realised.some(({ ratio }) => ratio !== undefined));
  return (
    <div className={styles.blocks}>
      <Block
        title={judge.planned}
        none={judge.noPlan}
        lines={planned.map(({ id, rencana, indicators }) => (
          <li key={id}>
            <span className={styles.planned}>{rencana}</span>
            <ul className={styles.inner}>
              {indicators.length === 0 && <li>{judge.noIndicator}</li>}
              {indicators.map((one) => (
                <li key={one.id}>
                  {one.indikator}
                  {one.target !== "" && (
                    <>
                      {": "}
                      <span className={styles.strong}>{one.target}</span>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      />
      <Block
        title={judge.done}
        none={judge.notDone}
        lines={measures.map((one) => (
          <li key={one.id}>
            <Done measure={one} />
          </li>
        ))}
        foot={counted ? judge.attainedNote : undefined}
      />
      <Block
        title={judge.proven}
        none={judge.noProof}
        lines={proven.map(({ id, name, link }) => (
          <li key={id}>
            {link === "" ? (
              name
            ) : (
              <Link inline href={link} target="_blank" rel="noreferrer">
                {name}
              </Link>
            )}
          </li>
        ))}
      />
      <Block
        title={judge.said}
        none={judge.nothingSaid}
        lines={said.map(({ id, day, by, kind, text: words }) => (
          <li key={id}>
            <span className={text.quiet}>
              {[kind, by, day === null ? "" : format.day(fromSerial(day))].filter(Boolean).join(" · ")}
            </span>
            <br />
            {words}
          </li>
        ))}
      />
    </div>
  );
};

const Done = ({ measure: { indikator, realised } }: { readonly measure: Measured }) => {
  const styles = useStyles();
  const { words, format } = usePane();
  const { judge } = words;
  return (
    <>
      {`${indikator}: `}
      {realised.length === 0 && judge.notDone}
      {realised.map(({ period, text, ratio }, at) => (
        <span key={`${period} ${at}`}>
          {at > 0 && "; "}
          {period !== "" && `${period} `}
          <span className={styles.strong}>{text}</span>
          {ratio !== undefined && ` (${judge.attained(format.percent(ratio))})`}
        </span>
      ))}
    </>
  );
};

const Block = ({
  title,
  none,
  lines,
  foot,
}: {
  readonly title: string;
  readonly none: string;
  readonly lines: readonly ReactNode[];
  readonly foot?: string;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, short);
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      {lines.length === 0 ? (
        <span className={text.quiet}>{none}</span>
      ) : (
        <ul className={styles.list}>{shown}</ul>
      )}
      {lines.length > short && (
        <TextButton aria-expanded={all} onPress={() => setAll(!all)}>
          {all ? words.judge.less : words.judge.more(format.number(lines.length - short))}
        </TextButton>
      )}
      {foot && <div className={text.quiet}>{foot}</div>}
    </section>
  );
};
