import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { type CellCustom, errorWords, richText } from "../grid/cellData";
import type { Area } from "./address";
import { service, sheetOf, workbookOf } from "./book";
import type { Grid } from "./context";

/** A value as Office.js gives it: "" for an empty cell, an error as its text. */
export type CellValue = string | number | boolean;

/** The value of a cell of the grid, which keeps TRUE as 1. */
export const valueOf = (cell: Nullable<ICellData>): CellValue => {
  const value = cell?.v ?? richText(cell);
  if (value === null || value === undefined) return "";
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  return cell?.t === CellValueType.BOOLEAN ? Boolean(Number(value)) : value;
};

/** Reads the cells of one sheet as Excel shows them: spilled values stand in the cells they spill over. */
export interface CellReader {
  readonly sheet: Worksheet;
  /** The cell as the grid keeps it. */
  readonly raw: (row: number, column: number) => Nullable<ICellData>;
  /** The cell with the value it shows, spilled or its own. */
  readonly shown: (row: number, column: number) => Nullable<ICellData>;
  readonly style: (row: number, column: number) => IStyleData | undefined;
}

/** A reader of the sheet; ItemNotFound when it was deleted. */
export const readerOf = (grid: Grid, id: string): CellReader => {
  const sheet = sheetOf(grid, id);
  const matrix = sheet.getCellMatrix();
  const spilled = service(grid, FormulaDataModel).getArrayFormulaCellData()[workbookOf(grid).getUnitId()]?.[
    id
  ];
  const raw = (row: number, column: number) => matrix.getValue(row, column);
  const shown = (row: number, column: number) => {
    const own = raw(row, column);
    if (own?.f || (own?.v !== null && own?.v !== undefined)) return own;
    const value = spilled?.[row]?.[column];
    return value ? { ...own, v: value.v, t: value.t } : own;
  };
  const inSheet = (row: number, column: number) =>
    row < sheet.getRowCount() && column < sheet.getColumnCount();
  return {
    sheet,
    raw,
    shown,
    style: (row, column) => (inSheet(row, column) ? sheet.getComposedCellStyle(row, column) : undefined),
  };
};

/** A matrix of what `cell` makes of every cell of the area. */
export const mapArea = <T>(area: Area, cell: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => cell(area.row + row, area.column + column)),
  );

/** Whether the cell shows an error, and not a text that reads like one. */
export const isErrorCell = (cell: Nullable<ICellData>, numberFormat: string): boolean => {
  if (!cell || cell.t === CellValueType.FORCE_STRING || !errorWords.has(String(cell.v))) return false;
  return Boolean(cell.f) || numberFormat !== "@" || (cell.custom as Nullable<CellCustom>)?.error === true;
};

/** What a cell says beside its value: whether it may be edited on a protected sheet. */
export const isUnlocked = (cell: Nullable<ICellData>): boolean =>
  (cell?.custom as Nullable<CellCustom>)?.locked === false;

/** The cells of the area that hold anything, even a format alone, as [row, column, cell]. */
export const heldCells = (grid: Grid, id: string, area: Area): [number, number, ICellData][] => {
  const { row, column, rows, columns } = area;
  const lines = sheetOf(grid, id).getCellMatrix().getMatrix() as Record<
    string,
    Record<string, Nullable<ICellData>>
  >;
  const held: [number, number, ICellData][] = [];
  for (const [rowKey, line] of Object.entries(lines)) {
    const r = Number(rowKey);
    if (r < row || r >= row + rows) continue;
    for (const [columnKey, cell] of Object.entries(line ?? {})) {
      const c = Number(columnKey);
      if (cell && c >= column && c < column + columns) held.push([r, c, cell]);
    }
  }
  return held;
};
