import type { FileArea, FileSheet } from "../../files/workbookFile";
import { faceOf, lineHeight, type Measure, sizeOf } from "./letters";
import type { PrintedCell, PrintedCells } from "./printedCells";
import { wrapText } from "./wrapText";

/** Excel's own sizes in points. */
const usual = { width: 48, height: 15 };
/** What a cell keeps free between its lines and its text, on each side. */
export const padding = { beside: 2, above: 1 };

/** Points from the sheet's corner at which its columns (rows) begin; the last is where the last one ends. */
export interface Edges {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** Where the columns and rows of a sheet lie, up to the end of this area; hidden ones have no size. */
export function edgesOf(sheet: FileSheet, cells: PrintedCells, last: FileArea, measure: Measure): Edges {
  const hidden = { rows: new Set(sheet.hiddenRows), columns: new Set(sheet.hiddenColumns) };
  const fitted = new Set(sheet.fittedRows);
  const widthOf = (column: number): number =>
    hidden.columns.has(column) ? 0 : (sheet.widths[column] ?? sheet.defaultWidth ?? usual.width);
  const columns = edges(last.column + last.columns, widthOf);
  return {
    columns,
    rows: edges(last.row + last.rows, (row) => {
      if (hidden.rows.has(row)) return 0;
      const said = sheet.heights[row];
      if (said !== undefined && !fitted.has(row)) return said;
      const needed = [...(cells.get(row)?.values() ?? [])].map((cell) =>
        fittedHeight(cell, widthOf(cell.column), measure),
      );
      return Math.max(said ?? sheet.defaultHeight ?? usual.height, ...needed);
    }),
  };
}

function edges(count: number, size: (index: number) => number): number[] {
  const found = [0];
  for (let index = 0; index < count; index += 1) found.push((found[index] ?? 0) + size(index));
  return found;
}

/** The height that Excel gives a row for one of its cells: merged ones have no say. */
function fittedHeight({ text, style, merge, covered }: PrintedCell, width: number, measure: Measure): number {
  if (text === "" || merge || covered) return 0;
  const size = sizeOf(style);
  const lines = style.wrap
    ? wrapText(text, (width - 2 * padding.beside) / size, (part) => measure(part, faceOf(style))).length
    : 1;
  return lines * size * lineHeight + 2 * padding.above;
}
