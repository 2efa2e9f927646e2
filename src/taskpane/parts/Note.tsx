import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import { TextButton } from "./TextButton";

const useStyles = makeStyles({
  note: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "6px 12px",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  info: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { flexShrink: 0 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  infoIcon: { color: tokens.colorPaletteBlueForeground2 },
  // It gives way, the button beside it does not.
  say: { flexGrow: 1, flexBasis: 0, minWidth: 0, overflowWrap: "anywhere" },
});

/** A line that says what waits on another page, with the way there. */
export const Note = ({
  intent,
  Icon,
  say,
  button,
  label,
  onPress,
}: {
  readonly intent: "warning" | "info";
  readonly Icon: FluentIcon;
  readonly say: string;
  /** The text of the button. */
  readonly button: string;
  /** The name of the button for a screen reader, where its text alone does not say where it goes. */
  readonly label?: string;
  readonly onPress: () => void;
}) => {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.note, styles[intent])}>
      <Icon className={mergeClasses(styles.icon, styles[`${intent}Icon`])} aria-hidden />
      <span className={styles.say}>{say}</span>
      <TextButton aria-label={label} onPress={onPress}>
        {button}
      </TextButton>
    </div>
  );
};
