import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { useText } from "../../parts/useText";

const useStyles = makeStyles({
  keys: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "2px",
    margin: 0,
  },
  key: { fontWeight: tokens.fontWeightSemibold, fontFamily: tokens.fontFamilyMonospace },
  does: { margin: 0 },
});

/** Which keys judge. */
export const KeysCard = () => {
  const styles = useStyles();
  const text = useText();
  const { keys } = usePane().words.judge;
  return (
    <Card>
      <dl className={styles.keys}>
        {keys.list.map(({ keys: some, does }) => (
          <Line key={some} keys={some} does={does} />
        ))}
      </dl>
      <span className={text.quiet}>{keys.writing}</span>
    </Card>
  );
};

const Line = ({ keys, does }: { readonly keys: string; readonly does: string }) => {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.key}>{keys}</dt>
      <dd className={styles.does}>{does}</dd>
    </>
  );
};
