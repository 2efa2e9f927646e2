import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { MatrixProposal, UnderstoodMatrix } from "../../../app/matrixImport";
import { usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { LongList } from "../../parts/LongList";
import { useText } from "../../parts/useText";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  text: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

/** What would overwrite a text or move a result: each for the reader to say. */
export const MatrixDecisions = ({
  proposals,
  onDecide,
}: {
  readonly proposals: UnderstoodMatrix["proposals"];
  readonly onDecide: (key: string, isYes: boolean) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { matrix } = words;
  const own = proposals.flatMap((one) =>
    one.what === "wording" || one.what === "place" ? [{ ...(one as MatrixProposal), id: one.key }] : [],
  );
  if (own.length === 0) return null;
  const title = matrix.proposals(format.number(own.length));
  return (
    <section className={styles.part}>
      <h2 className={text.subtitle}>{title}</h2>
      <p className={text.hint}>{matrix.proposalsHint}</p>
      <LongList label={title} items={own} size={25}>
        {({ key, what, text: said, other, score, owner, accepted, otherwise }) => {
          const isWording = what === "wording";
          const name = owner || matrix.nobody;
          return (
            <li>
              <Card>
                <span className={text.quiet}>
                  {isWording ? matrix.wordingIs(name) : matrix.placeIs(name)}
                </span>
                <span className={styles.text}>{said}</span>
                <span className={text.quiet}>
                  {isWording
                    ? matrix.wordingOf(`${format.number(Math.floor(score * 100))}%`)
                    : matrix.placeOf}
                </span>
                <span className={styles.text}>{other}</span>
                <RadioGroup
                  layout="horizontal"
                  aria-label={matrix.ask(said)}
                  value={accepted ? "yes" : "no"}
                  onChange={(_event, { value }) => onDecide(key, value === "yes")}
                >
                  <Radio value="yes" label={isWording ? matrix.change : matrix.move} />
                  <Radio value="no" label={otherwise === "new" ? matrix.add : matrix.keep} />
                </RadioGroup>
              </Card>
            </li>
          );
        }}
      </LongList>
    </section>
  );
};
