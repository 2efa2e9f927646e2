import { Field, makeStyles } from "@fluentui/react-components";
import { rosterColumns } from "../../../app/roster";
import type { RosterColumn, RosterColumns, RosterMapping } from "../../../app/roster";
import { columnLetters } from "../../../model/book";
import { usePane } from "../../pane/context";
import { Choice } from "../../parts/Filters";
import { useText } from "../../parts/useText";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "8px" },
  more: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "8px" },
  summary: { cursor: "pointer" },
});

/** Columns that every list is asked for; the others are shown where the list has them. */
const usual: readonly RosterColumn[] = ["nama", "nip", "jabatan", "unit"];

/** Which column is what: what was found, to be changed. */
export const RosterMappingFields = ({
  rows,
  mapping,
  columns,
  onChange,
}: {
  readonly rows: readonly (readonly string[])[];
  readonly mapping: RosterMapping;
  readonly columns: RosterColumns;
  readonly onChange: (columns: RosterColumns) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { roster } = words;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const headers = rows[mapping.headerRow] ?? [];
  const options: readonly (readonly [string, string])[] = [
    ["", roster.notTaken],
    ...Array.from({ length: width }, (_, at) => {
      const header = (headers[at] ?? "").trim().replace(/\s+/g, " ");
      return [String(at), header === "" ? roster.column(columnLetters(at)) : header] as const;
    }),
  ];
  const others = rosterColumns.filter((key) => !usual.includes(key));
  const isFound = (key: RosterColumn) => mapping.columns[key] !== undefined;
  const shown = [...usual, ...others.filter(isFound)];
  const rest = others.filter((key) => !isFound(key));
  const fieldOf = (key: RosterColumn) => (
    <Field
      key={key}
      label={roster.fields[key]}
      required={key === "nama"}
      orientation="horizontal"
      validationState={isDoubtful(key, mapping, columns) ? "warning" : "none"}
      validationMessage={isDoubtful(key, mapping, columns) ? roster.maybe : ""}
    >
      <Choice
        label={roster.fields[key]}
        value={columns[key] === undefined ? "" : String(columns[key])}
        options={options}
        onChange={(at) => {
          const left = Object.entries(columns).filter(([other]) => other !== key);
          onChange(Object.fromEntries(at === "" ? left : [...left, [key, Number(at)]]));
        }}
      />
    </Field>
  );
  return (
    <section className={styles.fields} aria-label={roster.mappingTitle}>
      <h2 className={text.subtitle}>{roster.mappingTitle}</h2>
      <p className={text.hint}>{roster.mappingHint}</p>
      {shown.map(fieldOf)}
      {rest.length > 0 && (
        <details>
          <summary className={styles.summary}>{roster.moreColumns(format.number(rest.length))}</summary>
          <div className={styles.more}>{rest.map(fieldOf)}</div>
        </details>
      )}
    </section>
  );
};

/** A column that was found by a likeness only, and left as proposed. */
const isDoubtful = (
  key: RosterColumn,
  { confidence, columns: proposed }: RosterMapping,
  columns: RosterColumns,
) => confidence[key] === "mungkin" && columns[key] === proposed[key];
