import { Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "4px",
    padding: "16px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  say: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { marginTop: "8px" },
});

/** Why there is nothing here, and the button that fills it. */
export const Empty = ({
  say,
  hint,
  button,
  onFill,
}: {
  readonly say: string;
  readonly hint?: string;
  readonly button?: string;
  readonly onFill?: () => void;
}) => {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <p className={styles.say}>{say}</p>
      {hint && <p className={styles.hint}>{hint}</p>}
      {button && onFill && (
        <Button className={styles.button} appearance="primary" onClick={onFill}>
          {button}
        </Button>
      )}
    </div>
  );
};
