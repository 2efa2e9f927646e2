import { SearchBox, makeStyles } from "@fluentui/react-components";
import { usePane } from "../../../pane/context";
import { useText } from "../../../parts/useText";
import { FieldBox } from "./FieldBox";
import type { HelpText } from "./FieldBox";

const useStyles = makeStyles({ search: { maxWidth: "none" } });

/** A field that looks for something; Enter takes the first that was found. */
export const SearchLine = ({
  label,
  placeholder,
  help,
  lacks,
  query,
  more,
  none,
  onQuery,
  onFirst,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly help?: HelpText;
  readonly lacks?: string;
  readonly query: string;
  /** How many were found beyond those that are offered. */
  readonly more: number;
  /** Whether nothing was found. */
  readonly none: boolean;
  readonly onQuery: (query: string) => void;
  readonly onFirst: () => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { edit } = words;
  const said =
    none && query.trim() !== ""
      ? edit.nothingFound
      : more > 0
        ? edit[query.trim() === "" ? "moreNear" : "moreFound"](format.number(more))
        : "";
  return (
    <div>
      <FieldBox label={label} help={help} lacks={lacks}>
        <SearchBox
          className={styles.search}
          placeholder={placeholder}
          value={query}
          onChange={(_event, { value }) => onQuery(value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") {
              event.preventDefault();
              onFirst();
            }
            if (event.key === "Escape" && query !== "") {
              event.stopPropagation();
              onQuery("");
            }
          }}
        />
      </FieldBox>
      <span className={text.quiet} aria-live="polite">
        {said}
      </span>
    </div>
  );
};
