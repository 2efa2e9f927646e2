import { hierarchy, tree } from "d3-hierarchy";
import type { Flat } from "./tree";

/** A box of the map and the room around it, in the map's own pixels: levels go from left to right. */
export const boxSize = { width: 200, height: 84, across: 60, between: 12 } as const;

/** Where the seen rows of a tree stand in a map. */
export interface Placed {
  /** The left upper corner of each row's box. */
  readonly left: Float64Array;
  readonly top: Float64Array;
  /** The row above each, by where it is seen; -1 at the top. */
  readonly above: Int32Array;
  readonly width: number;
  readonly height: number;
}

/** The row above each seen row, by where it is seen. */
const rowsAbove = ({ level }: Flat): Int32Array => {
  const above = new Int32Array(level.length).fill(-1);
  const path: number[] = [];
  level.forEach((deep, row) => {
    path.length = deep - 1;
    above[row] = path.at(-1) ?? -1;
    path.push(row);
  });
  return above;
};

/** Places the seen rows of a tree as a tidy tree; what is closed takes no room. */
export const placed = (flat: Flat): Placed => {
  const size = flat.at.length;
  const above = rowsAbove(flat);
  const under: number[][] = Array.from({ length: size + 1 }, () => []);
  above.forEach((over, row) => under[over + 1]?.push(row));
  const { width, height, across, between } = boxSize;
  const left = new Float64Array(size);
  const top = new Float64Array(size);
  // What is at the top hangs under one that is not drawn.
  const laid = tree<number>()
    .nodeSize([height + between, width + across])
    .separation((one, other) => (one.parent === other.parent ? 1 : 1.2))(
    hierarchy(-1, (row) => under[row + 1]),
  );
  let first = Infinity;
  let last = -Infinity;
  let right = 0;
  laid.each(({ data: row, x, y }) => {
    if (row < 0) return;
    left[row] = y - width - across;
    top[row] = x;
    first = Math.min(first, x);
    last = Math.max(last, x);
    right = Math.max(right, left[row] ?? 0);
  });
  for (let row = 0; row < size; row++) top[row] = (top[row] ?? 0) - first;
  return size === 0
    ? { left, top, above, width: 0, height: 0 }
    : { left, top, above, width: right + width, height: last - first + height };
};
