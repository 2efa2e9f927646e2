import type { FileCell, FileChart } from "../../files/workbookFile";
import { referenceOf } from "../../files/xlsx/address";
import { seriesOf } from "../../files/xlsx/chartSource";
import { shownText } from "../pdf/shownText";

/** A series of a chart; null where a cell is blank and the line is broken. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** The numbers and words that a chart is drawn from. */
export interface ChartData {
  readonly categories: readonly string[];
  /** Where the points of a scatter chart lie from left to right. */
  readonly xs: readonly number[];
  readonly series: readonly ChartSeries[];
  /** The number format of the axis of values: that of the first of them. */
  readonly format: string;
}

/** What a chart has whose cells are gone: an empty paper is drawn. */
export const noData: ChartData = { categories: [], xs: [], series: [], format: "General" };

/** A cell as a chart sees it: one that is hidden is not drawn. */
export interface ChartCell {
  readonly value: FileCell["value"] | null;
  readonly format?: string;
  readonly isHidden: boolean;
}

export type ReadCell = (row: number, column: number) => ChartCell;

/**
 * Reads what a chart draws. Excel takes text among numbers for 0 and leaves out errors and blank cells.
 * @param readSheet the cells of a sheet by its name; undefined where there is none
 * @returns undefined where the source of the chart is gone
 */
export function chartData(
  { source, seriesBy }: Pick<FileChart, "source" | "seriesBy">,
  readSheet: (name: string) => ReadCell | undefined,
): ChartData | undefined {
  const reference = referenceOf(source);
  const read = reference && readSheet(reference.sheet);
  if (!reference || !read) return undefined;
  const cellsIn = (area: Parameters<typeof seriesOf>[0] | undefined): ChartCell[] =>
    area
      ? Array.from({ length: area.rows * area.columns }, (_, at) =>
          read(area.row + Math.floor(at / area.columns), area.column + (at % area.columns)),
        )
      : [];
  const places = seriesOf(reference.area, seriesBy);
  const all = places.map(({ name, categories, values }) => ({
    name: cellsIn(name)[0],
    categories: cellsIn(categories),
    values: cellsIn(values),
  }));
  const seen = all.filter(({ values }) => values.some(({ isHidden }) => !isHidden));
  const first = seen[0];
  if (!first) return noData;
  const shown = first.values.flatMap(({ isHidden }, at) => (isHidden ? [] : [at]));
  const heads = shown.map((at) => first.categories[at]);
  const areNumbers = heads.every((cell) => typeof cell?.value === "number");
  return {
    categories: heads.map((cell, at) => (cell ? textOf(cell) : String(at + 1))),
    xs: heads.map((cell, at) => (areNumbers ? Number(cell?.value) : at + 1)),
    series: seen.map(({ name, values }) => ({
      name: name ? textOf(name) : "",
      values: shown.map((at) => numberOf(values[at]?.value)),
    })),
    format: first.values[shown[0] ?? 0]?.format ?? "General",
  };
}

const textOf = ({ value, format }: ChartCell): string => shownText(value, format);

function numberOf(value: ChartCell["value"] | undefined): number | null {
  if (typeof value === "number") return value;
  return value === undefined || value === null || value === "" || typeof value === "object" ? null : 0;
}
