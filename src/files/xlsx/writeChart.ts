import type {
  FileArea,
  FileAxisLimits,
  FileCell,
  FileChart,
  FileSeriesLook,
  FileSheet,
} from "../workbookFile";
import { absoluteName, referenceOf, sheetPrefix } from "./address";
import { seriesOf } from "./chartSource";
import type { SeriesPlaces } from "./chartSource";
import { chartKind, looksOf } from "./chartTypes";
import type { ChartKind } from "./chartTypes";
import { namespaces } from "./newPackage";
import { element, text } from "./xmlText";
import type { Xml } from "./xmlText";

const val = (name: string, value: string | number): Xml => element(`c:${name}`, { val: value });

type Cells = Map<string, FileCell>;
interface Source {
  sheet: string;
  cells: Cells;
}

const cellsOf = ({ row, column, rows, columns }: FileArea, cells: Cells): (FileCell["value"] | undefined)[] =>
  Array.from({ length: rows * columns }, (_, at) => {
    const place = `${row + Math.floor(at / columns)},${column + (at % columns)}`;
    return cells.get(place)?.value;
  });

/** A reference with the values it had when the file was written: what a reader shows before it calculates. */
function referenceXml(area: FileArea, { sheet, cells }: Source, kind: "str" | "num"): Xml {
  const values = cellsOf(area, cells);
  const points = values.flatMap((value, idx) => {
    const shown =
      kind === "num" ? typeof value === "number" : value !== undefined && typeof value !== "object";
    return shown ? element("c:pt", { idx }, element("c:v", {}, text(String(value)))) : [];
  });
  return element(
    `c:${kind}Ref`,
    {},
    element("c:f", {}, text(sheetPrefix(sheet) + absoluteName(area))),
    element(
      `c:${kind}Cache`,
      {},
      kind === "num" && element("c:formatCode", {}, text("General")),
      val("ptCount", values.length),
      points,
    ),
  );
}

const plainFill = (color: string): Xml =>
  element("a:solidFill", {}, element("a:srgbClr", { val: color.replace("#", "") }));

/** The size of a point, in points: Excel's own. */
const markerSize = 7;

function markerXml({ color, marker }: FileSeriesLook): Xml | undefined {
  if (color === undefined && marker === undefined) return undefined;
  return element(
    "c:marker",
    {},
    marker !== undefined && val("symbol", marker),
    val("size", markerSize),
    color !== undefined && element("c:spPr", {}, plainFill(color), thinLine(color)),
  );
}

interface SeriesLook {
  readonly smooth: boolean;
  readonly look: FileSeriesLook;
}

function seriesXml(
  places: SeriesPlaces,
  at: number,
  kind: ChartKind,
  source: Source,
  { smooth, look }: SeriesLook,
): Xml {
  const scatter = kind.element === "scatterChart";
  const isFilled = looksOf(kind).color && !scatter && look.color !== undefined;
  const { name, categories, values } = places;
  return element(
    "c:ser",
    {},
    val("idx", at),
    val("order", at),
    name && element("c:tx", {}, referenceXml(name, source, "str")),
    scatter && element("c:spPr", {}, element("a:ln", { w: 19050 }, element("a:noFill"))),
    isFilled && element("c:spPr", {}, plainFill(look.color ?? "")),
    kind.element === "barChart" && val("invertIfNegative", 0),
    kind.markers === false && element("c:marker", {}, val("symbol", "none")),
    scatter && markerXml(look),
    categories &&
      (scatter
        ? element("c:xVal", {}, referenceXml(categories, source, "num"))
        : element("c:cat", {}, referenceXml(categories, source, "str"))),
    element(scatter ? "c:yVal" : "c:val", {}, referenceXml(values, source, "num")),
    (kind.element === "lineChart" || scatter) && val("smooth", smooth ? 1 : 0),
  );
}

const thinLine = (color: string): Xml => element("a:ln", { w: 9525 }, plainFill(color));
const pale = "D9D9D9";

/** A chart hides the cells it lies over, whatever a program takes for the look of a chart that says nothing. */
const paperXml = ({ edgeColor = pale }: FileChart): Xml =>
  element("c:spPr", {}, plainFill("FFFFFF"), thinLine(edgeColor));

const axisIds = [111111111, 222222222] as const;

interface AxisParts {
  id: number;
  across: number;
  position: "b" | "l";
  title: Xml | undefined;
  /** Whether the other axis is one of values, too. */
  scatter: boolean;
  format: string;
  limits: FileAxisLimits;
  gridlines: boolean;
  labels: boolean;
}

function axisXml(
  name: "catAx" | "valAx",
  { id, across, position, title, scatter, format, limits: { from, to, step }, gridlines, labels }: AxisParts,
): Xml {
  return element(
    `c:${name}`,
    {},
    val("axId", id),
    element(
      "c:scaling",
      {},
      val("orientation", "minMax"),
      to !== undefined && val("max", to),
      from !== undefined && val("min", from),
    ),
    val("delete", 0),
    val("axPos", position),
    gridlines && element("c:majorGridlines", {}, element("c:spPr", {}, thinLine(pale))),
    title,
    element("c:numFmt", { formatCode: format, sourceLinked: 1 }),
    val("majorTickMark", "out"),
    val("minorTickMark", "none"),
    val("tickLblPos", labels ? "nextTo" : "none"),
    val("crossAx", across),
    val("crosses", "autoZero"),
    name === "catAx" && [
      val("auto", 1),
      val("lblAlgn", "ctr"),
      val("lblOffset", 100),
      val("noMultiLvlLbl", 0),
    ],
    name === "valAx" && val("crossBetween", scatter ? "midCat" : "between"),
    name === "valAx" && step !== undefined && val("majorUnit", step),
  );
}

