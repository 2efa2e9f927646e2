import type { FileArea, FileBorder, FileChart, FileSheet, FileStyle } from "../../files/workbookFile";
import { cellName } from "../../files/xlsx/address";
import { chartsEnd } from "./drawCharts";
import { drawText } from "./drawText";
import { type Edges, edgesOf } from "./edges";
import { joinLines } from "./joinLines";
import type { Measure } from "./letters";
import type { Box, LineMark, Mark } from "./marks";
import { type PrintedCell, type PrintedCells, printedCells } from "./printedCells";
import { tableStyles } from "./tableStyles";

/** A sheet drawn as a whole, on paper without end, at its own size. */
export interface Drawing {
  readonly edges: Edges;
  /** What is printed of it; undefined for an empty sheet. */
  readonly area?: FileArea;
  /** Fills first, then texts, then lines. */
  readonly marks: readonly Mark[];
  /** Addresses of cells that are too small for their text. */
  readonly cut: readonly string[];
}

/** Draws a sheet. */
export function drawSheet(sheet: FileSheet, measure: Measure): Drawing {
  const cells = printedCells(sheet);
  const area = sheet.print.area ?? usedArea(cells, sheet.charts);
  if (!area) return { edges: { columns: [0], rows: [0] }, marks: [], cut: [] };
  const all = withTitles(sheet, area);
  const charts = chartsEnd(sheet.charts);
  const seen = {
    ...all,
    rows: Math.max(all.rows, charts.rows),
    columns: Math.max(all.columns, charts.columns),
  };
  const edges = edgesOf(sheet, cells, seen, measure);
  const ofTable = tableStyles(sheet);
  const fills: Mark[] = [];
  const texts: Mark[] = [];
  const lines: LineMark[] = [];
  const cut: string[] = [];
  for (let row = 0; row < all.row + all.rows; row += 1) {
    if (edges.rows[row] === edges.rows[row + 1] && !beginsMerge(cells, row)) continue;
    for (let column = 0; column < all.column + all.columns; column += 1) {
      const cell = cells.get(row)?.get(column);
      const style = cell?.style ?? {
        ...ofTable(row, column),
        ...(sheet.rowStyles?.[row] ?? sheet.columnStyles?.[column]),
      };
      const one = { row, column, rows: 1, columns: 1 };
      const box = boxOf(edges, cell?.merge ?? one);
      if (style.fill && !cell?.covered && hasSize(box)) fills.push({ mark: "fill", box, color: style.fill });
      if (style.border) lines.push(...borders(style.border, boxOf(edges, one), one, cell));
      else if (sheet.print.printGridlines) lines.push(...borders(gridlines, boxOf(edges, one), one, cell));
      if (!cell || cell.text === "" || !hasSize(box)) continue;
      const drawn = drawText(cell, box, free(cells, cell, edges), measure);
      texts.push(...drawn.marks);
      if (drawn.cut && row >= area.row && column >= area.column) cut.push(cellName(row, column));
    }
  }
  return { edges, area, marks: [...fills, ...texts, ...joinLines(lines)], cut };
}

const hasSize = ({ left, top, right, bottom }: Box): boolean => right > left && bottom > top;

const beginsMerge = (cells: PrintedCells, row: number): boolean =>
  [...(cells.get(row)?.values() ?? [])].some(({ merge }) => merge !== undefined);

/** Where an area lies on the sheet. */
export const boxOf = (edges: Edges, { row, column, rows, columns }: FileArea): Box => ({
  left: edges.columns[column] ?? 0,
  top: edges.rows[row] ?? 0,
  right: edges.columns[column + columns] ?? edges.columns.at(-1) ?? 0,
  bottom: edges.rows[row + rows] ?? edges.rows.at(-1) ?? 0,
});

/** All cells that show something or lie below a chart, from the first of the sheet. */
function usedArea(cells: PrintedCells, charts: readonly FileChart[]): FileArea | undefined {
  let { rows, columns } = chartsEnd(charts);
  for (const row of cells.values())
    for (const { text, style, merge, covered, ...at } of row.values()) {
      if (text === "" && !style.fill && !style.border) continue;
      const area = merge ?? covered ?? { ...at, rows: 1, columns: 1 };
      rows = Math.max(rows, area.row + area.rows);
      columns = Math.max(columns, area.column + area.columns);
    }
  return rows > 0 ? { row: 0, column: 0, rows, columns } : undefined;
}

/** The area from the sheet's corner that holds what is printed and what is repeated on every page. */
function withTitles({ print }: FileSheet, { row, column, rows, columns }: FileArea): FileArea {
  return {
    row: 0,
    column: 0,
    rows: Math.max(row + rows, (print.titleRows?.last ?? -1) + 1),
    columns: Math.max(column + columns, (print.titleColumns?.last ?? -1) + 1),
  };
}

/** How far the text of a cell may run to both sides: up to the next cells that hold something. */
function free(cells: PrintedCells, cell: PrintedCell, edges: Edges): Pick<Box, "left" | "right"> {
  const row = cells.get(cell.row);
  const isEmpty = (column: number): boolean => {
    const beside = row?.get(column);
    return !beside || (beside.text === "" && !beside.merge && !beside.covered);
  };
  const last = edges.columns.length - 1;
  let [first, end] = [cell.column, cell.column + 1];
  const { horizontal = "general" } = cell.style;
  if (horizontal === "right" || horizontal === "center") while (first > 0 && isEmpty(first - 1)) first -= 1;
  if (horizontal !== "right") while (end < last && isEmpty(end)) end += 1;
  return { left: edges.columns[first] ?? 0, right: edges.columns[end] ?? 0 };
}

/** Points and dashes of Excel's lines. */
const strokes: Readonly<Record<string, { width: number; dash?: readonly number[] }>> = {
  thin: { width: 0.5 },
  medium: { width: 1.25 },
  thick: { width: 2 },
  double: { width: 1.25 },
  hair: { width: 0.25 },
  dotted: { width: 0.5, dash: [0.5, 1.5] },
  dashed: { width: 0.5, dash: [3, 2] },
  mediumDashed: { width: 1.25, dash: [5, 3] },
};

const thin: FileBorder = { style: "thin", color: "#A6A6A6" };
const gridlines: NonNullable<FileStyle["border"]> = { top: thin, bottom: thin, left: thin, right: thin };

/** The lines around a cell; inside a merged area there are none. */
function borders(
  { top, bottom, left, right }: NonNullable<FileStyle["border"]>,
  box: Box,
  { row, column }: FileArea,
  cell: PrintedCell | undefined,
): LineMark[] {
  const area = cell?.merge ?? cell?.covered ?? { row, column, rows: 1, columns: 1 };
  const line = (border: FileBorder | undefined, isEdge: boolean, at: Partial<Box>): LineMark[] =>
    border && isEdge
      ? [
          {
            mark: "line",
            box: { ...box, ...at },
            color: border.color ?? "#000000",
            ...(strokes[border.style] ?? { width: 0.5 }),
          },
        ]
      : [];
  return [
    ...line(top, row === area.row, { bottom: box.top }),
    ...line(bottom, row === area.row + area.rows - 1, { top: box.bottom }),
    ...line(left, column === area.column, { right: box.left }),
    ...line(right, column === area.column + area.columns - 1, { left: box.right }),
  ];
}
