import { isDirect } from "../../model/resultTree";
import { boxSize } from "./mapLayout";
import type { Placed } from "./mapLayout";
import type { View, Size } from "./mapView";
import type { Flat } from "./tree";
import type { ResultForest } from "./treeResults";

/** The lines between the boxes of a map, as paths of SVG: one for each way in which a result may contribute. */
export interface Links {
  readonly direct: string;
  /** Indirectly, or it is not said. */
  readonly indirect: string;
  /** To a second leader's result. */
  readonly second: string;
}

const half = boxSize.height / 2;

/** From the right side of one box to the left side of another. */
const line = ({ left, top }: Placed, from: number, to: number): string => {
  const x = (left[from] ?? 0) + boxSize.width;
  const end = left[to] ?? 0;
  return `M${x} ${(top[from] ?? 0) + half}H${end - 20}V${(top[to] ?? 0) + half}H${end}`;
};

/** A line that need not go a level to the right. */
const bent = ({ left, top }: Placed, from: number, to: number): string => {
  const x = (left[from] ?? 0) + boxSize.width;
  const y = (top[from] ?? 0) + half + 12;
  const end = left[to] ?? 0;
  const endY = (top[to] ?? 0) + half + 12;
  return `M${x} ${y}C${x + 50} ${y} ${end - 50} ${endY} ${end} ${endY}`;
};

/** The lines that may be seen; `seconds` has each result's second parent. */
export const linksOf = (
  forest: ResultForest,
  seconds: Int32Array,
  flat: Flat,
  places: Placed,
  view: View,
  surface: Size,
): Links => {
  const { left, top, above } = places;
  const from = { x: -view.x / view.zoom, y: -view.y / view.zoom };
  const to = { x: from.x + surface.width / view.zoom, y: from.y + surface.height / view.zoom };
  const isSeen = (one: number, other: number): boolean => {
    const [x1, x2] = [left[one] ?? 0, left[other] ?? 0];
    const [y1, y2] = [top[one] ?? 0, top[other] ?? 0];
    return (
      Math.min(x1, x2) < to.x &&
      Math.max(x1, x2) + boxSize.width > from.x &&
      Math.min(y1, y2) < to.y &&
      Math.max(y1, y2) + boxSize.height > from.y
    );
  };
  const direct: string[] = [];
  const indirect: string[] = [];
  const second: string[] = [];
  const { rows } = forest.results;
  flat.at.forEach((at, row) => {
    const result = rows[at];
    if (!result) return;
    const over = above[row] ?? -1;
    if (over >= 0 && isSeen(over, row)) (isDirect(result) ? direct : indirect).push(line(places, over, row));
    const other = flat.seenAt[seconds[at] ?? -1] ?? -1;
    if (other >= 0 && other !== row && isSeen(other, row)) second.push(bent(places, other, row));
  });
  return { direct: direct.join(""), indirect: indirect.join(""), second: second.join("") };
};

/** The shapes of boxes as one path. */
export const shapesOf = ({ left, top }: Placed, rows: readonly number[]): string =>
  rows
    .map((row) => `M${left[row] ?? 0} ${top[row] ?? 0}h${boxSize.width}v${boxSize.height}h${-boxSize.width}z`)
    .join("");
