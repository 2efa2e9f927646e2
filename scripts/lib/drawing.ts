import type { Picture } from "./png";

const { abs, atan2, floor, hypot, max, min, PI, round } = Math;

/** A shape says whether a point lies in it; x runs right, y down. */
export type Shape = (x: number, y: number) => boolean;

export const box =
  (left: number, top: number, width: number, height: number, radius = 0): Shape =>
  (x, y) => {
    const outsideX = max(left + radius - x, x - (left + width - radius), 0);
    const outsideY = max(top + radius - y, y - (top + height - radius), 0);
    return (
      hypot(outsideX, outsideY) <= radius && x >= left && x <= left + width && y >= top && y <= top + height
    );
  };

/** A line with round ends. */
export const line =
  (x1: number, y1: number, x2: number, y2: number, thickness: number): Shape =>
  (x, y) => {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const along = min(1, max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
    return hypot(x - x1 - along * dx, y - y1 - along * dy) <= thickness / 2;
  };

/** A ring around a middle, or the arc of it from one angle to another (degrees, clockwise from the right). */
export const ring =
  (middleX: number, middleY: number, radius: number, thickness: number, from = 0, to = 360): Shape =>
  (x, y) => {
    const angle = ((atan2(y - middleY, x - middleX) * 180) / PI - from + 720) % 360;
    return angle <= to - from && abs(hypot(x - middleX, y - middleY) - radius) <= thickness / 2;
  };

export const without =
  (shape: Shape, hole: Shape): Shape =>
  (x, y) =>
    shape(x, y) && !hole(x, y);

/** A shape and its colour, "#rrggbb". */
export interface Layer {
  shape: Shape;
  colour: string;
}

/** Points looked at in a pixel, in each direction. */
const samples = 4;

/** The layers, which overlap in one colour only, drawn on nothing; `scale` pixels to a unit, edges smoothed. */
export function draw(size: number, scale: number, layers: readonly Layer[]): Picture {
  const pixels = new Uint8Array(size * size * 4);
  for (const { shape, colour } of layers) {
    const rgb = [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
    for (let pixel = 0; pixel < size * size; pixel++) {
      let inside = 0;
      for (let sample = 0; sample < samples * samples; sample++) {
        const x = (pixel % size) + ((sample % samples) + 0.5) / samples;
        const y = floor(pixel / size) + (floor(sample / samples) + 0.5) / samples;
        if (shape(x / scale, y / scale)) inside++;
      }
      const alpha = round((inside / samples ** 2) * 255);
      if (alpha > (pixels[pixel * 4 + 3] ?? 0)) pixels.set([...rgb, alpha], pixel * 4);
    }
  }
  return { width: size, height: size, pixels };
}
