import { Checkbox, makeStyles, SearchBox } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../pane/context";
import { LongList } from "../../parts/LongList";
import { TextButton } from "../../parts/TextButton";
import type { SkpEntry } from "../../views/plans";
import { matches } from "../../views/search";

const useStyles = makeStyles({
  people: { display: "flex", flexDirection: "column", gap: "8px" },
  buttons: { display: "flex", gap: "16px" },
  search: { maxWidth: "none" },
  person: { listStyleType: "none" },
});

/** Leaves people of the unit out, or takes them in again; closed it is one button. */
export const ChoosePeople = ({
  entries,
  without,
  onChange,
}: {
  readonly entries: readonly SkpEntry[];
  /** The ids of the SKP that are left out. */
  readonly without: ReadonlySet<string>;
  readonly onChange: (without: ReadonlySet<string>) => void;
}) => {
  const styles = useStyles();
  const { words, format } = usePane();
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  const { formBatch, plans } = words;
  const found = entries.filter(({ name, nip, jabatan }) => matches(query, [name, nip, jabatan]));
  const turn = (ids: readonly string[], out: boolean) => {
    const next = new Set(without);
    for (const id of ids) {
      if (out) next.add(id);
      else next.delete(id);
    }
    onChange(next);
  };
  const ids = found.map(({ id }) => id);
  return (
    <div className={styles.people}>
      <div className={styles.buttons}>
        <TextButton aria-expanded={open} onPress={() => setOpen(!open)}>
          {open ? formBatch.hidePeople : formBatch.choosePeople}
        </TextButton>
        {without.size > 0 && (
          <span>
            {formBatch.chosen(format.number(entries.length - without.size), format.number(entries.length))}
          </span>
        )}
      </div>
      {open && (
        <div className={styles.people}>
          <SearchBox
            className={styles.search}
            aria-label={formBatch.search}
            placeholder={formBatch.search}
            value={query}
            onChange={(_event, { value }) => setQuery(value)}
          />
          <div className={styles.buttons}>
            <TextButton onPress={() => turn(ids, false)}>{formBatch.all}</TextButton>
            <TextButton onPress={() => turn(ids, true)}>{formBatch.none}</TextButton>
          </div>
          <LongList label={formBatch.people} items={found} size={25}>
            {({ id, name, jabatan }) => (
              <li className={styles.person}>
                <Checkbox
                  label={[name || plans.noName, jabatan].filter((part) => part !== "").join(" · ")}
                  checked={!without.has(id)}
                  onChange={() => turn([id], !without.has(id))}
                />
              </li>
            )}
          </LongList>
        </div>
      )}
    </div>
  );
};
