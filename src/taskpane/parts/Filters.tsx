import { makeStyles, SearchBox, Select } from "@fluentui/react-components";

const useStyles = makeStyles({
  filters: { display: "grid", gap: "8px", gridTemplateColumns: "minmax(0, 1fr)" },
  wide: { "@media (min-width: 480px)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" } },
  search: { maxWidth: "none" },
  /** As wide as the place it is given, not as its longest option. */
  choice: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
});

/** One of a few, by key; each with what it is called. */
export interface ChoiceProps<Key extends string> {
  readonly label: string;
  readonly value: Key;
  readonly options: readonly (readonly [Key, string])[];
  readonly onChange: (key: Key) => void;
}

/** A choice of what to show; its options by key. */
export const Choice = <Key extends string>({ label, value, options, onChange }: ChoiceProps<Key>) => {
  const styles = useStyles();
  return (
    <Select
      aria-label={label}
      value={value}
      root={{ className: styles.choice }}
      onChange={(_event, data) => {
        const chosen = options.find(([key]) => key === data.value);
        if (chosen) onChange(chosen[0]);
      }}
    >
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </Select>
  );
};

/** What to show of a list, and what to look for in it. */
export const Filters = <Key extends string>({
  label,
  filter,
  options,
  onFilter,
  placeholder,
  query,
  onQuery,
}: {
  readonly label: string;
  readonly filter: Key;
  readonly options: readonly (readonly [Key, string])[];
  readonly onFilter: (filter: Key) => void;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}) => {
  const styles = useStyles();
  return (
    <div className={`${styles.filters} ${styles.wide}`}>
      <SearchBox
        className={styles.search}
        aria-label={placeholder}
        placeholder={placeholder}
        value={query}
        onChange={(_event, { value }) => onQuery(value)}
      />
      <Choice label={label} value={filter} options={options} onChange={onFilter} />
    </div>
  );
};
