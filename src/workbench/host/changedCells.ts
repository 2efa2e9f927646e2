import type { ICellData } from "@univerjs/core";
import {
  ClearSelectionFormatCommand,
  type ISetRangeValuesMutationParams,
  SetBorderCommand,
  SetStyleCommand,
} from "@univerjs/sheets";
import { type Area, areaOf } from "./address";
import { readerOf, valueOf } from "./cells";
import type { Grid } from "./context";

/** The cells of a change of the grid: by row, then by column; null = deleted. */
export type Cells = Record<string, Record<string, ICellData | null | undefined> | null | undefined>;

/** The rectangle that holds every cell of a change, or undefined when there is none. */
export const changedArea = (cells: Cells): Area | undefined => {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const [rowKey, line] of Object.entries(cells)) {
    const row = Number(rowKey);
    for (const columnKey of Object.keys(line ?? {})) {
      const column = Number(columnKey);
      if (column < left) left = column;
      if (column > right) right = column;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
    }
  }
  return right < 0 ? undefined : areaOf(top, left, bottom - top + 1, right - left + 1);
};

const formats = new Set<string>([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

const contents = ["v", "f", "p", "si"] as const;

/** Whether a change is one of contents: Excel raises onChanged for them, not for formats. */
export const changesContent = ({ cellValue, trigger }: ISetRangeValuesMutationParams): boolean => {
  if (trigger !== undefined && formats.has(trigger)) return false;
  for (const line of Object.values((cellValue ?? {}) as Cells))
    for (const cell of Object.values(line ?? {}))
      if (!cell || contents.some((key) => key in cell)) return true;
  return false;
};

const typeOf = (value: unknown): string => {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
};

/** What Excel tells of a change of one cell, seen before it happens; nothing for several cells. */
export const changeDetails = (
  grid: Grid,
  { subUnitId, cellValue }: ISetRangeValuesMutationParams,
): object => {
  const rows = Object.entries((cellValue ?? {}) as Cells);
  const [row, line] = rows[0] ?? [];
  const cells = Object.entries(line ?? {});
  const [column, cell] = cells[0] ?? [];
  if (rows.length !== 1 || cells.length !== 1 || row === undefined || column === undefined) return {};
  const before = valueOf(readerOf(grid, subUnitId).shown(Number(row), Number(column)));
  const after = valueOf(cell);
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
};
