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

/** Something drawn. Colours are "#RRGGBB". */
export type Mark = TextMark | FillMark | LineMark;

/** The common part of two boxes; it may have no size, or a negative one. */
export const common = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
