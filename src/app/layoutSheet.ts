import { emptySheet } from "../files/emptyWorkbook";
import { absoluteName, sheetPrefix } from "../files/xlsx/address";
import type {
  FileCell,
  FileChart,
  FilePrint,
  FileSheet,
  FileStyle,
  FileValidation,
} from "../files/workbookFile";
import { isDate, isFormula } from "../model/cell";
import type { Cell } from "../model/cell";
import type { Chart, Layout, Print, SeriesLook, Style } from "../model/layout";
import { dateFormat } from "../model/tableSheet";

/** What a formula of a layout becomes in a file, with the value that it has now. */
export type FormulaInFile = (formula: string) => Pick<FileCell, "formula" | "value">;

/** A layout as the sheet of a file: as excel/draw.ts draws it on a sheet of Excel. */
export const sheetOfLayout = (name: string, layout: Layout, formulaInFile: FormulaInFile): FileSheet => {
  const cells = new Map<string, FileCell>();
  const at = (row: number, column: number): FileCell => {
    const key = `${row},${column}`;
    const known = cells.get(key) ?? { row, column };
    cells.set(key, known);
    return known;
  };
  for (const block of layout.blocks)
    block.cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        if (cell !== null)
          Object.assign(at(block.row + down, block.column + right), inFile(cell, formulaInFile));
      }),
    );
  for (const { area, style } of layout.styles) {
    const own = fileStyleOf(style);
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = at(row, column);
        cell.style = { ...cell.style, ...own };
      }
  }
  return emptySheet(name, {
    cells: [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column),
    widths: Object.fromEntries(layout.widths.map((width, column) => [column, (width * 7 + 5) * 0.75])),
    heights: { ...layout.heights },
    merges: layout.merges.map((area) => ({ ...area })),
    showGridlines: layout.gridlines,
    charts: fileCharts(name, layout),
    validations: layout.dropDowns.map(({ area, choices }): FileValidation => ({
      areas: [{ ...area }],
      type: "list",
      formula1: `"${choices.join(",")}"`,
      inCellDropDown: true,
    })),
    ...(layout.freezeRows ? { freeze: { rows: layout.freezeRows, columns: 0 } } : {}),
    ...(layout.print ? { print: filePrint(layout.print) } : {}),
  });
};

/** The charts of a layout in a file, as excel/draw.ts draws them. */
export const fileCharts = (sheet: string, { charts = [] }: Layout): FileChart[] =>
  charts.map(({ kind, title, axes, area, data, looks, legend = false, squares }, at) => ({
    name: `Bagan SKP ${at + 1}`,
    type: chartTypes[kind],
    ...(kind === "smoothLine" && { smooth: [0] }),
    ...(looks && { looks: fileLooks(looks) }),
    ...(squares !== undefined && fileSquares(squares)),
    title,
    axisTitles: { ...axes },
    edgeColor: "#000000",
    fontSize: 8,
    source: `=${sheetPrefix(sheet)}${absoluteName(data)}`,
    seriesBy: "columns",
    from: { row: area.row, column: area.column, x: 0, y: 0 },
    to: { row: area.row + area.rows, column: area.column + area.columns, x: 0, y: 0 },
    legend,
  }));

/** The kinds of charts, by Excel's names. */
const chartTypes = {
  smoothLine: "Line",
  columns: "ColumnClustered",
  stackedColumns: "ColumnStacked",
  stackedBars: "BarStacked",
  points: "XYScatter",
} as const satisfies Record<Chart["kind"], string>;

const fileLooks = (looks: readonly SeriesLook[]): NonNullable<FileChart["looks"]> =>
  Object.fromEntries(
    looks.map(({ color, marker }, at) => [
      at,
      { color, ...(marker !== undefined && { marker: marker.toLowerCase() }) },
    ]),
  );

const fileSquares = (to: number): Pick<FileChart, "axisLimits" | "gridlines" | "axisLabels"> => {
  const limits = { from: 0, to, step: 1 };
  return {
    axisLimits: { category: limits, value: limits },
    gridlines: { category: true, value: true },
    axisLabels: { category: false, value: false },
  };
};

const inFile = (
  cell: Exclude<Cell, null>,
  formulaInFile: FormulaInFile,
): Omit<FileCell, "row" | "column"> => {
  if (isFormula(cell)) return formulaInFile(cell.formula);
  if (isDate(cell)) return { value: cell.serial, style: { numberFormat: dateFormat } };
  return typeof cell === "string" ? { value: cell, style: { numberFormat: "@" } } : { value: cell };
};

const lower = <Word extends string>(word: Word): Lowercase<Word> => word.toLowerCase() as Lowercase<Word>;
const line = { style: "thin", color: "#000000" };

const fileStyleOf = (style: Style): FileStyle => ({
  ...(style.fontName !== undefined && { fontName: style.fontName }),
  ...(style.size !== undefined && { fontSize: style.size }),
  ...(style.bold !== undefined && { bold: style.bold }),
  ...(style.italic !== undefined && { italic: style.italic }),
  ...(style.color !== undefined && { fontColor: style.color }),
  ...(style.fill !== undefined && { fill: style.fill }),
  ...(style.wrap !== undefined && { wrap: style.wrap }),
  ...(style.indent !== undefined && { indent: style.indent }),
  ...(style.horizontal !== undefined && { horizontal: lower(style.horizontal) }),
  ...(style.vertical !== undefined && { vertical: lower(style.vertical) }),
  ...(style.numberFormat !== undefined && { numberFormat: style.numberFormat }),
  ...(style.grid && { border: { top: line, bottom: line, left: line, right: line } }),
});

const pointsPerCentimetre = 72 / 2.54;
/** Excel's numbers of the papers; F4 is its Folio. */
const papers = { A4: 9, F4: 14 } as const;
/** How far the footer stands from the edge of the paper, in points: Excel's own. */
const atTheEdge = 21.6;

const filePrint = ({
  landscape,
  paper,
  breaks = [],
  scale,
  margins,
  footer,
  area,
  titleRows,
}: Print): FilePrint => ({
  orientation: landscape ? "landscape" : "portrait",
  paperSize: papers[paper],
  ...(scale === undefined ? { fitToWidth: 1, fitToHeight: 0 } : { scale }),
  ...(breaks.length > 0 && { rowBreaks: [...breaks] }),
  margins: {
    top: margins.top * pointsPerCentimetre,
    bottom: margins.bottom * pointsPerCentimetre,
    left: margins.left * pointsPerCentimetre,
    right: margins.right * pointsPerCentimetre,
    header: atTheEdge,
    footer: atTheEdge,
  },
  footer: `&L${footer.left}&R${footer.right}`,
  ...(area && { area: { ...area } }),
  ...(titleRows && { titleRows: { ...titleRows } }),
});
