/** How a chart of Excel's name is drawn in a file. */
export interface ChartKind {
  element: "barChart" | "lineChart" | "areaChart" | "pieChart" | "doughnutChart" | "scatterChart";
  direction?: "col" | "bar";
  grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  markers?: boolean;
}

const clustered: ChartKind = { element: "barChart", direction: "col", grouping: "clustered" };

/** Excel's names of the charts that are kept. A chart of any other name is written as ColumnClustered. */
export const chartTypes: Record<string, ChartKind> = {
  ColumnClustered: clustered,
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { element: "barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { element: "barChart", direction: "bar", grouping: "percentStacked" },
  Line: { element: "lineChart", grouping: "standard", markers: false },
  LineMarkers: { element: "lineChart", grouping: "standard", markers: true },
  LineStacked: { element: "lineChart", grouping: "stacked", markers: false },
  Area: { element: "areaChart", grouping: "standard" },
  AreaStacked: { element: "areaChart", grouping: "stacked" },
  Pie: { element: "pieChart" },
  Doughnut: { element: "doughnutChart" },
  XYScatter: { element: "scatterChart" },
};

/** Shapes of points, by their names in a file. */
export const markers: readonly string[] = [
  "circle",
  "square",
  "diamond",
  "triangle",
  "x",
  "star",
  "plus",
  "dash",
  "dot",
];

/** What can be said of the look of a series: of bars and areas their colour, of scattered points also their shape. */
export const looksOf = ({ element }: ChartKind): { readonly color: boolean; readonly marker: boolean } => ({
  color: element === "barChart" || element === "areaChart" || element === "scatterChart",
  marker: element === "scatterChart",
});

/** How a chart of this name is written. */
export const chartKind = (type: string): ChartKind => chartTypes[type] ?? clustered;

/** Excel's name of a kind; undefined when it is not one that is kept. */
export const chartTypeOf = (kind: ChartKind): string | undefined =>
  Object.entries(chartTypes).find(
    ([, known]) =>
      known.element === kind.element &&
      known.direction === kind.direction &&
      known.grouping === kind.grouping &&
      known.markers === kind.markers,
  )?.[0];
