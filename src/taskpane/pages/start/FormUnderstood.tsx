import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { FormReading } from "../../../forms/read/reading";
import { usePane } from "../../pane/context";
import { Card, PressCard } from "../../parts/Card";
import { LongList } from "../../parts/LongList";
import { Part } from "../../parts/Part";
import { useText } from "../../parts/useText";
import { summaryOf } from "../../views/formSummary";

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", gap: "8px" },
  value: { margin: 0 },
});

/** What was understood of a form. */
export const FormUnderstood = ({ reading }: { readonly reading: FormReading }) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { form } = words;
  const doubts = reading.notUnderstood.length;
  return (
    <Part title={form.understood}>
      <Card>
        <dl className={styles.list}>
          {summaryOf(reading, words, format).map(({ name, value }) => (
            <div key={name}>
              <dt className={text.quiet}>{name}</dt>
              <dd className={styles.value}>{value || form.notSaid}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <p className={text.hint}>
        {doubts === 0 ? form.allUnderstood : form.doubtsBelow(format.number(doubts))}
      </p>
    </Part>
  );
};

/** Every cell of a form that was not understood; in this workbook each leads to its cell. */
export const FormDoubts = ({
  reading,
  sheet,
}: {
  readonly reading: FormReading;
  readonly sheet: string | undefined;
}) => {
  const text = useText();
  const { app, words, format, attempt } = usePane();
  const { form } = words;
  const doubts = useMemo(
    () => reading.notUnderstood.map((doubt) => ({ ...doubt, id: `${doubt.address} ${doubt.why}` })),
    [reading],
  );
  if (doubts.length === 0) return null;
  const title = form.notUnderstood(format.number(doubts.length));
  return (
    <Part title={title}>
      <p className={text.hint}>{form.notUnderstoodHint}</p>
      <LongList label={title} items={doubts} size={25}>
        {({ address, text: said, why }) => {
          const inside = (
            <>
              <span>{form.cell(address, said)}</span>
              <span className={text.quiet}>{form.why[why]}</span>
            </>
          );
          return (
            <li>
              {sheet === undefined ? (
                <Card>{inside}</Card>
              ) : (
                <PressCard onPress={() => attempt(() => app.show(sheet, address))}>{inside}</PressCard>
              )}
            </li>
          );
        }}
      </LongList>
    </Part>
  );
};
