import { isDate, isFormula } from "../model/cell";
import type { Cell } from "../model/cell";
import type { Area, Chart, Layout, Print, SeriesLook, Style } from "../model/layout";
import { dateFormat } from "../model/tableSheet";

/** What Excel is handed for a cell: text keeps its own apostrophe only behind another one. */
export const handed = (cell: Cell): string | number | boolean => {
  if (cell === null) return "";
  if (isFormula(cell)) return cell.formula;
  if (isDate(cell)) return cell.serial;
  return typeof cell === "string" && cell.startsWith("'") ? `'${cell}` : cell;
};

/**
 * The number format that goes before the value. "@" keeps text as it is; text with a leading apostrophe is
 * written in General behind a second one, because Excel takes the first for a mark of text in either format.
 */
export const numberFormatOf = (cell: Cell): string =>
  typeof cell === "string" && cell !== "" && !cell.startsWith("'")
    ? "@"
    : isDate(cell)
      ? dateFormat
      : "General";

/** Writes typed cells into a range of their shape: number formats first, then everything at once. */
export const writeCells = (range: Excel.Range, cells: readonly (readonly Cell[])[]): void => {
  range.numberFormat = cells.map((row) => row.map(numberFormatOf));
  range.formulas = cells.map((row) => row.map(handed));
};

/** The range of an area. */
export const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** Draws a layout on a sheet: look first, then cells, so that formats do not disturb what is written. */
export const drawLayout = (sheet: Excel.Worksheet, layout: Layout): void => {
  sheet.showGridlines = layout.gridlines;
  layout.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(width);
  });
  for (const { row, rows, height } of runsOfHeight(layout.heights))
    sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = height;
  for (const { row, column, cells } of layout.blocks)
    writeCells(sheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 1), cells);
  for (const area of layout.merges) rangeOf(sheet, area).merge(false);
  for (const { area, style } of layout.styles) applyStyle(rangeOf(sheet, area), style);
  for (const { area, choices } of layout.dropDowns) applyDropDown(rangeOf(sheet, area), choices);
  layout.charts?.forEach((chart, at) => drawChart(sheet, chart, chartNames[at]));
  if (layout.freezeRows) sheet.freezePanes.freezeRows(layout.freezeRows);
  if (layout.print) applyPrint(sheet, layout.print);
};

/** What the charts of a layout are called on its sheet, by which they are found again. */
const chartNames = ["Bagan SKP 1", "Bagan SKP 2", "Bagan SKP 3", "Bagan SKP 4"] as const;

/** Excel's kinds of charts. */
const chartTypes = {
  smoothLine: "Line",
  columns: "ColumnClustered",
  stackedColumns: "ColumnStacked",
  stackedBars: "BarStacked",
  points: "XYScatter",
} as const;

/** The size of all letters of a chart, in points: as in the cells around it. */
const chartLetters = 8;

const drawChart = (sheet: Excel.Worksheet, chart: Chart, name: string | undefined): void => {
  if (name === undefined) throw new RangeError("A layout has more charts than can be taken away again");
  const { kind, title, axes, area, data, looks = [], legend = false, squares } = chart;
  const drawn = sheet.charts.add(chartTypes[kind], rangeOf(sheet, data), "Columns");
  drawn.name = name;
  const place = rangeOf(sheet, area);
  drawn.setPosition(place.getCell(0, 0), place.getLastCell());
  drawn.title.text = title;
  drawn.axes.categoryAxis.title.text = axes.category;
  drawn.axes.valueAxis.title.text = axes.value;
  drawn.legend.visible = legend;
  drawn.format.border.color = "#000000";
  if (kind === "smoothLine") drawn.series.getItemAt(0).smooth = true;
  looks.forEach((look, at) => drawLook(drawn.series.getItemAt(at), kind, look));
  if (squares !== undefined)
    for (const axis of [drawn.axes.categoryAxis, drawn.axes.valueAxis]) drawSquares(axis, squares);
  // Excel gives this size to all that is there by now.
  drawn.format.font.size = chartLetters;
};

const drawLook = (series: Excel.ChartSeries, kind: Chart["kind"], { color, marker }: SeriesLook): void => {
  if (kind !== "points") return series.format.fill.setSolidColor(color);
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
  if (marker !== undefined) series.markerStyle = marker;
};

const drawSquares = (axis: Excel.ChartAxis, squares: number): void => {
  axis.minimum = 0;
  axis.maximum = squares;
  axis.majorUnit = 1;
  axis.majorGridlines.visible = true;
  axis.tickLabelPosition = "None";
};

/** Takes a layout's charts from its sheet; those of a person stay. */
export const removeCharts = (sheet: Excel.Worksheet): void => {
  for (const name of chartNames) sheet.charts.getItemOrNullObject(name).delete();
};

/** Rows of one height that stand below one another are set at once. */
const runsOfHeight = (heights: Layout["heights"]) => {
  const runs: { row: number; rows: number; height: number }[] = [];
  for (const [key, height] of Object.entries(heights)) {
    const last = runs.at(-1);
    if (last?.height === height && last.row + last.rows === Number(key)) last.rows += 1;
    else runs.push({ row: Number(key), rows: 1, height });
  }
  return runs;
};

/** Characters of the standard font to points, as Excel shows them at 96 dots an inch. */
const widthInPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Gives a range a look; what the style does not say stays. */
export const applyStyle = (range: Excel.Range, style: Style): void => {
  const { format } = range;
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.numberFormat !== undefined) formatAll(range, style.numberFormat);
  if (style.grid) for (const edge of edges) format.borders.getItem(edge).style = "Continuous";
};

/** One number format for all cells of a range: Excel takes a single value, its typings know only a matrix. */
export const formatAll = (range: Excel.Range, format: string): void => {
  range.numberFormat = format as unknown as string[][];
};

/** A drop-down, which refuses anything else with a sentence. */
export const applyDropDown = (range: Excel.Range, choices: readonly string[]): void => {
  range.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
  range.dataValidation.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: "Pilih dari daftar",
    message: `Isi sel ini dengan salah satu dari: ${choices.join(", ")}.`.slice(0, 225),
  };
};

const pointsPerCentimetre = 72 / 2.54;
/** F4 (folio, 8.5 x 13 inch) is Excel's paper "Folio". */
const papers = { A4: "A4", F4: "Folio" } as const;

const applyPrint = (sheet: Excel.Worksheet, print: Print): void => {
  const { pageLayout } = sheet;
  const points = (centimetres: number) => centimetres * pointsPerCentimetre;
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = papers[print.paper];
  pageLayout.zoom = print.scale === undefined ? { horizontalFitToPages: 1 } : { scale: print.scale };
  pageLayout.topMargin = points(print.margins.top);
  pageLayout.bottomMargin = points(print.margins.bottom);
  pageLayout.leftMargin = points(print.margins.left);
  pageLayout.rightMargin = points(print.margins.right);
  pageLayout.headersFooters.defaultForAllPages.leftFooter = print.footer.left;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = print.footer.right;
  if (print.area) pageLayout.setPrintArea(rangeOf(sheet, print.area));
  if (print.titleRows)
    pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  for (const row of print.breaks ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
};
