import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Links } from "../../../views/mapLinks";

export const useLineStyles = makeStyles({
  line: {
    fill: "none",
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  indirect: { strokeDasharray: "7 5" },
  second: { strokeDasharray: "2 4", stroke: tokens.colorBrandStroke1, strokeWidth: "2px" },
});

/** The lines between the boxes, each kind by its own stroke. */
export const MapLines = ({ direct, indirect, second }: Links) => {
  const styles = useLineStyles();
  return (
    <g aria-hidden>
      <path className={mergeClasses(styles.line, styles.indirect)} d={indirect} />
      <path className={styles.line} d={direct} />
      <path className={mergeClasses(styles.line, styles.second)} d={second} />
    </g>
  );
};
