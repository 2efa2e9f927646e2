import { Field, makeStyles, SearchBox } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { peopleFound } from "../../views/peopleChange";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "4px" },
  search: { maxWidth: "none", width: "100%" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    "& button": { justifyContent: "flex-start", textAlign: "left", width: "100%" },
  },
});

/** One person of the workbook: looked for by name, then shown with a way to choose another. */
export const PersonField = ({
  label,
  hint,
  required,
  value,
  without = [],
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** The id of the person; "" while nobody is chosen. */
  readonly value: string;
  /** The ids of people who cannot be chosen. */
  readonly without?: readonly string[];
  readonly onChange: (person: string) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const book = useApp((state) => state.book);
  const [query, setQuery] = useState("");
  const labelId = useId();
  const { peopleChange } = words;
  const chosen = book.tables.pegawai.rows.find(({ id }) => id === value && id !== "");
  const choose = (person: string) => {
    setQuery("");
    onChange(person);
  };
  if (chosen)
    return (
      <div className={styles.field} role="group" aria-labelledby={labelId}>
        <span id={labelId}>{label}</span>
        <div className={text.ends}>
          <span>
            <span className={text.name}>{chosen.nama || words.plans.noName}</span>{" "}
            <span className={text.quiet}>{chosen.jabatan}</span>
          </span>
          <TextButton aria-label={peopleChange.replaceWho(chosen.nama)} onPress={() => choose("")}>
            {peopleChange.replace}
          </TextButton>
        </div>
      </div>
    );
  const { found, more } = peopleFound(book, query, without);
  const [first] = found;
  return (
    <div className={styles.field}>
      <Field label={label} hint={hint} required={required}>
        <SearchBox
          className={styles.search}
          placeholder={peopleChange.search}
          value={query}
          onChange={(_event, data) => setQuery(data.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && first) choose(first.id);
          }}
        />
      </Field>
      {found.length > 0 && (
        <ul className={styles.list} aria-label={label}>
          {found.map(({ id, nama, jabatan, unit }) => (
            <li key={id}>
              <ActionButton size="small" onPress={() => choose(id)}>
                {[nama || words.plans.noName, jabatan, unit].filter((part) => part !== "").join(" · ")}
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
      {query.trim() !== "" && found.length === 0 && <span className={text.quiet}>{peopleChange.none}</span>}
      {more > 0 && <span className={text.quiet}>{peopleChange.more(format.number(more))}</span>}
    </div>
  );
};
