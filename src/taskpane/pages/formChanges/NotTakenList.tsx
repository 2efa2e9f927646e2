import { makeStyles } from "@fluentui/react-components";
import type { NotTaken } from "../../../app/formChanges";
import { usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { LongList } from "../../parts/LongList";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { columnInWords } from "../../views/formChanges";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  text: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

/** What was typed and cannot go to the tables, each with why and where. */
export const NotTakenList = ({
  notTaken,
  sheet,
}: {
  readonly notTaken: readonly NotTaken[];
  readonly sheet: string;
}) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, attempt } = usePane();
  const { formChanges } = words;
  if (notTaken.length === 0) return null;
  const title = formChanges.notTaken(format.number(notTaken.length));
  return (
    <section className={styles.part}>
      <h3 className={text.subtitle}>{title}</h3>
      <p className={text.hint}>{formChanges.notTakenHint}</p>
      <LongList label={title} size={25} items={notTaken.map((one, at) => ({ ...one, id: String(at) }))}>
        {({ why, source, address, text: said }) => (
          <li>
            <Card>
              <div className={text.ends}>
                <span className={text.quiet}>{source ? columnInWords(source, words) : formChanges.form}</span>
                {address !== "" && (
                  <TextButton
                    aria-label={formChanges.openCell(address)}
                    onPress={() => attempt(() => app.show(sheet, address))}
                  >
                    {address}
                  </TextButton>
                )}
              </div>
              <span className={styles.text}>{said || formChanges.empty}</span>
              <span className={text.quiet}>{formChanges.why[why]}</span>
            </Card>
          </li>
        )}
      </LongList>
    </section>
  );
};
