import { makeStyles } from "@fluentui/react-components";
import type { Standing } from "../../../model/distribution";
import { usePane } from "../../pane/context";
import { LongList } from "../../parts/LongList";
import { TextButton } from "../../parts/TextButton";

const useStyles = makeStyles({ name: { overflowWrap: "anywhere" } });

/** Names, each a click from the row of the evaluation. */
export const PeopleNames = ({
  people,
  label,
}: {
  readonly people: readonly Standing[];
  readonly label: string;
}) => {
  const styles = useStyles();
  const { words, showRow, attempt } = usePane();
  const items = people.map((one) => ({ id: one.skp.id, one }));
  return (
    <LongList items={items} size={50} label={label}>
      {({ one: { person, evaluation } }) => {
        const name = person?.nama || words.plans.noName;
        return (
          <li className={styles.name}>
            {evaluation && evaluation.id !== "" ? (
              <TextButton
                aria-label={words.report.inSheet(name)}
                onPress={() => attempt(() => showRow("penilaian", evaluation.id, "ratingHasil"))}
              >
                {name}
              </TextButton>
            ) : (
              name
            )}
          </li>
        );
      }}
    </LongList>
  );
};
