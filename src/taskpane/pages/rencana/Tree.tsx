import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { MouseEvent } from "react";
import type { Flat, Forest } from "../../views/tree";
import { rowPlaces } from "../../views/treeDrag";
import { DragMark } from "./drag/DragMark";
import type { Dropper } from "./drag/dropper";
import { DropParts, partHeight } from "./drag/DropParts";
import { useDrag } from "./drag/useDrag";
import type { Drag } from "./drag/useDrag";
import type { TreeKind } from "./planState";
import { TreeItem } from "./TreeItem";
import type { DragRole } from "./TreeItem";
import { useTreeKeys } from "./useTreeKeys";
import type { TreeWishes } from "./useTreeKeys";
import { usePane } from "../../pane/context";

/** How many rows are drawn above and below those that are seen, and after how many the drawn ones change. */
const spare = 8;
const step = 4;
/** However high the window, so many rows are drawn at most; one more may have the focus elsewhere. */
const mostDrawn = 150;

const heights: Readonly<Record<TreeKind, number>> = { results: 60, people: 44 };

const useStyles = makeStyles({
  box: {
    overflowY: "auto",
    overflowX: "hidden",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    flexShrink: 0,
  },
  tree: { position: "relative" },
});

/** A wish to bring the row with the focus into view, and to give it the keyboard; a new one is a new wish. */
export interface Seek {
  readonly focus: boolean;
}

/**
 * A tree by the pattern of WAI-ARIA, of which only the rows around those that are seen stand in the page, and the one
 * with the focus.
 */
export const Tree = ({
  kind,
  label,
  forest,
  flat,
  activeRow,
  selectedRow,
  seek,
  dropper,
  said,
  onGo,
  onOpen,
  onChoose,
  onLeave,
}: {
  readonly kind: TreeKind;
  readonly label: string;
  readonly forest: Forest;
  readonly flat: Flat;
  readonly activeRow: number;
  /** -1 where none is selected, or where it is not seen. */
  readonly selectedRow: number;
  readonly seek: Seek | undefined;
  /** Absent where rows are not dragged. */
  readonly dropper?: Dropper;
  /** What is said to a screen reader after something was dragged. */
  readonly said?: string;
} & TreeWishes) => {
  const styles = useStyles();
  const height = heights[kind];
  const { treeDrag } = usePane().words;
  const box = useRef<HTMLDivElement>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const [cancelled, setCancelled] = useState(false);
  const [from, setFrom] = useState(0);
  const windowHeight = useWindowHeight();
  const size = flat.at.length;
  const room = Math.min(Math.ceil(windowHeight / height), mostDrawn - 2 * spare);

  const { drag, press } = useDrag(
    box,
    ghost,
    dropper,
    (row) => forest.keys[flat.at[row] ?? -1] ?? "",
    (key) => {
      const row = flat.seenAt[forest.atOf(key)] ?? -1;
      if (flat.open[row] === false) onOpen(row);
    },
    () => setCancelled(true),
  );
  if (drag && cancelled) setCancelled(false);
  const opened = [...(drag?.opened ?? [])].map(([key, parts]) => {
    const row = flat.seenAt[forest.atOf(key)] ?? -1;
    return { key, parts, row, pixels: parts.length * partHeight };
  });
  const places = rowPlaces(
    size,
    height,
    opened.map(({ row, pixels }) => [row, pixels]),
  );
  const follow = (scrollTop: number) => setFrom(Math.floor(places.rowAt(scrollTop) / step) * step);
  useLayoutEffect(() => {
    if (!seek || !box.current) return;
    const { scrollTop, clientHeight } = box.current;
    const top = activeRow * height;
    const low = top + height - (clientHeight || height);
    const wanted = top < scrollTop ? top : Math.max(low, scrollTop);
    if (wanted !== scrollTop) {
      box.current.scrollTop = wanted;
      follow(wanted);
    }
    if (seek.focus)
      box.current.querySelector<HTMLElement>(`[data-row="${activeRow}"]`)?.focus({ preventScroll: true });
    // A row that moves because the workbook changed is not run after: only a new wish is.
  }, [seek]);

  const first = Math.max(0, Math.min(from, size - room) - spare);
  const last = Math.min(size, Math.min(from, size) + room + spare);
  const rows: number[] = [];
  if (activeRow < first) rows.push(activeRow);
  for (let row = first; row < last; row++) rows.push(row);
  if (activeRow >= last && activeRow < size) rows.push(activeRow);

  const onKeyDown = useTreeKeys(forest, flat, activeRow, { onGo, onOpen, onChoose, onLeave });
  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const row = Number(target.closest("[data-row]")?.getAttribute("data-row") ?? -1);
    if (row < 0) return;
    if (target.closest("[data-toggle]")) onOpen(row);
    else onChoose(row, false);
  };
  const share = selectedRow < 0 ? 62 : 44;
  return (
    <>
      <div
        ref={box}
        className={styles.box}
        style={{ height: `min(${places.total + 2}px, ${share}vh)` }}
        onScroll={(event) => follow(event.currentTarget.scrollTop)}
      >
        <div
          role="tree"
          aria-label={label}
          className={styles.tree}
          style={{ height: places.total }}
          onPointerDown={dropper && press}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          {rows.map((row) => {
            const at = flat.at[row] ?? 0;
            return (
              <TreeItem
                key={forest.keys[at]}
                kind={kind}
                forest={forest}
                at={at}
                row={row}
                level={flat.level[row] ?? 1}
                place={flat.place[row] ?? 1}
                siblings={flat.siblings[row] ?? 1}
                open={flat.open[row]}
                active={row === activeRow}
                selected={row === selectedRow}
                top={places.topOf(row)}
                height={height}
                role={roleOf(drag, forest.keys[at] ?? "")}
              />
            );
          })}
          {opened
            .filter(({ row }) => row >= first - 1 && row < last)
            .map(({ key, parts, row }) => (
              <DropParts
                key={key}
                of={key}
                parts={parts}
                over={drag?.over}
                top={places.topOf(row) + height}
              />
            ))}
        </div>
      </div>
      {dropper && (
        <DragMark
          drag={drag}
          dropper={dropper}
          ghost={ghost}
          said={cancelled ? treeDrag.cancelled : (said ?? "")}
        />
      )}
    </>
  );
};

/** What a row is while one is dragged. */
const roleOf = (drag: Drag | undefined, key: string): DragRole | undefined => {
  if (!drag) return undefined;
  const { over } = drag;
  if (key === drag.key) return drag.fixed === undefined ? "dragged" : "forbidden";
  if (over?.key !== key || over.part) return undefined;
  return over.refused === undefined ? "target" : "forbidden";
};

/** The height of the window, followed. */
const useWindowHeight = (): number => {
  const [height, setHeight] = useState(window.innerHeight);
  useEffect(() => {
    const measure = () => setHeight(window.innerHeight);
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, []);
  return height;
};
