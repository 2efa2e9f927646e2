import { makeStyles } from "@fluentui/react-components";
import { notCountedIn, talliesBy, tallyOf } from "../../../model/recap";
import type { RecapCell } from "../../../model/recap";
import { usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { LongList } from "../../parts/LongList";
import { useText } from "../../parts/useText";
import { columnInWords, notCountedInWords, predicatesInWords } from "../../views/report";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "20px" } });

/** A unit at one time: who has an SKP, who was judged, by status and by post, and who was not and why. */
export const RecapDetail = ({ cell }: { readonly cell: RecapCell }) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { recap } = words.report;
  const { unit, column, period, entries } = cell;
  const tally = tallyOf(entries);
  const { number } = format;
  const left = notCountedIn(entries).map((entry, at) => ({
    id: `${entry.skp?.id ?? entry.person?.id ?? ""} ${at}`,
    entry,
  }));
  return (
    <Card>
      <span className={text.name} aria-live="polite">
        {recap.detail(unit || recap.noUnit, columnInWords(column, words), period)}
      </span>
      <span>
        {recap.figures(
          number(tally.withSkp),
          number(tally.judged),
          number(tally.counted),
          number(tally.final),
        )}
      </span>
      {(["status", "post"] as const).map((by) => (
        <div key={by}>
          <span className={text.quiet}>{by === "status" ? recap.byStatus : recap.byPost}</span>
          <ul className={styles.list}>
            {talliesBy(by, entries).map(([value, some]) => (
              <li key={value}>
                {recap.line(
                  value || recap.blank,
                  number(some.judged),
                  number(some.counted),
                  predicatesInWords(some, words, format),
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {left.length > 0 && (
        <>
          <span className={text.quiet}>{recap.left(number(left.length))}</span>
          <LongList items={left} size={30} label={recap.left(number(left.length))}>
            {({ entry }) => (
              <li>{`${entry.person?.nama || words.plans.noName}: ${notCountedInWords(entry.why, words, format)}`}</li>
            )}
          </LongList>
        </>
      )}
    </Card>
  );
};
