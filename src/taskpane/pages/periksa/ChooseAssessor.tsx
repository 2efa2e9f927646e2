import { makeStyles, SearchBox } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { Mend } from "../../../model/audit/finding";
import { giveAssessor } from "../../../model/audit/mends";
import type { Row } from "../../../model/tables";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { assessorChoices, choicesFor } from "../../views/assessorChoice";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px" },
  search: { maxWidth: "none", width: "100%" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "4px",
  },
});

/** A superior for some SKP at once, looked for among everybody who can be one; opened by a button. */
export const ChooseAssessor = ({
  plans,
  label,
  onChoose,
}: {
  readonly plans: readonly Row<"skp">[];
  readonly label: string;
  readonly onChoose: (mends: readonly Mend[]) => void;
}) => {
  const styles = useStyles();
  const { words } = usePane();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.choice}>
      <TextButton aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {isOpen ? words.audit.choose.close : label}
      </TextButton>
      {isOpen && <Choices plans={plans} onChoose={onChoose} />}
    </div>
  );
};

const Choices = ({
  plans,
  onChoose,
}: {
  readonly plans: readonly Row<"skp">[];
  readonly onChoose: (mends: readonly Mend[]) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const book = useApp((state) => state.book);
  const { choose } = words.audit;
  const [query, setQuery] = useState("");
  const wanted = useDeferredValue(query);
  const choices = useMemo(() => assessorChoices(book, plans), [book, plans]);
  const { offered, more } = useMemo(() => choicesFor(choices, wanted), [choices, wanted]);
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label={choose.search}
        placeholder={choose.search}
        value={query}
        onChange={(_event, { value }) => setQuery(value)}
      />
      <span className={text.quiet}>{choose.hint}</span>
      {offered.length === 0 && <span className={text.quiet}>{choose.none}</span>}
      <ul className={styles.list} aria-label={choose.search}>
        {offered.map((person) => (
          <li key={person.id}>
            <ActionButton
              size="small"
              onPress={() => onChoose(plans.map((plan) => giveAssessor(plan, person)))}
            >
              {[person.nama || words.plans.noName, person.jabatan, person.unit]
                .filter((part) => part !== "")
                .join(" · ")}
            </ActionButton>
          </li>
        ))}
      </ul>
      {more > 0 && <span className={text.quiet}>{choose.more(format.number(more))}</span>}
    </>
  );
};
