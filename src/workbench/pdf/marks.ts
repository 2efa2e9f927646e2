import type { Face } from "./letters";

/** Points from the upper left corner of a sheet or a page, downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A line of text; it begins at x on the base line y. */
export interface TextMark {
  readonly mark: "text";
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: Face;
  readonly color: string;
  /** The room that the line takes. */
  readonly box: Box;
  /** What it must not be drawn beyond, where it is longer. */
  readonly clip?: Box;
  /** Read upwards (90) or downwards (-90). */
  readonly turned?: 90 | -90;
}

/** A coloured area. */
export interface FillMark {
  readonly mark: "fill";
  readonly box: Box;
  readonly color: string;
}

/** A line of a table, upright or level. */
export interface LineMark {
  readonly mark: "line";
  readonly box: Box;
  readonly color: string;
  readonly width: number;
  /** Points drawn and left out in turn. */
  readonly dash?: readonly number[];
}

/** A point of a sheet or a page. */
export type Point = readonly [x: number, y: number];

/** A line through points, or the area that it goes around. */
export interface PathMark {
  readonly mark: "path";
  readonly points: readonly Point[];
  /** The room that the points take. */
  readonly box: Box;
  readonly fill?: string;
  readonly stroke?: { readonly color: string; readonly width: number };
  /** What it must not be drawn beyond, where it is longer. */
  readonly clip?: Box;
}

/** Something drawn. Colours are "#RRGGBB". */
export type Mark = TextMark | FillMark | LineMark | PathMark;

/** The common part of two boxes; it may have no size, or a negative one. */
export const common = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** A mark at another place, and larger or smaller. */
export function moveMark(mark: Mark, x: number, y: number, scale: number): Mark {
  const move = ({ left, top, right, bottom }: Box): Box => ({
    left: left * scale + x,
    top: top * scale + y,
    right: right * scale + x,
    bottom: bottom * scale + y,
  });
  const box = move(mark.box);
  switch (mark.mark) {
    case "fill":
      return { ...mark, box };
    case "line":
      return { ...mark, box, width: mark.width * scale };
    case "path":
      return {
        ...mark,
        box,
        points: mark.points.map(([across, down]): Point => [across * scale + x, down * scale + y]),
        ...(mark.stroke && { stroke: { ...mark.stroke, width: mark.stroke.width * scale } }),
        ...(mark.clip && { clip: move(mark.clip) }),
      };
    case "text":
      return {
        ...mark,
        box,
        x: mark.x * scale + x,
        y: mark.y * scale + y,
        size: mark.size * scale,
        ...(mark.clip && { clip: move(mark.clip) }),
      };
  }
}
