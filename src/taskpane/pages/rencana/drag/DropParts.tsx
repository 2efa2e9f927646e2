import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DropPart } from "./dropper";
import type { Over } from "./useDrag";

/** Pixels that a part is high. */
export const partHeight = 36;

const useStyles = makeStyles({
  parts: { position: "absolute", left: "22px", right: "6px", display: "flex", flexDirection: "column" },
  part: {
    height: `${partHeight}px`,
    boxSizing: "border-box",
    padding: "1px 8px",
    display: "flex",
    alignItems: "center",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  refused: { border: `2px solid ${tokens.colorStatusDangerBorder2}`, textDecorationLine: "line-through" },
});

/** The parts of a row below it, onto which something can be let go while it is dragged. */
export const DropParts = ({
  of,
  parts,
  over,
  top,
}: {
  readonly of: string;
  readonly parts: readonly DropPart[];
  readonly over: Over | undefined;
  readonly top: number;
}) => {
  const styles = useStyles();
  return (
    <div className={styles.parts} style={{ top }} aria-hidden>
      {parts.map(({ key, text }) => {
        const isOver = over?.key === of && over.part?.key === key;
        return (
          <div
            key={key}
            data-of={of}
            data-drop={key}
            className={mergeClasses(
              styles.part,
              isOver && (over.refused === undefined ? styles.over : styles.refused),
            )}
          >
            <span className={styles.text}>{text}</span>
          </div>
        );
      })}
    </div>
  );
};
