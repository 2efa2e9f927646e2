import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { usePane } from "../../../pane/context";
import { Spoken } from "../../../parts/Spoken";
import type { Dropper } from "./dropper";
import type { Drag } from "./useDrag";

const useStyles = makeStyles({
  ghost: {
    position: "fixed",
    zIndex: 20,
    top: 0,
    left: 0,
    width: "220px",
    boxSizing: "border-box",
    padding: "6px 8px",
    pointerEvents: "none",
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  refused: { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
  why: { color: tokens.colorStatusDangerForeground1 },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 1,
    overflow: "hidden",
  },
  top: {
    position: "sticky",
    bottom: 0,
    zIndex: 5,
    padding: "8px",
    textAlign: "center",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
  },
  over: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

/** What letting go would do, in a sentence; why it would do nothing, marked as such. */
const useSentence = (drag: Drag | undefined, dropper: Dropper | undefined) => {
  const { words, format } = usePane();
  const { treeDrag } = words;
  if (!drag || !dropper) return undefined;
  if (drag.fixed !== undefined) return { text: treeDrag.fixed(drag.fixed), refused: true };
  const { over } = drag;
  if (!over) return { text: treeDrag.hint, refused: false };
  if (over.refused !== undefined) return { text: treeDrag.refused(over.refused), refused: true };
  if (over.key === "") return { text: treeDrag.toTop, refused: false };
  const name = dropper.textOf(over.key);
  const parts = dropper.partsOf(over.key);
  const text =
    over.part && over.part.key !== ""
      ? treeDrag.belowIndicator(over.part.text, name)
      : parts.length > 0 && !over.part
        ? treeDrag.ask(name, format.number(parts.length - 1))
        : treeDrag.below(name);
  return { text, refused: false };
};

/** What goes with the pointer while a row is dragged, a place for the top, and the same for a screen reader. */
export const DragMark = ({
  drag,
  dropper,
  ghost,
  said,
}: {
  readonly drag: Drag | undefined;
  readonly dropper: Dropper | undefined;
  readonly ghost: RefObject<HTMLDivElement | null>;
  /** What is said after the last drag. */
  readonly said: string;
}) => {
  const styles = useStyles();
  const { treeDrag } = usePane().words;
  const sentence = useSentence(drag, dropper);
  const title = drag && dropper ? treeDrag.moving(dropper.textOf(drag.key)) : "";
  return (
    <>
      {drag && sentence && (
        <>
          {drag.fixed === undefined && (
            <div
              className={mergeClasses(
                styles.top,
                drag.over?.key === "" && drag.over.refused === undefined && styles.over,
              )}
              data-drop-top=""
            >
              {treeDrag.toTop}
            </div>
          )}
          <div
            ref={ghost}
            className={mergeClasses(styles.ghost, sentence.refused && styles.refused)}
            data-drag-mark=""
            aria-hidden
          >
            <span className={styles.title}>{title}</span>
            <span className={sentence.refused ? styles.why : undefined}>{sentence.text}</span>
          </div>
        </>
      )}
      <div aria-live="polite">
        <Spoken>{sentence ? `${title}. ${sentence.text}` : said}</Spoken>
      </div>
    </>
  );
};