function axesXml(
  { element: plot, direction, grouping }: ChartKind,
  { axisTitles = {}, axisLimits = {}, gridlines = {}, axisLabels = {}, fontSize = 10 }: FileChart,
): Xml[] {
  if (plot === "pieChart" || plot === "doughnutChart") return [];
  const lying = direction === "bar";
  const scatter = plot === "scatterChart";
  const axis = (words: string | undefined, position: "b" | "l") => ({
    position,
    scatter,
    title: words === undefined ? undefined : titleXml(words, { size: fontSize, upright: position === "l" }),
  });
  const [first, second] = axisIds;
  return [
    axisXml(scatter ? "valAx" : "catAx", {
      ...axis(axisTitles.category, lying ? "l" : "b"),
      id: first,
      across: second,
      format: "General",
      limits: (scatter && axisLimits.category) || {},
      gridlines: gridlines.category ?? false,
      labels: axisLabels.category ?? true,
    }),
    axisXml("valAx", {
      ...axis(axisTitles.value, lying ? "b" : "l"),
      id: second,
      across: first,
      format: grouping === "percentStacked" ? "0%" : "General",
      limits: axisLimits.value ?? {},
      gridlines: gridlines.value ?? !scatter,
      labels: axisLabels.value ?? true,
    }),
  ];
}

function plotXml(kind: ChartKind, series: Xml[]): Xml {
  const { element: plot, direction, grouping, markers } = kind;
  const round = plot === "pieChart" || plot === "doughnutChart";
  const stacked = grouping === "stacked" || grouping === "percentStacked";
  return element(
    `c:${plot}`,
    {},
    direction && val("barDir", direction),
    grouping && val("grouping", grouping),
    plot === "scatterChart" && val("scatterStyle", "lineMarker"),
    val("varyColors", round ? 1 : 0),
    series,
    plot === "barChart" && [val("gapWidth", 100), ...(stacked ? [val("overlap", 100)] : [])],
    markers !== undefined && val("marker", 1),
    round && val("firstSliceAng", 0),
    plot === "doughnutChart" && val("holeSize", 60),
    !round && axisIds.map((id) => val("axId", id)),
  );
}

/** Hundredths of a point. */
const hundredths = (points: number): number => Math.round(points * 100);

function titleXml(title: string, { size, upright = false }: { size: number; upright?: boolean }): Xml {
  const run = element("a:r", {}, element("a:t", {}, text(title)));
  const letters = element("a:pPr", {}, element("a:defRPr", { sz: hundredths(size), b: 0 }));
  const turned = upright ? { rot: -5_400_000, vert: "horz" } : {};
  const rich = element("c:rich", {}, element("a:bodyPr", turned), element("a:p", {}, letters, run));
  return element("c:title", {}, element("c:tx", {}, rich), val("overlay", 0));
}

const lettersXml = (points: number): Xml =>
  element(
    "c:txPr",
    {},
    element("a:bodyPr"),
    element("a:p", {}, element("a:pPr", {}, element("a:defRPr", { sz: hundredths(points) }))),
  );

/** The chart part of a chart. A source that is no area of the workbook gives a chart without series. */
export function chartXml(chart: FileChart, sheets: FileSheet[]): Xml {
  const kind = chartKind(chart.type);
  const reference = referenceOf(chart.source);
  const sheet = sheets.find(({ name }) => name === reference?.sheet);
  const cells: Cells = new Map(sheet?.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const series = reference
    ? seriesOf(reference.area, chart.seriesBy).map((places, at) =>
        seriesXml(
          places,
          at,
          kind,
          { sheet: reference.sheet, cells },
          { smooth: chart.smooth?.includes(at) ?? false, look: chart.looks?.[at] ?? {} },
        ),
      )
    : [];
  return element(
    "c:chartSpace",
    { "xmlns:c": namespaces.chart, "xmlns:a": namespaces.drawing, "xmlns:r": namespaces.relationships },
    val("roundedCorners", 0),
    element(
      "c:chart",
      {},
      chart.title === undefined ? undefined : titleXml(chart.title, { size: chart.fontSize ?? 14 }),
      val("autoTitleDeleted", chart.title === undefined ? 1 : 0),
      element("c:plotArea", {}, element("c:layout"), plotXml(kind, series), axesXml(kind, chart)),
      chart.legend !== false && element("c:legend", {}, val("legendPos", "b"), val("overlay", 0)),
      val("plotVisOnly", 1),
      val("dispBlanksAs", "gap"),
    ),
    paperXml(chart),
    chart.fontSize !== undefined && lettersXml(chart.fontSize),
  );
}
