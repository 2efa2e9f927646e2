import type { FileChart } from "../../files/workbookFile";
import type { Measure } from "../pdf/letters";
import type { Box, FillMark, LineMark, PathMark, Point, TextMark } from "../pdf/marks";

/** Excel's colours of the parts of a chart. */
export const colors = { paper: "#FFFFFF", edge: "#D9D9D9", axis: "#BFBFBF", text: "#595959" };

/** Office's colours of series, in turn. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** The colour of a series, or of a part of a pie. */
export const colorOf = (index: number): string => accents[index % accents.length] ?? colors.text;

/** The colours of the series of a chart, in turn, where it does not say another. */
export const coloursOf =
  (looks: FileChart["looks"] = {}) =>
  (index: number): string =>
    looks[index]?.color ?? colorOf(index);

/** The height of a line of text as a part of the size of its letters, and how far those reach above their line. */
export const lineHeight = 1.25;
const ascent = 0.9;

/** How large the texts of a chart are, and how they are measured. */
export interface Letters {
  readonly size: number;
  readonly measure: Measure;
}

/** A text that fits into so many points. */
export function shortened(text: string, most: number, { size, measure }: Letters): string {
  if (measure(text, "regular") * size <= most) return text;
  const letters = [...text];
  while (letters.length > 1 && measure(`${letters.join("")}…`, "regular") * size > most) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** A line of text of which x is the beginning, the middle or the end, and top its upper edge. */
export function textAt(
  text: string,
  { x, top, size, align }: { x: number; top: number; size: number; align: "start" | "middle" | "end" },
  measure: Measure,
): TextMark {
  const width = measure(text, "regular") * size;
  const left = x - { start: 0, middle: width / 2, end: width }[align];
  return {
    mark: "text",
    text,
    x: left,
    y: top + size * ascent,
    size,
    face: "regular",
    color: colors.text,
    box: { left, right: left + width, top, bottom: top + size * lineHeight },
  };
}

/** A line of text that is read upwards, of which y is the middle and left its upper edge. */
export function turnedText(
  text: string,
  { left, y, size }: { left: number; y: number; size: number },
  measure: Measure,
): TextMark {
  const width = measure(text, "regular") * size;
  return {
    mark: "text",
    text,
    x: left + size * ascent,
    y: y + width / 2,
    size,
    face: "regular",
    color: colors.text,
    turned: 90,
    box: { left, right: left + size * lineHeight, top: y - width / 2, bottom: y + width / 2 },
  };
}

/** A coloured rectangle. */
export const fill = (box: Box, color: string): FillMark => ({ mark: "fill", box, color });

/** A level or upright line between two corners. */
export const line = (box: Box, color: string): LineMark => ({ mark: "line", box, color, width: 0.75 });

/** A line through points, or the area that it goes around. */
export function path(points: readonly Point[], look: Pick<PathMark, "fill" | "stroke">): PathMark {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const box = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
  return { mark: "path", points, box, ...look };
}

/** A round spot. */
export const spot = ([x, y]: Point, radius: number, color: string): PathMark =>
  path(arc([x, y], radius, 0, 1), { fill: color });

/** Corners of a shape around its middle, at most 1 to each side; those that are not here are round. */
const shapes: Readonly<Record<string, readonly Point[]>> = {
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  diamond: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  triangle: [
    [0, -1.1],
    [1.1, 1],
    [-1.1, 1],
  ],
  dash: [
    [-1.1, -0.3],
    [1.1, -0.3],
    [1.1, 0.3],
    [-1.1, 0.3],
  ],
  plus: crossOf(false),
  x: crossOf(true),
  star: Array.from({ length: 10 }, (_, at): Point => {
    const reach = at % 2 === 0 ? 1.3 : 0.55;
    return [reach * Math.sin((at * Math.PI) / 5), -reach * Math.cos((at * Math.PI) / 5)];
  }),
};

/** The corners of a cross, level or on its side. */
function crossOf(isTurned: boolean): Point[] {
  const [long, thin] = [1.2, 0.35];
  const arm: readonly Point[] = [
    [thin, -thin],
    [long, -thin],
    [long, thin],
  ];
  return [0, 1, 2, 3].flatMap((quarter) => {
    const angle = (quarter * Math.PI) / 2 + (isTurned ? Math.PI / 4 : 0);
    return arm.map(([x, y]): Point => [
      x * Math.cos(angle) - y * Math.sin(angle),
      x * Math.sin(angle) + y * Math.cos(angle),
    ]);
  });
}

/** A point of a chart in the shape of this name. */
export function markerAt([x, y]: Point, radius: number, color: string, shape = "circle"): PathMark {
  const corners = shapes[shape];
  if (!corners) return spot([x, y], shape === "dot" ? radius / 2 : radius, color);
  return path(
    corners.map(([right, down]): Point => [x + right * radius, y + down * radius]),
    { fill: color },
  );
}

/** Points of a circle between two parts of a turn, clockwise from the top. */
export function arc([x, y]: Point, radius: number, from: number, to: number): Point[] {
  const count = Math.max(2, Math.ceil((to - from) * 72));
  return Array.from({ length: count + 1 }, (_, at) => {
    const turn = (from + ((to - from) * at) / count) * 2 * Math.PI;
    return [x + radius * Math.sin(turn), y - radius * Math.cos(turn)];
  });
}

/** How many pieces a curve between two points is drawn in. */
const pieces = 16;

/** A smooth curve through points, as Excel draws it: at each it runs as from the one before to the one after. */
export const smoothed = (points: readonly Point[]): Point[] =>
  points.flatMap((start, at) => {
    const end = points[at + 1];
    if (!end) return [start];
    const before = points[at - 1] ?? start;
    const after = points[at + 2] ?? end;
    return Array.from({ length: pieces }, (_, piece): Point => {
      const t = piece / pieces;
      const along = (axis: 0 | 1): number => {
        const [p0, p1, p2, p3] = [before[axis], start[axis], end[axis], after[axis]];
        const [c1, c2] = [p1 + (p2 - p0) / 6, p2 - (p3 - p1) / 6];
        const s = 1 - t;
        return s * s * s * p1 + 3 * s * s * t * c1 + 3 * s * t * t * c2 + t * t * t * p2;
      };
      return [along(0), along(1)];
    });
  });
