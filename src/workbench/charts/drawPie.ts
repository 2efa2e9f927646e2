import type { Box, Mark, Point } from "../pdf/marks";
import type { ChartData, ChartSeries } from "./chartData";
import { arc, colorOf, colors, path } from "./draw";

/** The hole of a doughnut as a part of its radius. */
const hole = 0.6;

/** The parts of the first series as a pie, or of all series as rings, clockwise from the top. */
export function drawPie({ series }: ChartData, isRing: boolean, { left, top, right, bottom }: Box): Mark[] {
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  const radius = Math.min(right - left, bottom - top) * 0.47;
  if (!isRing) return series.slice(0, 1).flatMap(({ values }) => drawRing(values, middle, 0, radius));
  const width = (radius * (1 - hole)) / series.length;
  return series.flatMap(({ values }, index) => {
    const inner = radius * hole + index * width;
    return drawRing(values, middle, inner, inner + width);
  });
}

function drawRing(values: ChartSeries["values"], middle: Point, inner: number, outer: number): Mark[] {
  const total = values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
  let turned = 0;
  return values.flatMap((value, index) => {
    if (!value) return [];
    const [from, to] = [turned, turned + Math.abs(value) / total];
    turned = to;
    const inside = inner > 0 ? arc(middle, inner, from, to).reverse() : [middle];
    return path([...arc(middle, outer, from, to), ...inside], {
      fill: colorOf(index),
      stroke: { color: colors.paper, width: 1 },
    });
  });
}
