import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { usePane } from "../../../pane/context";
import { useText } from "../../../parts/useText";
import { aboveGroups, aboveKey, amountOf } from "../../../views/edit";
import type { AboveDraft, AboveGroup } from "../../../views/edit";
import { FieldBox } from "./FieldBox";
import { SearchLine } from "./SearchLine";
import { useFound } from "./useFound";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "8px" },
  group: { paddingBottom: "4px" },
  head: { display: "flex", flexDirection: "column", paddingTop: "4px" },
  options: {
    marginLeft: "2px",
    paddingLeft: "4px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** So many results are offered of those that are found, each with its indicators. */
const mostFound = 4;

const textsOf = ({ text, owner, indicators }: AboveGroup) => [
  text,
  owner,
  ...indicators.map(({ text: one }) => one),
];

/** What a result hangs on: a result or indicator of a few that are offered, and where `search` of all that are found. */
export const AboveField = ({
  label,
  value,
  offered,
  search = false,
  without,
  none,
  lacks,
  onChange,
}: {
  readonly label: string;
  /** undefined while nothing is chosen. */
  readonly value: AboveDraft | undefined;
  /** The results that are offered with their indicators before anything is looked for. */
  readonly offered: readonly string[];
  readonly search?: boolean;
  /** The result that is not offered: its own. */
  readonly without?: string;
  /** What it is called to hang on nothing, where that may be. */
  readonly none?: string;
  readonly lacks?: string;
  readonly onChange: (above: AboveDraft) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { edit } = words;
  const { options, query, setQuery, found, more } = useFound(aboveGroups, textsOf, mostFound);
  const chosen = value && aboveKey(value);
  const isChosen = ({ result, indicators }: AboveGroup) =>
    result === chosen || indicators.some(({ id }) => id === chosen);
  const shown = [
    ...options.filter((one) => isChosen(one) || (query.trim() === "" && offered.includes(one.result))),
    ...found.filter((one) => !isChosen(one)),
  ].filter(({ result }) => result !== without);
  const choose = (key: string) => {
    const group = shown.find(
      ({ result, indicators }) => result === key || indicators.some(({ id }) => id === key),
    );
    onChange(!group ? { top: true } : group.result === key ? { result: key } : { indicator: key });
  };
  const alone = !search && shown.length === 1;
  return (
    <div className={styles.fields}>
      {search && (
        <SearchLine
          label={edit.lookAbove}
          placeholder={edit.searchAbove}
          query={query}
          more={more}
          none={found.length === 0}
          onQuery={setQuery}
          onFirst={() => {
            const [first] = found.filter(({ result }) => result !== without);
            if (first) choose(first.indicators[0]?.id ?? first.result);
          }}
        />
      )}
      <FieldBox label={label} help={edit.helps.above} lacks={lacks}>
        <RadioGroup value={chosen ?? "-"} onChange={(_event, data) => choose(data.value)}>
          {none !== undefined && <Radio value="" label={none} />}
          {shown.map((group) => (
            <div
              key={group.result}
              className={styles.group}
              role="group"
              aria-label={[group.text, group.owner].filter((part) => part !== "").join(", ")}
            >
              {!alone && (
                <div className={styles.head}>
                  <span className={text.name}>{group.text || words.tree.noText}</span>
                  <span className={text.quiet}>{group.owner}</span>
                </div>
              )}
              <div className={alone ? undefined : styles.options}>
                {group.indicators.map((one) => (
                  <Radio
                    key={one.id}
                    value={one.id}
                    label={
                      <Said
                        text={one.text}
                        quiet={[edit.indikator, one.aspek, amountOf(one, format.number)]
                          .filter((part) => part !== "")
                          .join(" · ")}
                      />
                    }
                  />
                ))}
                <Radio value={group.result} label={edit.aboveWhole} />
              </div>
            </div>
          ))}
        </RadioGroup>
      </FieldBox>
    </div>
  );
};

/** A text, and below it what is less important. */
const Said = ({ text: said, quiet }: { readonly text: string; readonly quiet: string }) => (
  <>
    {said}
    <br />
    <span className={useText().quiet}>{quiet}</span>
  </>
);
