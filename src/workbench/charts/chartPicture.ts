import type { FileChart } from "../../files/workbookFile";
import { chartKind, type ChartKind } from "../../files/xlsx/chartTypes";
import type { Measure } from "../pdf/letters";
import type { Box, Mark } from "../pdf/marks";
import { shownText } from "../pdf/shownText";
import { wrapText } from "../pdf/wrapText";
import type { ChartData } from "./chartData";
import { coloursOf, colors, fill, line, lineHeight, markerAt, shortened, textAt } from "./draw";
import { type Axis, drawAxes } from "./drawAxes";
import { drawPie } from "./drawPie";
import { drawAreas, drawBars, drawLines, drawSpots, type Field, reaches } from "./drawSeries";
import { limitedScale, type ValueScale, valueScale, wholeScale } from "./valueScale";

/** What of a chart decides how it looks. */
export type ChartLook = Pick<
  FileChart,
  | "type"
  | "title"
  | "axisTitles"
  | "axisLimits"
  | "axisLabels"
  | "gridlines"
  | "looks"
  | "edgeColor"
  | "smooth"
  | "fontSize"
  | "legend"
>;

/** The letters of a title and of everything else where nothing is said of them, in points. */
const usual = { title: 14, text: 10 };
/** What a chart keeps free at its edge. */
const padding = 6;

/** Draws a chart as Excel shows it, in points from its upper left corner. */
export function chartPicture(
  chart: ChartLook,
  data: ChartData,
  { width, height }: { readonly width: number; readonly height: number },
  measure: Measure,
): Mark[] {
  const { edgeColor = colors.edge } = chart;
  const edge: Box = { left: 0, top: 0, right: width, bottom: height };
  const size = chart.fontSize ?? usual.text;
  const room = {
    left: padding,
    top: padding,
    right: width - padding,
    bottom: height - padding,
  };
  const title = drawTitle(chart.title, room, chart.fontSize ?? usual.title, measure);
  room.top += title.height;
  const kind = chartKind(chart.type);
  const legend =
    chart.legend === false ? nothing : drawLegend(chart, namesOf(kind, data), room, size, measure);
  room.bottom -= legend.height;
  const isRoomy = room.right - room.left > 4 * size && room.bottom - room.top > 4 * size;
  return [
    fill(edge, colors.paper),
    ...(isRoomy ? drawPlot(chart, kind, data, room, size, measure) : []),
    ...title.marks,
    ...legend.marks,
    line({ ...edge, bottom: 0 }, edgeColor),
    line({ ...edge, top: height }, edgeColor),
    line({ ...edge, right: 0 }, edgeColor),
    line({ ...edge, left: width }, edgeColor),
  ];
}

interface Part {
  readonly height: number;
  readonly marks: readonly Mark[];
}

const nothing: Part = { height: 0, marks: [] };

/** Neither the title nor the legend takes more than its part of a chart. */
const linesIn = ({ top, bottom }: Box, pitch: number): number =>
  Math.max(1, Math.floor(((bottom - top) * 0.4) / pitch));

function drawTitle(title: string | undefined, room: Box, size: number, measure: Measure): Part {
  if (title === undefined) return nothing;
  const pitch = size * lineHeight;
  const wrapped = wrapText(title, (room.right - room.left) / size, (part) => measure(part, "regular"));
  const lines = wrapped.slice(0, linesIn(room, pitch));
  const x = (room.left + room.right) / 2;
  return {
    height: lines.length * pitch + padding,
    marks: lines.map((text, row) =>
      textAt(text, { x, top: room.top + row * pitch, size, align: "middle" }, measure),
    ),
  };
}

const isRound = ({ element }: ChartKind): boolean => element === "pieChart" || element === "doughnutChart";

const namesOf = (kind: ChartKind, { categories, series }: ChartData): readonly string[] =>
  isRound(kind) ? categories : series.map(({ name }) => name);

