import { Field, makeStyles, SearchBox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { isLocked } from "../../../model/locked";
import { useApp, usePane } from "../../pane/context";
import { Choice } from "../../parts/Filters";
import { skpEntries } from "../../views/plans";
import { matches } from "../../views/search";

const useStyles = makeStyles({
  owner: { display: "flex", flexDirection: "column", gap: "8px" },
  search: { maxWidth: "none" },
});

/** So many are offered at once; the rest is found by name. */
const few = 50;

/** Chooses the SKP for results whose owner a list does not name: one that is not agreed, or none. */
export const OwnerChoice = ({
  skp,
  onChange,
}: {
  readonly skp: string;
  readonly onChange: (skp: string) => void;
}) => {
  const styles = useStyles();
  const { words } = usePane();
  const book = useApp((state) => state.book);
  const [query, setQuery] = useState("");
  const { treeImport, plans } = words;
  const entries = useMemo(() => skpEntries(book).filter((entry) => !isLocked(entry)), [book]);
  const found = entries
    .filter(({ name, nip, jabatan }) => matches(query, [name, nip, jabatan]))
    .slice(0, few);
  const chosen = entries.find(({ id }) => id === skp);
  const offered = chosen && !found.includes(chosen) ? [chosen, ...found] : found;
  return (
    <div className={styles.owner}>
      <Field label={treeImport.owner} hint={treeImport.ownerHint}>
        <Choice
          label={treeImport.owner}
          value={skp}
          options={[
            ["", treeImport.noOwner],
            ...offered.map(
              ({ id, name, jabatan }) =>
                [id, [name || plans.noName, jabatan].filter(Boolean).join(" · ")] as const,
            ),
          ]}
          onChange={onChange}
        />
      </Field>
      {entries.length > few && (
        <SearchBox
          className={styles.search}
          aria-label={treeImport.findOwner}
          placeholder={treeImport.findOwner}
          value={query}
          onChange={(_event, { value }) => setQuery(value)}
        />
      )}
    </div>
  );
};
