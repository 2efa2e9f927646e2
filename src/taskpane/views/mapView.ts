import { boxSize } from "./mapLayout";
import type { Placed } from "./mapLayout";

/** How a map is looked at: where its left upper corner stands on the surface, in pixels, and how large it is drawn. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** A width and a height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const smallestZoom = 0.06;
export const largestZoom = 2;
/** How much one press of a button or key zooms, and moves. */
export const zoomStep = 1.25;
export const panStep = 80;
/** From here on the texts of the boxes can be read. */
export const readableZoom = 0.55;
/** So far from the edge of the surface the map may be moved away, and is it brought in. */
const margin = 16;

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** The view with the map kept on the surface. */
export const clamped = ({ x, y, zoom }: View, map: Size, surface: Size): View => {
  const along = (at: number, size: number, room: number) => {
    const other = room - size * zoom - margin;
    return within(at, Math.min(margin, other), Math.max(margin, other));
  };
  return { x: along(x, map.width, surface.width), y: along(y, map.height, surface.height), zoom };
};

export const panned = ({ x, y, zoom }: View, across: number, down: number): View => ({
  x: x + across,
  y: y + down,
  zoom,
});

/** The view larger or smaller by a factor, with a point of the surface kept where it is. */
export const zoomed = (view: View, factor: number, at: { readonly x: number; readonly y: number }): View => {
  const zoom = within(view.zoom * factor, smallestZoom, largestZoom);
  const scale = zoom / view.zoom;
  return { x: at.x - (at.x - view.x) * scale, y: at.y - (at.y - view.y) * scale, zoom };
};

/** The view in which all of a map is seen, as far as it may be made small, and never larger than it is. */
export const fitted = (map: Size, surface: Size): View => {
  const zoom = within(
    Math.min(
      (surface.width - 2 * margin) / Math.max(map.width, 1),
      (surface.height - 2 * margin) / Math.max(map.height, 1),
    ),
    smallestZoom,
    1,
  );
  return {
    x: (surface.width - map.width * zoom) / 2,
    y: (surface.height - map.height * zoom) / 2,
    zoom,
  };
};

/** The first view of a map: all of it where that can be read, else the box at its top left. */
export const firstView = (places: Placed, surface: Size): View => {
  const all = fitted(places, surface);
  if (all.zoom >= readableZoom) return all;
  return clamped(
    { x: margin, y: surface.height / 2 - (places.top[0] ?? 0) - boxSize.height / 2, zoom: 1 },
    places,
    surface,
  );
};

/** The view moved no further than it takes to see all of a row's box; enlarged where it could not be read, if asked. */
export const withBox = (view: View, places: Placed, row: number, surface: Size, enlarge: boolean): View => {
  const left = places.left[row] ?? 0;
  const top = places.top[row] ?? 0;
  const zoom = enlarge ? Math.max(view.zoom, readableZoom) : view.zoom;
  const along = (at: number, start: number, size: number, room: number) => {
    const low = margin - start * zoom;
    const high = room - margin - (start + size) * zoom;
    return high < low ? low : within(at, low, high);
  };
  return {
    x: along(view.x, left, boxSize.width, surface.width),
    y: along(view.y, top, boxSize.height, surface.height),
    zoom,
  };
};

/** The view moved to the left until the boxes under one are seen, while half of it still is. */
export const withNextLevel = (view: View, left: number, surface: Size): View => {
  const { width, across } = boxSize;
  const start = view.x + left * view.zoom;
  const over = start + (2 * width + across) * view.zoom - (surface.width - margin);
  const spare = start + (width / 2) * view.zoom;
  return panned(view, -Math.max(0, Math.min(over, spare)), 0);
};

/** Which boxes are seen. */
export interface Seen {
  /** Those that are drawn with all they say: at most so many, the higher ones first. */
  readonly boxes: readonly number[];
  /** Those for which there is no room among them: drawn as shapes. */
  readonly shapes: readonly number[];
}

/** The rows whose boxes meet the surface, a little around it included. */
export const seenBoxes = (
  view: View,
  places: Placed,
  level: readonly number[],
  surface: Size,
  most: number,
): Seen => {
  const spare = 60;
  const fromX = (-spare - view.x) / view.zoom - boxSize.width;
  const fromY = (-spare - view.y) / view.zoom - boxSize.height;
  const toX = (surface.width + spare - view.x) / view.zoom;
  const toY = (surface.height + spare - view.y) / view.zoom;
  const seen: number[] = [];
  for (let row = 0; row < level.length; row++) {
    const left = places.left[row] ?? 0;
    const top = places.top[row] ?? 0;
    if (left > fromX && left < toX && top > fromY && top < toY) seen.push(row);
  }
  if (seen.length <= most) return { boxes: seen, shapes: [] };
  seen.sort((one, other) => (level[one] ?? 0) - (level[other] ?? 0) || one - other);
  return { boxes: seen.slice(0, most).sort((one, other) => one - other), shapes: seen.slice(most) };
};
