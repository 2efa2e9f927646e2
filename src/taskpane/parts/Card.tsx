import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "10px 12px",
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    color: "inherit",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  press: {
    width: "100%",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** A box of things that belong together. */
export const Card = ({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) => {
  const styles = useStyles();
  return <div className={mergeClasses(styles.card, className)}>{children}</div>;
};

/** A card that is one button. */
export const PressCard = ({
  children,
  onPress,
  hint,
}: {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** What it does, where its text does not say it. */
  readonly hint?: string;
}) => {
  const styles = useStyles();
  return (
    <button type="button" className={mergeClasses(styles.card, styles.press)} onClick={onPress} title={hint}>
      {children}
    </button>
  );
};
