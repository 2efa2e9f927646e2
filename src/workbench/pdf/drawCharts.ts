import type { FileChart, FileCorner, FileSheet } from "../../files/workbookFile";
import { chartData, noData, type ReadCell } from "../charts/chartData";
import { chartPicture } from "../charts/chartPicture";
import type { Edges } from "./edges";
import type { Measure } from "./letters";
import { type Mark, moveMark } from "./marks";

/** The charts of a sheet, each over the cells it covers; one whose numbers are gone is an empty paper. */
export const drawCharts = (
  { charts }: FileSheet,
  edges: Edges,
  readSheet: (name: string) => ReadCell | undefined,
  measure: Measure,
): Mark[] =>
  charts.flatMap((chart) => {
    const from = pointOf(chart.from, edges);
    const to = pointOf(chart.to, edges);
    const size = { width: to.x - from.x, height: to.y - from.y };
    const data = chartData(chart, readSheet) ?? noData;
    return chartPicture(chart, data, size, measure).map((mark) => moveMark(mark, from.x, from.y, 1));
  });

const pointOf = ({ row, column, x, y }: FileCorner, { rows, columns }: Edges) => ({
  x: (columns[column] ?? columns.at(-1) ?? 0) + x,
  y: (rows[row] ?? rows.at(-1) ?? 0) + y,
});

/** The first row and column beyond all charts of a sheet. */
export const chartsEnd = (charts: readonly FileChart[]): { rows: number; columns: number } => ({
  rows: Math.max(0, ...charts.map(({ to }) => to.row + (to.y > 0 ? 1 : 0))),
  columns: Math.max(0, ...charts.map(({ to }) => to.column + (to.x > 0 ? 1 : 0))),
});
