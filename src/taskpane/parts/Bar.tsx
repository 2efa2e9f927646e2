import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "1px",
    height: "8px",
    borderRadius: tokens.borderRadiusMedium,
    overflowX: "hidden",
    overflowY: "hidden",
    backgroundColor: tokens.colorNeutralBackground6,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  done: { backgroundColor: tokens.colorBrandBackground, flexBasis: 0, minWidth: 0 },
  open: { flexBasis: 0, minWidth: 0 },
  late: {
    flexBasis: 0,
    minWidth: 0,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteDarkOrangeBackground3} 0 4px, ${tokens.colorPaletteDarkOrangeBorderActive} 4px 6px)`,
  },
});

/** How much is done, open and late of a whole; the same stands in words beside it. */
export const Bar = ({
  done,
  open,
  late = 0,
}: {
  readonly done: number;
  readonly open: number;
  readonly late?: number;
}) => {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden>
      <div className={styles.done} style={{ flexGrow: done }} />
      <div className={styles.late} style={{ flexGrow: late }} />
      <div className={styles.open} style={{ flexGrow: open }} />
    </div>
  );
};
