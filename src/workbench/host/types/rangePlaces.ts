import { type Area, areaOf, bound, fits, intersect, maxColumns, maxRows } from "../address";
import type { Host } from "../context";
import { refuse } from "../refusal";
import { placeOf, type RangeArgument } from "./arguments";
import { type RangeObject, rangeObject } from "./objects";

/** The methods of Excel.Range that name another range by its place. */
export const rangePlaces = (host: Host) => {
  const at = (sheet: string, area: Area): RangeObject =>
    fits(area) ? rangeObject(sheet, area) : refuse("InvalidArgument", "outside of the sheet");

  const grow = ({ sheet, area }: RangeObject, rows: number, columns: number) =>
    at(sheet, areaOf(area.row, area.column, area.rows + rows, area.columns + columns));

  const row = ({ sheet, area }: RangeObject, index: number) =>
    at(sheet, areaOf(area.row + index, area.column, 1, area.columns));

  const column = ({ sheet, area }: RangeObject, index: number) =>
    at(sheet, areaOf(area.row, area.column + index, area.rows, 1));

  /** `count` rows below (negative: above) a place, or columns after it. */
  const rowsFrom = ({ sheet, area }: RangeObject, below: boolean, count: number) => {
    const rows = Math.abs(count);
    return at(sheet, areaOf(below ? area.row + area.rows : area.row - rows, area.column, rows, area.columns));
  };
  const columnsFrom = ({ sheet, area }: RangeObject, after: boolean, count: number) => {
    const columns = Math.abs(count);
    return at(
      sheet,
      areaOf(area.row, after ? area.column + area.columns : area.column - columns, area.rows, columns),
    );
  };

  const shared = ({ sheet, area }: RangeObject, other: RangeArgument): RangeObject | null => {
    const place = placeOf(host, other, sheet);
    const both = place.sheet === sheet ? intersect(area, place.area) : undefined;
    return both ? rangeObject(sheet, both) : null;
  };

  return {
    GetAbsoluteResizedRange: ({ sheet, area }: RangeObject, rows: number, columns: number) =>
      at(sheet, areaOf(area.row, area.column, rows, columns)),
    GetBoundingRect: ({ sheet, area }: RangeObject, other: RangeArgument) => {
      const place = placeOf(host, other, sheet);
      return place.sheet === sheet ? at(sheet, bound(area, place.area)) : refuse("InvalidArgument");
    },
    // The cell may lie outside of the range, as long as it lies in the sheet.
    GetCell: ({ sheet, area }: RangeObject, r: number, c: number) =>
      at(sheet, areaOf(area.row + r, area.column + c)),
    GetColumn: (object: RangeObject, index: number) => column(object, index),
    GetColumnsAfter: (object: RangeObject, count: number | null) =>
      columnsFrom(object, (count ?? 1) > 0, count ?? 1),
    GetColumnsBefore: (object: RangeObject, count: number | null) =>
      columnsFrom(object, (count ?? 1) < 0, count ?? 1),
    GetEntireColumn: ({ sheet, area }: RangeObject) =>
      at(sheet, areaOf(0, area.column, maxRows, area.columns)),
    GetEntireRow: ({ sheet, area }: RangeObject) => at(sheet, areaOf(area.row, 0, area.rows, maxColumns)),
    GetIntersection: (object: RangeObject, other: RangeArgument) =>
      shared(object, other) ?? refuse("ItemNotFound"),
    GetIntersectionOrNullObject: (object: RangeObject, other: RangeArgument) => shared(object, other),
    GetLastCell: ({ sheet, area }: RangeObject) =>
      at(sheet, areaOf(area.row + area.rows - 1, area.column + area.columns - 1)),
    GetLastColumn: (object: RangeObject) => column(object, object.area.columns - 1),
    GetLastRow: (object: RangeObject) => row(object, object.area.rows - 1),
    GetOffsetRange: ({ sheet, area }: RangeObject, rows: number, columns: number) =>
      at(sheet, areaOf(area.row + rows, area.column + columns, area.rows, area.columns)),
    GetResizedRange: (object: RangeObject, rows: number, columns: number) => grow(object, rows, columns),
    GetRow: (object: RangeObject, index: number) => row(object, index),
    GetRowsAbove: (object: RangeObject, count: number | null) =>
      rowsFrom(object, (count ?? 1) < 0, count ?? 1),
    GetRowsBelow: (object: RangeObject, count: number | null) =>
      rowsFrom(object, (count ?? 1) > 0, count ?? 1),
  };
};
