import { margins, pageOf } from "../../forms/render/paper";
import { columnPoints, fontSize, lineHeight, textHeight } from "../../forms/render/textHeight";
import type { Cell } from "../../model/cell";
import type { Area, Chart, Layout } from "../../model/layout";

/** A table of a report: its header and its rows. */
export interface Part {
  /** Its last column holds sentences, and reaches to the end of the page. */
  readonly isWide?: true;
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The chart of a report, above its tables. */
export interface ReportChart extends Pick<Chart, "kind" | "title" | "axes" | "looks" | "legend" | "squares"> {
  /** How many rows of the sheet it is high. */
  readonly rows: number;
  /** The columns of the first table that it is drawn from; absent where it is drawn from `aside`. */
  readonly columns?: number;
}

/** A report sheet as its content. */
export interface Report {
  readonly title: string;
  /** Sentences below the title. */
  readonly notes: readonly string[];
  /** The widths of the columns in relation to each other. */
  readonly columns: readonly number[];
  readonly parts: readonly Part[];
  readonly chart?: ReportChart;
  /** Numbers beside the printed page that the chart is drawn from. */
  readonly aside?: readonly (readonly Cell[])[];
}

const header = { bold: true, fill: "#E7E6E6", horizontal: "Center", vertical: "Center" } as const;

/** A report on A4 landscape, one page wide: title, chart, tables. */
export const reportLayout = ({ title, notes, columns, parts, chart, aside }: Report): Layout => {
  const { widths, paper, landscape } = pageOf({ paper: "A4", landscape: true, columns });
  const across = columns.length;
  const blocks: Layout["blocks"][number][] = [{ row: 0, column: 0, cells: [[title]] }];
  const styles: Layout["styles"][number][] = [];
  const merges: Area[] = [];
  const heights: Record<number, number> = {};
  const line = (row: number): Area => ({ row, column: 0, rows: 1, columns: across });
  const pageWidth = widths.reduce((sum, width) => sum + columnPoints(width), 0);
  notes.forEach((note, at) => {
    blocks.push({ row: 1 + at, column: 0, cells: [[note]] });
    merges.push(line(1 + at));
    heights[1 + at] = rounded(textHeight(note, pageWidth));
  });
  const chartRow = 2 + notes.length;
  let row = chart ? chartRow + chart.rows + 1 : chartRow;
  const tables = parts.map((part) => {
    const last = part.header.length - 1;
    const isWide = part.isWide === true && part.header.length < across;
    const widthAt = (column: number) =>
      isWide && column === last
        ? widths.slice(last).reduce((sum, width) => sum + columnPoints(width), 0)
        : columnPoints(widths[column] ?? 0);
    const area: Area = {
      row: row + 1,
      column: 0,
      rows: part.rows.length + 1,
      columns: isWide ? across : part.header.length,
    };
    blocks.push({ row, column: 0, cells: [[part.title]] });
    blocks.push({ row: row + 1, column: 0, cells: [[...part.header], ...part.rows] });
    styles.push({ area: line(row), style: { bold: true } });
    styles.push({ area, style: { grid: true, wrap: true, vertical: "Top" } });
    styles.push({ area: { ...area, rows: 1 }, style: header });
    [part.header, ...part.rows].forEach((cells, at) => {
      const isHeader = at === 0;
      const high = cells.map((cell, column) =>
        typeof cell === "string" ? textHeight(cell, widthAt(column), isHeader) : 0,
      );
      heights[row + 1 + at] = rounded(Math.max(...high));
      if (isWide) merges.push({ row: row + 1 + at, column: last, rows: 1, columns: across - last });
    });
    row += part.rows.length + 3;
    return { ...area, columns: part.header.length };
  });
  const all: Area = { row: 0, column: 0, rows: row - 1, columns: across };
  const [first] = tables;
  const data: Area | undefined = aside
    ? { row: chartRow, column: across + 1, rows: aside.length, columns: aside[0]?.length ?? 0 }
    : first && { ...first, columns: chart?.columns ?? first.columns };
  if (aside && data) {
    blocks.push({ row: data.row, column: data.column, cells: aside });
    styles.push({ area: data, style: { color: "#767676" } });
  }
  const whole: Area = aside
    ? {
        ...all,
        columns: across + 1 + (data?.columns ?? 0),
        rows: Math.max(all.rows, chartRow + aside.length),
      }
    : all;
  return {
    blocks,
    styles: [
      { area: whole, style: { fontName: "Arial", size: fontSize } },
      { area: line(0), style: { bold: true, size: 14 } },
      {
        area: { row: 1, column: 0, rows: notes.length, columns: across },
        style: { wrap: true, vertical: "Top" },
      },
      ...styles,
    ],
    merges,
    widths,
    heights,
    dropDowns: [],
    inputs: [],
    ...(chart && data ? { charts: [chartOf(chart, { ...line(chartRow), rows: chart.rows }, data)] } : {}),
    gridlines: false,
    print: {
      paper,
      landscape,
      area: all,
      margins,
      footer: { left: `${title}, dicetak &D`, right: "Halaman &P dari &N" },
    },
  };
};

const chartOf = (
  { kind, title, axes, looks, legend, squares }: ReportChart,
  area: Area,
  data: Area,
): Chart => ({
  kind,
  title,
  axes,
  area,
  data,
  ...(looks ? { looks } : {}),
  ...(legend ? { legend } : {}),
  ...(squares === undefined ? {} : { squares }),
});

/** In quarters of a point, as Excel keeps it; its highest row has 409 points. */
const rounded = (points: number): number =>
  Math.min(409, Math.ceil(Math.max(lineHeight + 2.25, points) * 4) / 4);
