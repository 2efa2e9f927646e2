import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Counted } from "../../model/distribution";
import type { Predikat } from "../../rules/predikat";
import { usePane } from "../pane/context";
import { amongInWords, barsOf, brokenInWords, leftOutInWords } from "../views/distribution";
import { OrganisationResult } from "./OrganisationResult";
import { PredicateBars } from "./PredicateBars";
import { useText } from "./useText";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "4px" },
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
      <OrganisationResult key={`${counted.unit} ${counted.period}`} counted={counted} />
      {people.length === 0 ? (
        <span className={text.quiet}>{distribution.nobody}</span>
      ) : (
        <>
          <PredicateBars bars={barsOf(counted)} of={people.length} onPick={onPick} />
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
