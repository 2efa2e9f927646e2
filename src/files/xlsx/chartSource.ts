import type { FileArea, FileChart } from "../workbookFile";
import { absoluteName, sheetPrefix } from "./address";

/** The places one series of a chart is drawn from. */
export interface SeriesPlaces {
  name?: FileArea;
  categories?: FileArea;
  values: FileArea;
}

/** Columns for rows and rows for columns: series that run along rows are series of the area turned over. */
const turned = ({ row, column, rows, columns }: FileArea): FileArea => ({
  row: column,
  column: row,
  rows: columns,
  columns: rows,
});

const turnedPlaces = ({ name, categories, values }: SeriesPlaces): SeriesPlaces => ({
  ...(name ? { name: turned(name) } : {}),
  ...(categories ? { categories: turned(categories) } : {}),
  values: turned(values),
});

function byColumns({ row, column, rows, columns }: FileArea): SeriesPlaces[] {
  const named = rows > 1 ? 1 : 0;
  const categorised = columns > 1 ? 1 : 0;
  const below = { row: row + named, rows: rows - named, columns: 1 };
  return Array.from({ length: columns - categorised }, (_, at) => ({
    ...(named ? { name: { row, column: column + categorised + at, rows: 1, columns: 1 } } : {}),
    ...(categorised ? { categories: { ...below, column } } : {}),
    values: { ...below, column: column + categorised + at },
  }));
}

/** The series of an area: names in its first row, categories in its first column (or the other way round). */
export const seriesOf = (area: FileArea, seriesBy: FileChart["seriesBy"]): SeriesPlaces[] =>
  seriesBy === "columns" ? byColumns(area) : byColumns(turned(area)).map(turnedPlaces);

const same = (a: FileArea | undefined, b: FileArea | undefined): boolean =>
  a === undefined || b === undefined ? a === b : absoluteName(a) === absoluteName(b);

const sameSeries = (a: SeriesPlaces, b: SeriesPlaces | undefined): boolean =>
  b !== undefined && same(a.name, b.name) && same(a.categories, b.categories) && same(a.values, b.values);

function around(areas: FileArea[]): FileArea {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}

/** The one area and direction these series come from; undefined when they are not the series of one area. */
export function sourceOf(
  sheet: string,
  series: SeriesPlaces[],
): Pick<FileChart, "source" | "seriesBy"> | undefined {
  if (series.length === 0) return undefined;
  const area = around(
    series
      .flatMap(({ name, categories, values }) => [name, categories, values])
      .filter((one) => one !== undefined),
  );
  for (const seriesBy of ["columns", "rows"] as const) {
    const expected = seriesOf(area, seriesBy);
    if (expected.length === series.length && expected.every((one, at) => sameSeries(one, series[at])))
      return { source: `=${sheetPrefix(sheet)}${absoluteName(area)}`, seriesBy };
  }
  return undefined;
}
