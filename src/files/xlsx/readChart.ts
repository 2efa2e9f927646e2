import type { FileChart } from "../workbookFile";
import { referenceOf } from "./address";
import { sourceOf } from "./chartSource";
import type { SeriesPlaces } from "./chartSource";
import { chartTypeOf } from "./chartTypes";
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

/** The words along the axes: those of a scatter chart are both axes of values, and the level one is that of x. */
function axisTitlesOf(area: XmlElement | undefined): FileChart["axisTitles"] {
  const axes = area?.children.filter(({ name }) => /Ax$/.test(name)) ?? [];
  const ofCategories = axes.find(({ name }) => name !== "valAx") ?? axes.find((axis) => !isUpright(axis));
  const ofValues = axes.find((axis) => axis.name === "valAx" && axis !== ofCategories);
  const titles = given({ category: titleOf(ofCategories), value: titleOf(ofValues) });
  return Object.keys(titles).length > 0 ? titles : undefined;
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
      axisTitles: axisTitlesOf(child(chart, "plotArea")),
      smooth: smoothOf(plot),
      edgeColor: edgeColorOf(root),
      fontSize: fontSizeOf(root),
      ...source,
      legend: child(chart, "legend") !== undefined,
    })
  );
}
