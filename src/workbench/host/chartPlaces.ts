import type { Worksheet } from "@univerjs/core";
import { lineAt, startOf } from "../../files/sheetLines";
import type { FileChart, FileCorner } from "../../files/workbookFile";
import { pointsOf } from "../grid/units";

/** Where a chart lies, in points from the sheet's upper left corner. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const rounded = (points: number): number => Math.round(points * 100) / 100;

/** Turns places in points into places at cells, and back, on a sheet as it is now. */
export function placesOn(sheet: Worksheet) {
  const widthOf = (column: number): number =>
    sheet.getColVisible(column) ? pointsOf(sheet.getColumnWidth(column)) : 0;
  const heightOf = (row: number): number =>
    sheet.getRowVisible(row) ? pointsOf(sheet.getRowHeight(row)) : 0;
  return {
    boxOf({ from, to }: Pick<FileChart, "from" | "to">): ChartBox {
      const left = startOf(from.column, widthOf) + from.x;
      const top = startOf(from.row, heightOf) + from.y;
      return {
        left: rounded(left),
        top: rounded(top),
        width: rounded(Math.max(0, startOf(to.column, widthOf) + to.x - left)),
        height: rounded(Math.max(0, startOf(to.row, heightOf) + to.y - top)),
      };
    },
    cornerAt(x: number, y: number): FileCorner {
      const [across, down] = [lineAt(x, widthOf), lineAt(y, heightOf)];
      return { row: down.index, column: across.index, x: rounded(across.rest), y: rounded(down.rest) };
    },
  };
}
