import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle20Regular } from "@fluentui/react-icons/svg/error-circle";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Message } from "../../locale/message";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  refused: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  refusedIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  infoIcon: { color: tokens.colorPaletteBlueForeground2 },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  how: { margin: "4px 0 0" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

const icons = { refused: ErrorCircle20Regular, warning: Warning20Regular, info: Info20Regular };

/** A message with its remedy: what happened and where, how to mend it, and the buttons for that. */
export const MessageCard = ({
  intent,
  message,
  children,
  actions,
}: {
  readonly intent: keyof typeof icons;
  readonly message: Message;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) => {
  const styles = useStyles();
  const Icon = icons[intent];
  return (
    <div
      className={mergeClasses(
        styles.card,
        intent === "refused" && styles.refused,
        intent === "warning" && styles.warning,
      )}
      role={intent === "refused" ? "alert" : undefined}
    >
      <Icon className={styles[`${intent}Icon`]} aria-hidden />
      <div>
        <p className={styles.what}>{message.what}</p>
        {message.how !== "" && <p className={styles.how}>{message.how}</p>}
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
};
