import { makeStyles, SearchBox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { petaWords } from "../../../../locale/peta";
import { usePane } from "../../../pane/context";
import { TextButton } from "../../../parts/TextButton";
import { useText } from "../../../parts/useText";
import { foundAmong } from "../../../views/edit";
import { holdersOf } from "../../../views/mapSlice";
import type { ResultForest } from "../../../views/treeResults";

const useStyles = makeStyles({
  search: { maxWidth: "none", minWidth: 0, width: "100%" },
  found: { listStyleType: "none", margin: 0, padding: 0 },
  chosen: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "12px" },
});

/** Whose results the map shows: everybody's, or those of one person who is looked for. */
export const PersonSlice = ({
  forest,
  person,
  hits,
  onChoose,
}: {
  readonly forest: ResultForest;
  /** "" for everybody. */
  readonly person: string;
  /** How many results the person holds. */
  readonly hits: number;
  readonly onChoose: (person: string) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, language, format, me } = usePane();
  const { plans } = words;
  const peta = petaWords[language];
  const [query, setQuery] = useState("");
  const holders = useMemo(() => holdersOf(forest), [forest]);
  const { found, more } = foundAmong(holders, query, ({ name, post }) => [name, post]);
  const choose = (id: string) => {
    setQuery("");
    onChoose(id);
  };
  if (person !== "") {
    const name = holders.find(({ id }) => id === person)?.name || plans.noName;
    return (
      <div className={styles.chosen}>
        <span className={text.quiet}>{peta.ofPerson(name, format.number(hits))}</span>
        <TextButton onPress={() => choose("")}>{peta.everyone}</TextButton>
      </div>
    );
  }
  return (
    <div>
      <SearchBox
        className={styles.search}
        aria-label={peta.searchPerson}
        placeholder={peta.searchPerson}
        value={query}
        onChange={(_event, { value }) => setQuery(value)}
      />
      {query === "" && me && holders.some(({ id }) => id === me.id) && (
        <TextButton onPress={() => choose(me.id)}>{peta.mine}</TextButton>
      )}
      {found.length > 0 && (
        <ul className={styles.found} aria-label={peta.person}>
          {found.map(({ id, name, post }) => (
            <li key={id}>
              <TextButton onPress={() => choose(id)}>
                {[name || plans.noName, post].filter((part) => part !== "").join(" · ")}
              </TextButton>
            </li>
          ))}
        </ul>
      )}
      <span className={text.quiet} aria-live="polite">
        {more > 0
          ? peta.more(format.number(more))
          : query.trim() !== "" && found.length === 0 && peta.noPerson}
      </span>
    </div>
  );
};
