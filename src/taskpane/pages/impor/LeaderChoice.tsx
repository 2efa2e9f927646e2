import { Field, makeStyles, SearchBox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useApp, usePane } from "../../pane/context";
import { Choice } from "../../parts/Filters";
import { matches } from "../../views/search";

const useStyles = makeStyles({
  leader: { display: "flex", flexDirection: "column", gap: "8px" },
  search: { maxWidth: "none" },
});

/** So many are offered at once; the rest is found by name. */
const few = 50;

/** Chooses the person who leads a table of a matrix: those who judge somebody come first. */
export const LeaderChoice = ({
  label,
  person,
  onChange,
}: {
  readonly label: string;
  /** The id of the person; "" for nobody. */
  readonly person: string;
  readonly onChange: (person: string) => void;
}) => {
  const styles = useStyles();
  const { matrix } = usePane().words;
  const book = useApp((state) => state.book);
  const [query, setQuery] = useState("");
  const people = useMemo(() => {
    const judges = new Set(book.tables.skp.rows.map(({ idPenilai }) => idPenilai));
    const named = book.tables.pegawai.rows.filter(({ id, nama }) => id !== "" && nama !== "");
    return [...named.filter(({ id }) => judges.has(id)), ...named.filter(({ id }) => !judges.has(id))];
  }, [book]);
  const found = people
    .filter(({ id, nama, nip, jabatan }) => id === person || matches(query, [nama, nip, jabatan]))
    .slice(0, few);
  return (
    <div className={styles.leader}>
      <Field label={label} hint={matrix.leaderHint}>
        <Choice
          label={label}
          value={person}
          options={[
            ["", matrix.noLeader],
            ...found.map(
              ({ id, nama, jabatan }) => [id, [nama, jabatan].filter(Boolean).join(" · ")] as const,
            ),
          ]}
          onChange={onChange}
        />
      </Field>
      {people.length > few && (
        <SearchBox
          className={styles.search}
          aria-label={matrix.findLeader}
          placeholder={matrix.findLeader}
          value={query}
          onChange={(_event, { value }) => setQuery(value)}
        />
      )}
    </div>
  );
};
