import type { FileChart } from "../../files/workbookFile";
import type { ChartKind } from "../../files/xlsx/chartTypes";
import type { Mark, Point } from "../pdf/marks";
import type { ChartData, ChartSeries } from "./chartData";
import { colorOf, coloursOf, markerAt, path, smoothed, spot } from "./draw";

type Looks = FileChart["looks"];

/** Where things lie between the axes of a chart. */
export interface Field {
  /** How far along the axis of categories a category lies, or a number of a scatter chart. */
  readonly along: (category: number) => number;
  /** How far along its axis a value lies. */
  readonly of: (value: number) => number;
  /** A point by how far it is along both. */
  readonly at: (along: number, value: number) => Point;
}

/** The width of a curve, and the radius of a marker, in points. */
const stroke = 2.25;
const radius = 2.75;

/**
 * From where to where the value of each series reaches, on top of those before it where series are stacked. Bars below
 * zero are stacked downwards; of areas a blank cell is nothing, not a hole.
 */
export function reaches(series: readonly ChartSeries[], { element, grouping }: ChartKind) {
  const count = series[0]?.values.length ?? 0;
  const isWhole = grouping === "percentStacked";
  const totals = Array.from({ length: count }, (_, at) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0),
  );
  const above = Array.from({ length: count }, () => 0);
  const below = element === "barChart" ? [...above] : above;
  return series.map(({ values }) =>
    values.map((given, at): readonly [from: number, to: number] | null => {
      const value = element === "areaChart" ? (given ?? 0) : given;
      if (value === null) return null;
      if (!isWhole && grouping !== "stacked") return [0, value];
      const sums = value < 0 ? below : above;
      const from = sums[at] ?? 0;
      const to = from + (isWhole ? value / (totals[at] || 1) : value);
      sums[at] = to;
      return [from, to];
    }),
  );
}

/** The bars of all series: beside each other, with the room of one free between categories, or stacked. */
export function drawBars({ series }: ChartData, kind: ChartKind, looks: Looks, field: Field): Mark[] {
  const colour = coloursOf(looks);
  const count = series[0]?.values.length ?? 0;
  const isStacked = kind.grouping !== "clustered";
  const width = 1 / count / (isStacked ? 2 : series.length + 1);
  return reaches(series, kind).flatMap((bars, index) =>
    bars.flatMap((bar, category) => {
      if (!bar) return [];
      const begin = field.along(category) + (isStacked ? -width / 2 : (index - series.length / 2) * width);
      const [from, to] = bar.map(field.of) as [number, number];
      const corners = [field.at(begin, from), field.at(begin, to), field.at(begin + width, to)];
      return path([...corners, field.at(begin + width, from)], { fill: colour(index) });
    }),
  );
}

/** The points of a series, in runs between which it is broken. */
function runsOf(points: readonly (Point | null)[]): Point[][] {
  const runs: Point[][] = [[]];
  for (const point of points)
    if (point) runs.at(-1)?.push(point);
    else runs.push([]);
  return runs.filter((run) => run.length > 0);
}

/** The lines of all series, curved where they are said to be smooth. */
export function drawLines(
  { series }: ChartData,
  kind: ChartKind,
  smooth: readonly number[],
  field: Field,
): Mark[] {
  return reaches(series, kind).flatMap((values, index) => {
    const color = colorOf(index);
    const points = values.map((value, category) =>
      value ? field.at(field.along(category), field.of(value[1])) : null,
    );
    return runsOf(points).flatMap((run) => [
      path(smooth.includes(index) ? smoothed(run) : run, { stroke: { color, width: stroke } }),
      ...(kind.markers ? run.map((point) => spot(point, radius, color)) : []),
    ]);
  });
}

/** The areas below all series, the first behind. */
export const drawAreas = ({ series }: ChartData, kind: ChartKind, looks: Looks, field: Field): Mark[] =>
  reaches(series, kind).map((values, index) => {
    const side = (end: 0 | 1) =>
      values.map((value, category) => field.at(field.along(category), field.of(value?.[end] ?? 0)));
    return path([...side(1), ...side(0).reverse()], { fill: coloursOf(looks)(index) });
  });

/** The points of a scatter chart that lie between its axes. */
export const drawSpots = ({ series, xs }: ChartData, looks: Looks, field: Field): Mark[] =>
  series.flatMap(({ values }, index) =>
    values.flatMap((value, at) => {
      const [along, up] = [field.along(xs[at] ?? 0), field.of(value ?? 0)];
      if (value === null || [along, up].some((part) => part < 0 || part > 1)) return [];
      return markerAt(field.at(along, up), radius, coloursOf(looks)(index), looks?.[index]?.marker);
    }),
  );
