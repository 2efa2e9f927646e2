import { makeStyles, SearchBox } from "@fluentui/react-components";
import { functionWords } from "../../../locale/functions";
import { exampleText } from "../../../locale/functions/formula";
import type { Separators } from "../../../locale/functions/formula";
import type { FunctionWords } from "../../../locale/functions/words";
import { reportNames } from "../../../model/reports";
import { usePane } from "../../pane/context";
import { PressCard } from "../../parts/Card";
import { Empty } from "../../parts/Empty";
import { Page } from "../../parts/Page";
import { useText } from "../../parts/useText";
import { foundFunctions } from "../../views/formulas";
import type { FunctionName } from "../../views/formulas";
import { matches } from "../../views/search";
import { useFormulaText } from "./useFormulaText";
import { useFunctionWords } from "./useFunctionWords";

const useStyles = makeStyles({
  search: { maxWidth: "none" },
  group: { display: "flex", flexDirection: "column", gap: "8px" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 220px), 1fr))",
    gap: "8px",
  },
});

/** All questions: reports that are ready, then every function with an example. */
export const FormulaList = ({
  separators,
  query,
  onQuery,
}: {
  readonly separators: Separators;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const formulaText = useFormulaText();
  const { words, language, go } = usePane();
  const { formulas } = words;
  const wordsOf = useFunctionWords();
  const exampleOf = (id: FunctionName): string => {
    const { examples }: FunctionWords = functionWords[id];
    return exampleText(id, examples[0], separators);
  };
  const found = foundFunctions(query, (id) => {
    const { question, description } = wordsOf(id);
    return [question, description];
  });
  const ready = reportNames.filter((name) => {
    const { question, why } = formulas.ready[name];
    return matches(query, [formulas.reports, question, why]);
  });
  return (
    <Page title={formulas.title}>
      <p className={text.say}>{formulas.intro}</p>
      <SearchBox
        className={styles.search}
        aria-label={formulas.search}
        placeholder={formulas.search}
        value={query}
        onChange={(_event, { value }) => onQuery(value)}
      />
      {found.length === 0 && ready.length === 0 && <Empty say={formulas.none} hint={formulas.noneHint} />}
      {ready.length > 0 && (
        <section className={styles.group}>
          <h2 className={text.subtitle}>{formulas.reports}</h2>
          <ul className={styles.list}>
            {ready.map((report) => (
              <li key={report}>
                <PressCard onPress={() => go({ page: "rumus", report })}>
                  <span className={text.name}>{formulas.ready[report].question}</span>
                </PressCard>
              </li>
            ))}
          </ul>
        </section>
      )}
      {found.map(({ topic, functions }) => (
        <section key={topic.topic} className={styles.group}>
          <h2 className={text.subtitle}>{language === "id" ? topic.title : topic.english}</h2>
          <ul className={styles.list}>
            {functions.map((id) => (
              <li key={id}>
                <PressCard onPress={() => go({ page: "rumus", formula: id })}>
                  <span className={text.name}>{wordsOf(id).question}</span>
                  <code className={formulaText.quiet}>{exampleOf(id)}</code>
                </PressCard>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
};
