import type { ICellData, Nullable } from "@univerjs/core";
import { gridValue } from "../grid/cellData";
import { type Area, areaOf } from "./address";
import { workbookOf } from "./book";
import { readerOf, valueOf } from "./cells";
import type { Host } from "./context";
import { columnWord, uniqueHeaders } from "./tableHeaders";
import type { TableInfo } from "./tables";

const isBlank = (cell: Nullable<ICellData>): boolean =>
  !cell?.f && !cell?.si && !cell?.p && (cell?.v === undefined || cell.v === null || cell.v === "");

/** Whether no cell of the area holds a value or a formula. */
export const isBlankArea = (host: Host, sheet: string, { row, column, rows, columns }: Area): boolean => {
  const cells = readerOf(host, sheet);
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) if (!isBlank(cells.raw(r, c))) return false;
  return true;
};

/** The texts of a row of cells. */
export const textsOf = (host: Host, sheet: string, { row, column, columns }: Area): string[] => {
  const cells = readerOf(host, sheet);
  return Array.from({ length: columns }, (_, index) => {
    const value = valueOf(cells.shown(row, column + index));
    return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  });
};

/** Writes texts into a row of cells, where they do not stand there already. */
export const putTexts = (host: Host, sheet: string, area: Area, texts: readonly string[]): void => {
  const cells = readerOf(host, sheet);
  texts.forEach((text, index) => {
    const column = area.column + index;
    const before = cells.raw(area.row, column);
    const format = cells.style(area.row, column)?.n?.pattern ?? "General";
    const wanted = gridValue(text, format);
    if (before && before.v === wanted.v && before.t === wanted.t && !before.f) return;
    host.edits.put(sheet, area.row, column, { v: null, f: null, t: null, p: null, si: null, ...wanted });
  });
};

/** The column names of a header row, as Excel would make them of its cells. */
export const headersOf = (host: Host, sheet: string, row: Area): string[] =>
  uniqueHeaders(textsOf(host, sheet, row), columnWord(host));

/** Empties the cells: values and formulas, and with `formats` their looks too. */
export const clearCells = (host: Host, sheet: string, area: Area, formats = false): void => {
  const cells = readerOf(host, sheet);
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (cells.raw(row, column))
        host.edits.put(sheet, row, column, {
          v: null,
          f: null,
          t: null,
          p: null,
          si: null,
          ...(formats ? { s: null } : {}),
        });
};

/** Gives new cells of a table the looks of the cells beside them. */
export const copyLooks = (host: Host, { sheet }: TableInfo, from: Area, to: Area): void => {
  const cells = readerOf(host, sheet);
  const styles = workbookOf(host).getStyles();
  for (let r = 0; r < to.rows; r++)
    for (let c = 0; c < to.columns; c++) {
      const source = cells.raw(from.row + (r % from.rows), from.column + (c % from.columns));
      const target = cells.raw(to.row + r, to.column + c);
      const style = source ? styles.getStyleByCell(source) : undefined;
      if (style && !target?.s) host.edits.put(sheet, to.row + r, to.column + c, { s: style });
    }
};

/** One row of a table. */
export const rowArea = ({ area }: TableInfo, row: number): Area => areaOf(row, area.column, 1, area.columns);