/** The names of the series, or of the parts of a pie, in lines below the chart. */
function drawLegend(
  { type, looks }: ChartLook,
  names: readonly string[],
  room: Box,
  size: number,
  measure: Measure,
): Part {
  if (names.length === 0) return nothing;
  const swatch = size * 0.7;
  const most = room.right - room.left;
  const fitting = names.map((name) => shortened(name, most - 4 * swatch, { size, measure }));
  const widthOf = (name: string) => swatch + measure(name, "regular") * size + 2 * swatch;
  const lines: { names: { name: string; index: number }[]; width: number }[] = [];
  fitting.forEach((name, index) => {
    const last = lines.at(-1);
    if (last && last.width + widthOf(name) <= most) {
      last.names.push({ name, index });
      last.width += widthOf(name);
    } else lines.push({ names: [{ name, index }], width: widthOf(name) });
  });
  const pitch = size * lineHeight;
  const seen = lines.slice(0, linesIn(room, pitch));
  const top = room.bottom - seen.length * pitch;
  return {
    height: seen.length * pitch + padding,
    marks: seen.flatMap((each, row) => {
      let x = (room.left + room.right - each.width) / 2 + swatch / 2;
      const at = top + row * pitch;
      return each.names.flatMap(({ name, index }): Mark[] => {
        const left = x;
        x += widthOf(name);
        const middle = at + pitch / 2;
        const box = {
          left,
          right: left + swatch,
          top: middle - swatch / 2,
          bottom: middle + swatch / 2,
        };
        const { element } = chartKind(type);
        const colour = coloursOf(looks)(index);
        return [
          element === "scatterChart"
            ? markerAt([left + swatch / 2, middle], swatch / 2, colour, looks?.[index]?.marker)
            : fill(box, colour),
          textAt(name, { x: left + swatch * 1.5, top: at, size, align: "start" }, measure),
        ];
      });
    }),
  };
}

/** Axes and series. */
function drawPlot(
  chart: ChartLook,
  kind: ChartKind,
  data: ChartData,
  room: Box,
  size: number,
  measure: Measure,
): Mark[] {
  if (isRound(kind)) return drawPie(data, kind.element === "doughnutChart", room);
  const isLying = kind.direction === "bar";
  const isScatter = kind.element === "scatterChart";
  const parts = {
    across: Math.floor((room.right - room.left) / (size * 4)),
    up: Math.floor((room.bottom - room.top - 2 * size) / (size * 2.2)),
  };
  const isWhole = kind.grouping === "percentStacked";
  const drawn = isScatter
    ? data.series.flatMap((one) => one.values.flatMap((value) => value ?? []))
    : reaches(data.series, kind).flatMap((values) => values.flatMap((reach) => reach ?? []));
  const most = isLying ? parts.across : parts.up;
  const { axisLimits: limits = {}, axisLabels = {}, gridlines = {} } = chart;
  const scale = limitedScale((isWhole ? wholeScale : valueScale)(drawn, most), limits.value ?? {}, most);
  const xScale = isScatter
    ? limitedScale(valueScale(data.xs, parts.across), limits.category ?? {}, parts.across)
    : undefined;
  const count = data.categories.length;
  const { category, value } = chart.axisTitles ?? {};
  const ofValues: Axis = {
    ...numbers(scale, isWhole ? "0%" : data.format),
    ...(value !== undefined && { title: value }),
    hasGridlines: gridlines.value ?? !isScatter,
    isWritten: axisLabels.value ?? true,
  };
  const ofCategories: Axis = {
    ...(xScale
      ? numbers(xScale, "General")
      : { labels: data.categories.map((text, at) => ({ text, at: (at + 0.5) / count })), crossedAt: 0 }),
    ...(category !== undefined && { title: category }),
    hasGridlines: gridlines.category ?? false,
    isWritten: axisLabels.category ?? true,
  };
  const axes = drawAxes(
    room,
    isLying ? { level: ofValues, upright: ofCategories } : { level: ofCategories, upright: ofValues },
    { size, measure },
  );
  const field: Field = {
    along: (at) => (xScale ? partOf(xScale, at) : (at + 0.5) / count),
    // What lies beyond the limits of an axis is cut off there; a point beyond them is not seen.
    of: (number) => (isScatter ? partOf(scale, number) : within(partOf(scale, number))),
    at: (along, up) => (isLying ? axes.at(up, along) : axes.at(along, up)),
  };
  return [...axes.marks, ...drawSeries(chart, kind, data, field)];
}

function drawSeries(chart: ChartLook, kind: ChartKind, data: ChartData, field: Field): Mark[] {
  switch (kind.element) {
    case "lineChart":
      return drawLines(data, kind, chart.smooth ?? [], field);
    case "areaChart":
      return drawAreas(data, kind, chart.looks, field);
    case "scatterChart":
      return drawSpots(data, chart.looks, field);
    default:
      return drawBars(data, kind, chart.looks, field);
  }
}

const within = (part: number): number => Math.min(1, Math.max(0, part));

const partOf = ({ from, to }: ValueScale, value: number): number => (value - from) / (to - from);

/** The labels of an axis of numbers; the other axis crosses it at 0, or at its end that is nearest to 0. */
const numbers = (scale: ValueScale, format: string): Pick<Axis, "labels" | "crossedAt"> => ({
  labels: scale.ticks.map((tick) => ({ text: shownText(tick, format), at: partOf(scale, tick) })),
  crossedAt: partOf(scale, Math.min(Math.max(0, scale.from), scale.to)),
});
