import { makeStyles, SearchBox } from "@fluentui/react-components";
import { usePane } from "../../pane/context";

const useStyles = makeStyles({ search: { maxWidth: "none" } });

/** Looks for people of the list below. */
export const SearchName = ({
  query,
  onQuery,
}: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}) => {
  const styles = useStyles();
  const { followUp } = usePane().words;
  return (
    <SearchBox
      className={styles.search}
      aria-label={followUp.search}
      placeholder={followUp.search}
      value={query}
      onChange={(_event, { value }) => onQuery(value)}
    />
  );
};
