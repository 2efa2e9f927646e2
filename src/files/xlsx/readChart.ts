import type { FileAxisLimits, FileChart, FileSeriesLook } from "../workbookFile";
import { referenceOf } from "./address";
import { sourceOf } from "./chartSource";
import type { SeriesPlaces } from "./chartSource";
import { chartTypeOf, looksOf, markers } from "./chartTypes";
import type { ChartKind } from "./chartTypes";
import { given } from "./readStyles";
import { child, childrenOf, descendant } from "./xml";
import type { XmlElement } from "./xml";

const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  child(parent, name)?.attributes["val"];

const reference = (series: XmlElement, name: string) => {
  const formula = descendant(child(series, name), "f")?.text;
  return formula === undefined ? undefined : referenceOf(formula);
};

function kindOf(plot: XmlElement): ChartKind {
  const isLine = plot.name === "lineChart";
  const markers = childrenOf(plot, "ser").some(
    (series) => valueOf(child(series, "marker"), "symbol") !== "none",
  );
  return given<ChartKind>({
    element: plot.name as ChartKind["element"],
    direction: plot.name === "barChart" ? (valueOf(plot, "barDir") as ChartKind["direction"]) : undefined,
    grouping: valueOf(plot, "grouping") as ChartKind["grouping"],
    markers: isLine ? markers : undefined,
  });
}

/** The words of a title; undefined for a title that Excel makes itself or takes from a cell. */
function titleOf(chart: XmlElement | undefined): string | undefined {
  const rich = descendant(child(chart, "title"), "rich");
  if (!rich) return undefined;
  return childrenOf(rich, "p")
    .map((paragraph) =>
      childrenOf(paragraph, "r")
        .map((run) => child(run, "t")?.text ?? "")
        .join(""),
    )
    .join("\n");
}

const isUpright = (axis: XmlElement): boolean => ["l", "r"].includes(valueOf(axis, "axPos") ?? "");

/** The two axes: those of a scatter chart are both axes of values, and the level one is that of x. */
function axesOf(area: XmlElement | undefined): { category?: XmlElement; value?: XmlElement } {
  const axes = area?.children.filter(({ name }) => /Ax$/.test(name)) ?? [];
  const category = axes.find(({ name }) => name !== "valAx") ?? axes.find((axis) => !isUpright(axis));
  const value = axes.find((axis) => axis.name === "valAx" && axis !== category);
  return given({ category, value });
}

/** What is said of each axis; undefined where nothing is said of either. */
function ofBoth<T>(
  axes: ReturnType<typeof axesOf>,
  read: (axis: XmlElement | undefined, which: "category" | "value") => T | undefined,
): { category?: T; value?: T } | undefined {
  const said = given<{ category?: T; value?: T }>({
    category: read(axes.category, "category"),
    value: read(axes.value, "value"),
  });
  return Object.keys(said).length > 0 ? said : undefined;
}

const numberOf = (parent: XmlElement | undefined, name: string): number | undefined => {
  const text = valueOf(parent, name);
  return text === undefined || !Number.isFinite(Number(text)) ? undefined : Number(text);
};

function limitsOf(axis: XmlElement | undefined): FileAxisLimits | undefined {
  if (axis?.name !== "valAx") return undefined;
  const scaling = child(axis, "scaling");
  const limits = given<FileAxisLimits>({
    from: numberOf(scaling, "min"),
    to: numberOf(scaling, "max"),
    step: numberOf(axis, "majorUnit"),
  });
  return Object.keys(limits).length > 0 ? limits : undefined;
}

/** How series look, where that is said of bars, areas and points. */
function seriesLooksOf(plot: XmlElement): FileChart["looks"] {
  const can = looksOf(kindOf(plot));
  const looks = childrenOf(plot, "ser").flatMap((series, at): [number, FileSeriesLook][] => {
    const marker = child(series, "marker");
    const painted = child(can.marker ? marker : series, "spPr");
    const color = can.color ? valueOf(child(painted, "solidFill"), "srgbClr") : undefined;
    const symbol = can.marker ? valueOf(marker, "symbol") : undefined;
    const look = given<FileSeriesLook>({
      color: color === undefined ? undefined : `#${color}`,
      marker: symbol !== undefined && markers.includes(symbol) ? symbol : undefined,
    });
    return Object.keys(look).length > 0 ? [[at, look]] : [];
  });
  return looks.length > 0 ? Object.fromEntries(looks) : undefined;
}

/** The colour that is said for the edge of a chart, where it is not the usual one. */
function edgeColorOf(root: XmlElement | undefined): string | undefined {
  const color = valueOf(child(child(child(root, "spPr"), "ln"), "solidFill"), "srgbClr");
  return color === undefined || color === "D9D9D9" ? undefined : `#${color}`;
}

/** The size of all letters of a chart in points. */
function fontSizeOf(root: XmlElement | undefined): number | undefined {
  const size = Number(descendant(child(root, "txPr"), "defRPr")?.attributes["sz"]);
  return size > 0 ? size / 100 : undefined;
}

/** The series that are drawn as smooth curves. */
function smoothOf(plot: XmlElement): number[] | undefined {
  if (plot.name !== "lineChart") return undefined;
  const smooth = childrenOf(plot, "ser").flatMap((series, at) =>
    valueOf(series, "smooth") === "1" ? [at] : [],
  );
  return smooth.length > 0 ? smooth : undefined;
}

/**
 * A chart of a chart part: one plot of a kind we know, whose series are the columns or rows of one area. Undefined
 * for any other.
 */
export function readChart(root: XmlElement | undefined): Omit<FileChart, "name" | "from" | "to"> | undefined {
  const chart = child(root, "chart");
  const plots = child(chart, "plotArea")?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const [plot] = plots;
  const type = plot && plots.length === 1 ? chartTypeOf(kindOf(plot)) : undefined;
  if (!plot || type === undefined) return undefined;
  const read = childrenOf(plot, "ser").map((series) => ({
    name: reference(series, "tx"),
    categories: reference(series, "cat") ?? reference(series, "xVal"),
    values: reference(series, "val") ?? reference(series, "yVal"),
  }));
  const axes = axesOf(child(chart, "plotArea"));
  const sheet = read[0]?.values?.sheet;
  const places = read.flatMap(({ name, categories, values }) =>
    values
      ? [given<SeriesPlaces>({ name: name?.area, categories: categories?.area, values: values.area })]
      : [],
  );
  const source = sheet === undefined || places.length < read.length ? undefined : sourceOf(sheet, places);
  return (
    source &&
    given({
      type,
      title: titleOf(chart),
      axisTitles: ofBoth(axes, titleOf),
      axisLimits: ofBoth(axes, limitsOf),
      gridlines: ofBoth(axes, (axis, which) => {
        const usual = which === "value" && plot.name !== "scatterChart";
        const seen = child(axis, "majorGridlines") !== undefined;
        return axis === undefined || seen === usual ? undefined : seen;
      }),
      axisLabels: ofBoth(axes, (axis) => (valueOf(axis, "tickLblPos") === "none" ? false : undefined)),
      looks: seriesLooksOf(plot),
      smooth: smoothOf(plot),
      edgeColor: edgeColorOf(root),
      fontSize: fontSizeOf(root),
      ...source,
      legend: child(chart, "legend") !== undefined,
    })
  );
}
