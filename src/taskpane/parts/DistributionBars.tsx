import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Counted } from "../../model/distribution";
import type { Predikat } from "../../rules/predikat";
import { usePane } from "../pane/context";
import { amongInWords, barsOf, brokenInWords, leftOutInWords } from "../views/distribution";
import type { DistributionBar } from "../views/distribution";
import { PredicateMark } from "./PredicateMark";
import { useText } from "./useText";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "4px" },
  bars: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "2px",
  },
  bar: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    rowGap: "2px",
    width: "100%",
    padding: "4px",
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    color: "inherit",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    boxSizing: "border-box",
  },
  press: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  track: {
    display: "block",
    gridColumn: "1 / -1",
    height: "10px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground6,
    overflowX: "hidden",
    overflowY: "hidden",
    forcedColorAdjust: "none",
  },
  fill: { display: "block", height: "100%", backgroundColor: tokens.colorNeutralForeground3 },
  /** From the fewest to the most that the pattern allows, under the bar. */
  limits: { display: "block", gridColumn: "1 / -1", height: "4px", position: "relative" },
  allowed: {
    position: "absolute",
    boxSizing: "border-box",
    top: 0,
    height: "4px",
    minWidth: "2px",
    borderRightWidth: "2px",
    borderLeftWidth: "2px",
    borderBottomWidth: "2px",
    borderTopWidth: 0,
    borderRightStyle: "solid",
    borderLeftStyle: "solid",
    borderBottomStyle: "solid",
    borderTopStyle: "none",
    borderRightColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
  },
  off: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  figures: { textAlign: "right" },
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 130px), 1fr))",
    gap: "8px",
    margin: 0,
  },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: "4px 0 0", paddingLeft: "20px" },
  summary: { cursor: "pointer" },
});

/** The predikat of some people as five bars, with what the pattern of their organisation's result allows, and who is not counted. */
export const DistributionBars = ({
  counted,
  onPick,
}: {
  readonly counted: Counted;
  /** Shows the people of a predikat. */
  readonly onPick?: (predicate: Predikat) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format } = usePane();
  const { distribution, judge, plans } = words;
  const { people, rated, left, among, capaian, limits, broken, head } = counted;
  const nameOf = (id: string) =>
    app.store.getState().book.tables.pegawai.rows.find((row) => row.id === id)?.nama ?? "";
  const total = format.number(people.length);
  const sentences = broken?.map((one) => brokenInWords(one, people.length, words)) ?? [];
  return (
    <div className={styles.box}>
      <span className={text.name}>{amongInWords(among, nameOf, words)}</span>
      <dl className={styles.sides}>
        <div>
          <dt className={text.quiet}>{distribution.organisation}</dt>
          <dd className={styles.value}>
            {capaian === "" ? distribution.noOrganisation : judge.organisations[capaian]}
          </dd>
        </div>
        {head && (
          <div>
            <dt className={text.quiet}>{distribution.head(head.person.nama || plans.noName)}</dt>
            <dd className={styles.value}>
              {head.rating === "" ? distribution.notRated : judge.ratings[head.rating]}
            </dd>
          </div>
        )}
      </dl>
      {head && <span className={text.quiet}>{distribution.apart}</span>}
      {people.length === 0 ? (
        <span className={text.quiet}>{distribution.nobody}</span>
      ) : (
        <>
          <ul className={styles.bars} aria-label={distribution.title}>
            {barsOf(counted).map((bar) => (
              <li key={bar.predicate}>
                <OneBar bar={bar} of={people.length} onPick={onPick} />
              </li>
            ))}
          </ul>
          <span className={text.quiet}>{distribution.rated(format.number(rated), total)}</span>
          {capaian !== "" && !limits && <span className={text.quiet}>{distribution.tooSmall(total)}</span>}
          {sentences.map((sentence) => (
            <span key={sentence}>{sentence}</span>
          ))}
          {broken?.length === 0 && <span>{distribution.fits}</span>}
          {limits && <span className={text.quiet}>{distribution.source}</span>}
        </>
      )}
      {left.length > 0 && (
        <details>
          <summary className={mergeClasses(text.quiet, styles.summary)}>
            {distribution.left(format.number(left.length))}
          </summary>
          <ul className={mergeClasses(text.quiet, styles.list)}>
            {left.slice(0, 100).map(({ skp, person, leftOut }) => (
              <li key={skp.id}>
                {`${person?.nama || plans.noName}: ${leftOutInWords(leftOut, words, format)}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};

/** One predikat: its mark, how many have it, and the bar over what the pattern allows. */
const OneBar = ({
  bar,
  of,
  onPick,
}: {
  readonly bar: DistributionBar;
  readonly of: number;
  readonly onPick?: (predicate: Predikat) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { distribution } = words;
  const { predicate, count, limit, off } = bar;
  const share = (some: number) => `${(100 * some) / of}%`;
  const inside = (
    <>
      <PredicateMark predicate={predicate} />
      <span className={styles.figures}>{distribution.people(format.number(count))}</span>
      <span className={styles.track} aria-hidden>
        <span className={styles.fill} style={{ width: share(count) }} />
      </span>
      {limit && (
        <>
          <span className={styles.limits} aria-hidden>
            <span
              className={styles.allowed}
              style={{ left: share(limit.minimum), width: share(limit.maksimum - limit.minimum) }}
            />
          </span>
          <span className={mergeClasses(text.quiet, off !== "" && styles.off)}>
            {distribution.limits(format.number(limit.minimum), format.number(limit.maksimum))}
            {off !== "" && ` · ${distribution[off]}`}
          </span>
        </>
      )}
    </>
  );
  return onPick && count > 0 ? (
    <button
      type="button"
      className={mergeClasses(styles.bar, styles.press)}
      title={distribution.show}
      onClick={() => onPick(predicate)}
    >
      {inside}
    </button>
  ) : (
    <div className={styles.bar}>{inside}</div>
  );
};
