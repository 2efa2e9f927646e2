import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../pane/context";
import { matches } from "../../views/search";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: "6px" },
  // A long name is cut off in the field rather than make it wider than the pane.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0 },
});

/** Lists longer than this are searched; so many of what was found stand in the drop-down. */
const most = 100;

/** One of a list, which is searched first where it is long. */
export const SubjectChoice = ({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}) => {
  const styles = useStyles();
  const { words } = usePane();
  const [query, setQuery] = useState("");
  const isLong = options.length > most;
  const found = options.filter(([, say]) => matches(query, [say])).slice(0, most);
  const offered = options.filter((option) => option[0] === value || found.includes(option));
  return (
    <div className={styles.choice}>
      {isLong && (
        <Input
          aria-label={words.formulas.searchIn(label)}
          placeholder={words.formulas.searchIn(label)}
          value={query}
          onChange={(_event, { value: typed }) => setQuery(typed)}
        />
      )}
      <Field className={styles.field} label={label}>
        <Select
          className={styles.select}
          value={value}
          onChange={(_event, { value: chosen }) => onChange(chosen)}
        >
          {offered.map(([key, say]) => (
            <option key={key} value={key}>
              {say}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
};
