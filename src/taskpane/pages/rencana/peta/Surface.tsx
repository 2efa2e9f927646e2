import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef } from "react";
import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { petaWords } from "../../../../locale/peta";
import { usePane } from "../../../pane/context";
import { linksOf, shapesOf } from "../../../views/mapLinks";
import type { Placed } from "../../../views/mapLayout";
import {
  clamped,
  firstView,
  fitted,
  panned,
  panStep,
  readableZoom,
  seenBoxes,
  withBox,
  withNextLevel,
  zoomed,
  zoomStep,
} from "../../../views/mapView";
import type { View } from "../../../views/mapView";
import type { Flat } from "../../../views/tree";
import type { Seek } from "../Tree";
import { useTreeKeys } from "../useTreeKeys";
import type { TreeWishes } from "../useTreeKeys";
import { MapBox } from "./MapBox";
import { MapLines } from "./MapLines";
import type { ToolsProps } from "./MapTools";
import { useTones } from "./toneStyles";
import type { DescribedBox, MapLook } from "./useBoxes";
import { useGestures } from "./useGestures";
import { useSize } from "./useSize";

/** So many boxes stand in the page at most; those beyond are shapes without words. */
const mostBoxes = 199;

const useStyles = makeStyles({
  surface: {
    position: "relative",
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflow: "hidden",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  svg: {
    display: "block",
    width: "100%",
    height: "100%",
    touchAction: "none",
    userSelect: "none",
    cursor: "grab",
    fontFamily: tokens.fontFamilyBase,
    ":active": { cursor: "grabbing" },
  },
  shapes: { fill: "var(--peta-fill)", stroke: "var(--peta-line)", strokeWidth: "2px" },
});

/** A wish to bring the active box into view: large enough to be read, as large as it is, or not at all. */
export interface MapSeek extends Seek {
  readonly bring: "readable" | "asItIs" | "not";
}

/** The map itself, on which it is moved, enlarged and walked. */
export const Surface = ({
  height,
  reason,
  flat,
  places,
  look,
  describe,
  seconds,
  view: kept,
  onMove,
  activeRow,
  selectedRow,
  seek,
  onGo,
  onOpen,
  onChoose,
  onLeave,
  tools,
}: {
  /** As CSS has it. */
  readonly height: string;
  /** Changes with whatever changes the size of the surface. */
  readonly reason: string;
  readonly flat: Flat;
  readonly places: Placed;
  readonly look: MapLook;
  readonly describe: (at: number) => DescribedBox;
  readonly seconds: Int32Array;
  readonly view: View | undefined;
  readonly onMove: (next: (view: View | undefined) => View) => void;
  readonly activeRow: number;
  readonly selectedRow: number;
  readonly seek: MapSeek | undefined;
  /** The buttons above it. */
  readonly tools: (zooms: Pick<ToolsProps, "onZoom" | "onFit">) => ReactNode;
} & TreeWishes) => {
  const styles = useStyles();
  const tones = useTones();
  const peta = petaWords[usePane().language];
  const svg = useRef<SVGSVGElement>(null);
  const size = useSize(svg, reason);
  const { forest, coloured } = look;
  const view = kept ?? firstView(places, size);
  const keep = (next: (view: View) => View) =>
    onMove((now) => clamped(next(now ?? firstView(places, size)), places, size));

  /** The box that was opened or closed, and where it stood: it stays there. */
  const anchor = useRef<{ readonly key: string; readonly x: number; readonly y: number }>(undefined);
  const openBox = (row: number) => {
    anchor.current = {
      key: forest.keys[flat.at[row] ?? -1] ?? "",
      x: view.x + (places.left[row] ?? 0) * view.zoom,
      y: view.y + (places.top[row] ?? 0) * view.zoom,
    };
    onOpen(row);
  };
  useLayoutEffect(() => {
    const from = anchor.current;
    anchor.current = undefined;
    const row = from ? (flat.seenAt[forest.atOf(from.key)] ?? -1) : -1;
    if (!from || row < 0) return;
    keep(({ zoom }) => {
      const [left, top] = [places.left[row] ?? 0, places.top[row] ?? 0];
      const there = { x: from.x - left * zoom, y: from.y - top * zoom, zoom };
      return flat.open[row] ? withNextLevel(there, left, size) : there;
    });
  }, [places]);

  const wish = useRef<MapSeek>(undefined);
  useLayoutEffect(() => {
    if (!seek) return;
    if (seek.bring !== "not") keep((now) => withBox(now, places, activeRow, size, seek.bring === "readable"));
    // A box that has the focus keeps it; it is given once for each wish.
    if (seek.focus && wish.current !== seek)
      svg.current?.querySelector<SVGElement>(`[data-row="${activeRow}"]`)?.focus({ preventScroll: true });
    wish.current = seek;
    // A box that moves because the workbook changed is not run after: only a new wish is, or another size.
  }, [seek, size]);

  const seen = useMemo(
    () => seenBoxes(view, places, flat.level, size, mostBoxes),
    [view, places, flat, size],
  );
  const links = useMemo(
    () => linksOf(forest, seconds, flat, places, view, size),
    [forest, seconds, flat, places, view, size],
  );
  const shapes = useMemo(
    () =>
      coloured.groups.map(({ tone }, group) => ({
        tone,
        path: shapesOf(
          places,
          seen.shapes.filter((row) => coloured.groupAt[flat.at[row] ?? 0] === group),
        ),
      })),
    [coloured, places, flat, seen],
  );
  const rows =
    seen.boxes.includes(activeRow) || activeRow >= flat.at.length ? seen.boxes : [...seen.boxes, activeRow];

  const { handlers, endedDrag } = useGestures(svg, view, places, size, (next) => onMove(() => next));

  const onTreeKey = useTreeKeys(forest, flat, activeRow, { onGo, onOpen: openBox, onChoose, onLeave });
  const middle = { x: size.width / 2, y: size.height / 2 };
  /** Moves or zooms by a key; false where it does neither. */
  const steer = (key: string, arrows: boolean): boolean => {
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [panStep, 0],
      ArrowRight: [-panStep, 0],
      ArrowUp: [0, panStep],
      ArrowDown: [0, -panStep],
    };
    const step = arrows ? steps[key] : undefined;
    if (step) keep((now) => panned(now, ...step));
    else if (key === "+" || key === "=") keep((now) => zoomed(now, zoomStep, middle));
    else if (key === "-") keep((now) => zoomed(now, 1 / zoomStep, middle));
    else if (key === "0") keep(() => fitted(places, size));
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onBox = (event.target as Element).closest("[data-row]") !== null;
    if (steer(event.key, !onBox || event.shiftKey)) return event.preventDefault();
    if (onBox) onTreeKey(event);
  };
  const onClick = (event: MouseEvent) => {
    if (endedDrag()) return;
    const target = event.target as Element;
    const row = Number(target.closest("[data-row]")?.getAttribute("data-row") ?? -1);
    if (row >= 0) return target.closest("[data-toggle]") ? openBox(row) : onChoose(row, false);
    // Shapes are too many to be chosen from: nearer, they are boxes.
    if (target.closest("[data-shapes]")) {
      const box = svg.current?.getBoundingClientRect();
      const at = { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
      keep((now) => zoomed(now, 2, at));
    }
  };
  return (
    <>
      {tools({
        onZoom: (larger) => keep((now) => zoomed(now, larger ? zoomStep : 1 / zoomStep, middle)),
        onFit: () => keep(() => fitted(places, size)),
      })}
      <div
        role="group"
        aria-label={peta.surface}
        tabIndex={0}
        className={styles.surface}
        style={{ height }}
        onKeyDown={onKeyDown}
      >
        <svg
          ref={svg}
          role="tree"
          aria-label={peta.label}
          className={styles.svg}
          onClick={onClick}
          {...handlers}
        >
          <g transform={`translate(${view.x} ${view.y}) scale(${view.zoom})`}>
            <MapLines {...links} />
            <g data-shapes="" aria-hidden>
              {shapes.map(({ tone, path }, group) => (
                <path key={group} className={mergeClasses(styles.shapes, tones[tone])} d={path} />
              ))}
            </g>
            {rows.map((row) => {
              const at = flat.at[row] ?? 0;
              return (
                <MapBox
                  key={forest.keys[at]}
                  row={row}
                  left={places.left[row] ?? 0}
                  top={places.top[row] ?? 0}
                  level={flat.level[row] ?? 1}
                  place={flat.place[row] ?? 1}
                  siblings={flat.siblings[row] ?? 1}
                  open={flat.open[row]}
                  active={row === activeRow}
                  selected={row === selectedRow}
                  readable={view.zoom >= readableZoom}
                  said={describe(at)}
                />
              );
            })}
          </g>
        </svg>
      </div>
    </>
  );
};
