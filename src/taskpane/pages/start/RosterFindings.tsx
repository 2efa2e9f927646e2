import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { RosterColumns, RosterReading } from "../../../app/roster";
import { usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { LongList } from "../../parts/LongList";
import { useText } from "../../parts/useText";

const useStyles = makeStyles({ found: { display: "flex", flexDirection: "column", gap: "8px" } });

/** Names that stand for the rest. */
const few = 3;

/** Who was read from a list. */
export const RosterFound = ({
  reading: { people },
  columns,
}: {
  readonly reading: RosterReading;
  readonly columns: RosterColumns;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { roster } = words;
  const names = people.slice(0, few).map(({ nama }) => nama || words.plans.noName);
  return (
    <section className={styles.found} aria-live="polite">
      <h2 className={text.subtitle}>{roster.found(format.number(people.length))}</h2>
      {people.length > 0 && (
        <p className={text.say}>
          {roster.sample(names.join("; "), people.length > few ? format.number(people.length - few) : "")}
        </p>
      )}
      <p className={text.hint}>{roster.foundHint}</p>
      {columns.jabatan === undefined && <p className={text.hint}>{roster.noPosts}</p>}
    </section>
  );
};

/** What a person should look at in a list of employees; that all posts are missing was said once. */
export const RosterFindings = ({
  rows,
  reading,
  columns,
}: {
  readonly rows: readonly (readonly string[])[];
  readonly reading: RosterReading;
  readonly columns: RosterColumns;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { roster } = words;
  const items = useMemo(
    () =>
      reading.findings
        .filter(({ code }) => columns.jabatan !== undefined || code !== "noPost")
        .map((finding) => ({ finding, id: `${finding.row} ${finding.code} ${finding.column}` })),
    [reading, columns],
  );
  if (items.length === 0) return <p className={text.hint}>{roster.allClear}</p>;
  const line = (row: number) => format.number(row + 1);
  const title = roster.findings(format.number(items.length));
  return (
    <section className={styles.found}>
      <h2 className={text.subtitle}>{title}</h2>
      <p className={text.hint}>{roster.findingsHint}</p>
      <LongList label={title} items={items} size={25}>
        {({ finding: { code, row, value, other } }) => (
          <li>
            <Card>
              <span className={text.quiet}>
                {roster.line(line(row), (rows[row]?.[columns.nama ?? -1] ?? "").trim())}
              </span>
              <span>{roster.finding[code](value, other === undefined ? "" : line(other))}</span>
            </Card>
          </li>
        )}
      </LongList>
    </section>
  );
};
