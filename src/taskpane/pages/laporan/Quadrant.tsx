import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { countedAmong, placesInSquare, squaresOf } from "../../../model/quadrant";
import type { Square } from "../../../model/quadrant";
import { ratings } from "../../../rules/rating";
import { usePane } from "../../pane/context";
import { predicateShapes, usePredicateColours } from "../../parts/PredicateMark";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { Spoken } from "../../parts/Spoken";
import { initials } from "../../views/people";
import { PeopleNames } from "./PeopleNames";
import { Section } from "./Section";
import type { ReportMatter } from "./useReport";

/** More people than this are told by their count alone. */
const mostDots = 60;

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "auto repeat(3, minmax(0, 1fr))",
    gap: "2px",
  },
  side: {
    display: "flex",
    alignItems: "center",
    writingMode: "vertical-rl",
    transform: "rotate(180deg)",
    justifyContent: "center",
  },
  below: { textAlign: "center" },
  axis: { gridColumn: "2 / -1", textAlign: "center", color: tokens.colorNeutralForeground2 },
  square: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    justifyContent: "space-between",
    minHeight: "92px",
    padding: "4px 6px",
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: "inherit",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  wide: { "@media (min-width: 480px)": { minHeight: "max(140px, 22vh)" } },
  chosen: { border: `2px solid ${tokens.colorBrandStroke1}`, padding: "3px 5px" },
  word: { position: "relative", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  count: {
    position: "relative",
    alignSelf: "flex-end",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  dots: { position: "absolute", top: "38px", right: "28px", bottom: "4px", left: "6px", overflow: "hidden" },
  dot: {
    position: "absolute",
    width: "8px",
    height: "8px",
    borderRadius: tokens.borderRadiusCircular,
    transform: "translate(-50%, -50%)",
    backgroundColor: "currentColor",
    forcedColorAdjust: "none",
  },
  named: {
    width: "auto",
    height: "auto",
    padding: "0 3px",
    fontSize: tokens.fontSizeBase100,
    lineHeight: "14px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: "1px solid currentColor",
  },
  widen: { display: "none", "@media (min-width: 480px)": { display: "block", alignSelf: "flex-end" } },
});

/** The kuadran kinerja with the people of the period as dots; a square that is pressed names them. */
export const Quadrant = ({ matter }: { readonly matter: ReportMatter }) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { quadrant } = words.report;
  const [chosen, setChosen] = useState("");
  const [wide, setWide] = useState(false);
  const { standings, among } = matter;
  const people = useMemo(() => countedAmong(standings, among), [standings, among]);
  const squares = useMemo(() => squaresOf(people), [people]);
  const rated = squares.reduce((sum, square) => sum + square.people.length, 0);
  const opened = squares.find((square) => keyOf(square) === chosen);
  return (
    <Section kind="quadrant" matter={matter} isEmpty={rated === 0}>
      <span className={text.hint}>{quadrant.hint}</span>
      <span className={styles.widen}>
        <TextButton aria-expanded={wide} onPress={() => setWide(!wide)}>
          {wide ? quadrant.narrow : quadrant.widen}
        </TextButton>
      </span>
      <div className={styles.grid} role="group" aria-label={words.report.sections.quadrant}>
        {[...ratings].reverse().map((result) => (
          <Row
            key={result}
            name={quadrant.short[result]}
            squares={squares.filter((square) => square.result === result)}
            chosen={chosen}
            wide={wide}
            onPress={(key) => setChosen(key === chosen ? "" : key)}
          />
        ))}
        <span />
        {ratings.map((rating) => (
          <span key={rating} className={mergeClasses(text.quiet, styles.below)} aria-hidden>
            {quadrant.short[rating]}
          </span>
        ))}
        <span />
        <span className={mergeClasses(text.quiet, styles.axis)} aria-hidden>
          {`${quadrant.behaviour} →`}
        </span>
      </div>
      {rated < people.length && (
        <span className={text.quiet}>{quadrant.waiting(format.number(people.length - rated))}</span>
      )}
      {opened && (
        <div aria-live="polite">
          <span
            className={text.name}
          >{`${words.judge.predicates[opened.predikat]} · ${ratingsOf(opened, words)}`}</span>
          {opened.people.length === 0 ? (
            <p className={text.hint}>{quadrant.nobody}</p>
          ) : (
            <PeopleNames
              people={opened.people}
              label={words.report.namesOf(words.judge.predicates[opened.predikat])}
            />
          )}
        </div>
      )}
    </Section>
  );
};

const keyOf = ({ result, behaviour }: Square): string => `${result}, ${behaviour}`;

type Words = ReturnType<typeof usePane>["words"];

const ratingsOf = ({ result, behaviour }: Square, { report, judge }: Words): string =>
  report.quadrant.ratings(judge.ratings[result], judge.ratings[behaviour]);

const Row = ({
  name,
  squares,
  chosen,
  wide,
  onPress,
}: {
  readonly name: string;
  readonly squares: readonly Square[];
  readonly chosen: string;
  readonly wide: boolean;
  readonly onPress: (key: string) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const colours = usePredicateColours();
  const { words, format } = usePane();
  return (
    <>
      <span className={mergeClasses(text.quiet, styles.side)} aria-hidden>
        {name}
      </span>
      {squares.map((square) => {
        const key = keyOf(square);
        const count = format.number(square.people.length);
        return (
          <button
            key={key}
            type="button"
            className={mergeClasses(styles.square, wide && styles.wide, key === chosen && styles.chosen)}
            aria-expanded={key === chosen}
            onClick={() => onPress(key)}
          >
            <span className={mergeClasses(styles.dots, colours[square.predikat])} aria-hidden>
              <Dots square={square} wide={wide} />
            </span>
            <span className={mergeClasses(styles.word, colours[square.predikat])}>
              <span aria-hidden>{`${predicateShapes[square.predikat]} `}</span>
              {words.judge.predicates[square.predikat]}
            </span>
            <Spoken>{` ${ratingsOf(square, words)} `}</Spoken>
            <span className={styles.count}>
              {count}
              <Spoken>{` ${words.report.quadrant.heard(count)}`}</Spoken>
            </span>
          </button>
        );
      })}
    </>
  );
};

/** A dot a person, with initials where there is room for them. */
const Dots = ({ square: { people }, wide }: { readonly square: Square; readonly wide: boolean }) => {
  const styles = useStyles();
  if (people.length > mostDots) return null;
  const isNamed = wide && people.length <= 20;
  return placesInSquare(people.length).map(([x, y], at) => (
    <span
      key={people[at]?.skp.id}
      className={mergeClasses(styles.dot, isNamed && styles.named)}
      style={{ left: `${100 * x}%`, top: `${100 * (1 - y)}%` }}
    >
      {isNamed ? initials(people[at]?.person?.nama ?? "") : null}
    </span>
  ));
};
