import { formatAddress, maxColumns, maxRows, type Area } from "../address";
import { sheetOf } from "../book";
import { isErrorCell, mapArea, readerOf, valueOf } from "../cells";
import type { Host } from "../context";
import { displayText } from "../display";
import { formulaReader } from "../formulas";
import { pointsOf } from "../../grid/units";
import { spillOver } from "../spill";
import { type RangeObject, sheetObject } from "./objects";

/** Excel answers null for more cells than this, instead of an error. */
const mostCells = 5_000_000;

const sum = (from: number, count: number, size: (index: number) => number): number => {
  let total = 0;
  for (let index = from; index < from + count; index += 1) total += size(index);
  return total;
};

/** True or false for all, null where they differ. */
const same = (from: number, count: number, test: (index: number) => boolean): boolean | null => {
  const first = test(from);
  for (let index = from + 1; index < from + count; index += 1) if (test(index) !== first) return null;
  return first;
};

/** What a range of Excel.Range tells of itself. */
export const rangeReads = (host: Host) => {
  const every = <T>({ area }: RangeObject, cell: (row: number, column: number) => T): T[][] | null =>
    area.rows * area.columns > mostCells ? null : mapArea(area, cell);

  const address = ({ sheet, area }: RangeObject) => formatAddress(sheetOf(host, sheet).getName(), area);

  const pattern = (object: RangeObject) => {
    const cells = readerOf(host, object.sheet);
    return (row: number, column: number) => cells.style(row, column)?.n?.pattern ?? "General";
  };

  const height = ({ sheet }: RangeObject, row: number, rows: number) => {
    const grid = sheetOf(host, sheet);
    const own = Math.max(Math.min(rows, grid.getRowCount() - row), 0);
    const pixels = sum(row, own, (index) => (grid.getRowVisible(index) ? grid.getRowHeight(index) : 0));
    return pointsOf(pixels + (rows - own) * grid.getConfig().defaultRowHeight);
  };

  const width = ({ sheet }: RangeObject, column: number, columns: number) => {
    const grid = sheetOf(host, sheet);
    const own = Math.max(Math.min(columns, grid.getColumnCount() - column), 0);
    const pixels = sum(column, own, (index) => (grid.getColVisible(index) ? grid.getColumnWidth(index) : 0));
    return pointsOf(pixels + (columns - own) * grid.getConfig().defaultColumnWidth);
  };

  const rowHidden = ({ sheet, area }: RangeObject) => {
    const grid = sheetOf(host, sheet);
    const count = Math.min(area.rows, Math.max(grid.getRowCount() - area.row, 1));
    return same(area.row, count, (row) => !grid.getRowVisible(row));
  };

  const columnHidden = ({ sheet, area }: RangeObject) => {
    const grid = sheetOf(host, sheet);
    const count = Math.min(area.columns, Math.max(grid.getColumnCount() - area.column, 1));
    return same(area.column, count, (column) => !grid.getColVisible(column));
  };

  const isRows = (area: Area) => area.columns === maxColumns;
  const isColumns = (area: Area) => area.rows === maxRows;

  return {
    Address: address,
    AddressLocal: address,
    CellCount: ({ area }: RangeObject) =>
      area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns,
    ColumnCount: ({ area }: RangeObject) => area.columns,
    ColumnHidden: columnHidden,
    ColumnIndex: ({ area }: RangeObject) => area.column,
    Formulas: (object: RangeObject) => {
      const cells = readerOf(host, object.sheet);
      const formula = formulaReader(host, object.sheet);
      return every(object, (row, column) => formula(row, column) ?? valueOf(cells.shown(row, column)));
    },
    HasSpill: ({ sheet, area }: RangeObject) =>
      same(0, area.rows * area.columns, (index) =>
        Boolean(
          spillOver(
            host,
            sheet,
            area.row + Math.floor(index / area.columns),
            area.column + (index % area.columns),
          ),
        ),
      ),
    Height: (object: RangeObject) => height(object, object.area.row, object.area.rows),
    Hidden: (object: RangeObject) => {
      const [rows, columns] = [rowHidden(object), columnHidden(object)];
      if (rows || columns) return true;
      return rows === null || columns === null ? null : false;
    },
    IsEntireColumn: ({ area }: RangeObject) => isColumns(area),
    IsEntireRow: ({ area }: RangeObject) => isRows(area),
    Left: (object: RangeObject) => width(object, 0, object.area.column),
    NumberFormat: (object: RangeObject) => every(object, pattern(object)),
    RowCount: ({ area }: RangeObject) => area.rows,
    RowHidden: rowHidden,
    RowIndex: ({ area }: RangeObject) => area.row,
    Text: (object: RangeObject) => {
      const cells = readerOf(host, object.sheet);
      const format = pattern(object);
      return every(object, (row, column) =>
        displayText(cells.shown(row, column), format(row, column), host.locale),
      );
    },
    Top: (object: RangeObject) => height(object, 0, object.area.row),
    ValueTypes: (object: RangeObject) => {
      const cells = readerOf(host, object.sheet);
      const format = pattern(object);
      return every(object, (row, column) => {
        const cell = cells.shown(row, column);
        const value = valueOf(cell);
        if (typeof value === "number") return "Double";
        if (typeof value === "boolean") return "Boolean";
        if (value === "" && !cell?.f) return "Empty";
        return isErrorCell(cell, format(row, column)) ? "Error" : "String";
      });
    },
    Values: (object: RangeObject) => {
      const cells = readerOf(host, object.sheet);
      return every(object, (row, column) => valueOf(cells.shown(row, column)));
    },
    Width: (object: RangeObject) => width(object, object.area.column, object.area.columns),
    Worksheet: ({ sheet }: RangeObject) => sheetObject(sheet),
  };
};
