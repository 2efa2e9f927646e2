import { Checkbox, makeStyles, SearchBox } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../pane/context";
import { matches } from "../views/search";
import { LongList } from "./LongList";
import { TextButton } from "./TextButton";

const useStyles = makeStyles({
  people: { display: "flex", flexDirection: "column", gap: "8px" },
  buttons: { display: "flex", gap: "16px" },
  search: { maxWidth: "none" },
  person: { listStyleType: "none" },
});

/** Something that is left out or taken in. */
export interface Choosable {
  readonly id: string;
  readonly label: string;
  /** What it is found by besides. */
  readonly also?: string;
}

/** Leaves some of a list out, or takes them in again; closed it is one button. */
export const ChooseSome = ({
  items,
  without,
  say,
  onChange,
}: {
  readonly items: readonly Choosable[];
  readonly say: {
    readonly open: string;
    readonly close: string;
    readonly search: string;
    readonly list: string;
  };
  /** The ids of those that are left out. */
  readonly without: ReadonlySet<string>;
  readonly onChange: (without: ReadonlySet<string>) => void;
}) => {
  const styles = useStyles();
  const { words, format } = usePane();
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  const { choose } = words;
  const found = items.filter(({ label, also = "" }) => matches(query, [label, also]));
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
          {open ? say.close : say.open}
        </TextButton>
        {without.size > 0 && (
          <span>
            {choose.chosen(format.number(items.length - without.size), format.number(items.length))}
          </span>
        )}
      </div>
      {open && (
        <div className={styles.people}>
          <SearchBox
            className={styles.search}
            aria-label={say.search}
            placeholder={say.search}
            value={query}
            onChange={(_event, { value }) => setQuery(value)}
          />
          <div className={styles.buttons}>
            <TextButton onPress={() => turn(ids, false)}>{choose.all}</TextButton>
            <TextButton onPress={() => turn(ids, true)}>{choose.none}</TextButton>
          </div>
          <LongList label={say.list} items={found} size={25}>
            {({ id, label }) => (
              <li className={styles.person}>
                <Checkbox
                  label={label}
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
