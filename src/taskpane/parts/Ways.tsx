import { makeStyles, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import { useApp } from "../pane/context";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", gap: "8px" },
  way: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "2px",
    padding: "12px",
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":disabled": { cursor: "default", color: tokens.colorNeutralForegroundDisabled },
  },
  icon: { color: tokens.colorBrandForeground1, gridRow: "1 / 3" },
  name: { fontWeight: tokens.fontWeightSemibold },
  what: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A way to begin: its name, and one sentence on what it does. */
export interface Way {
  readonly Icon: FluentIcon;
  readonly name: string;
  readonly what: string;
  readonly begin: () => void;
}

/** Ways to choose from. */
export const Ways = ({ ways }: { readonly ways: readonly Way[] }) => {
  const styles = useStyles();
  const busy = useApp((state) => state.busy !== undefined);
  return (
    <div className={styles.ways}>
      {ways.map(({ Icon, name, what, begin }) => (
        <button key={name} type="button" className={styles.way} disabled={busy} onClick={begin}>
          <Icon className={styles.icon} aria-hidden />
          <span className={styles.name}>{name}</span>
          <span className={styles.what}>{what}</span>
        </button>
      ))}
    </div>
  );
};
