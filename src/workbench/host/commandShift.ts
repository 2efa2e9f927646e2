import type { IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import { areaOfRange } from "../grid/units";
import { type Area, areaOf, maxColumns, maxRows } from "./address";
import type { Shift } from "./areaShift";

/** Cells that come in or go away, as Excel's events tell of them. */
interface CellShift {
  readonly shift: Shift;
  readonly area: Area;
  readonly changeType: "CellInserted" | "CellDeleted";
  readonly direction: string;
}

const cellCommands: Readonly<Record<string, Pick<Shift, "kind" | "along"> & { direction: string }>> = {
  [InsertRangeMoveDownCommand.id]: { kind: "insert", along: "rows", direction: "ShiftCellDown" },
  [InsertRangeMoveRightCommand.id]: { kind: "insert", along: "columns", direction: "ShiftCellRight" },
  [DeleteRangeMoveUpCommand.id]: { kind: "delete", along: "rows", direction: "ShiftCellUp" },
  [DeleteRangeMoveLeftCommand.id]: { kind: "delete", along: "columns", direction: "ShiftCellLeft" },
};

/** What a command of the grid moves, when it is one that inserts or deletes cells of the active sheet. */
export const cellShift = (id: string, params: object | undefined): CellShift | undefined => {
  const command = cellCommands[id];
  const range = (params as { range?: IRange } | undefined)?.range;
  if (!command || !range) return undefined;
  const { kind, along, direction } = command;
  const area = areaOfRange(range);
  const { row, column, rows, columns } = area;
  const shift: Shift =
    along === "rows"
      ? { kind, along, at: row, count: rows, from: column, to: column + columns - 1 }
      : { kind, along, at: column, count: columns, from: row, to: row + rows - 1 };
  return { shift, area, changeType: kind === "insert" ? "CellInserted" : "CellDeleted", direction };
};

interface LineShift {
  readonly sheet: string;
  readonly shift: Shift;
  readonly changeType: string;
}

const lineMutations: Readonly<Record<string, Pick<Shift, "kind" | "along"> & { changeType: string }>> = {
  [InsertRowMutation.id]: { kind: "insert", along: "rows", changeType: "RowInserted" },
  [RemoveRowMutation.id]: { kind: "delete", along: "rows", changeType: "RowDeleted" },
  [InsertColMutation.id]: { kind: "insert", along: "columns", changeType: "ColumnInserted" },
  [RemoveColMutation.id]: { kind: "delete", along: "columns", changeType: "ColumnDeleted" },
};

/** What a mutation of the grid moves, when it is one that inserts or deletes whole rows or columns. */
export const lineShift = (id: string, params: object | undefined): LineShift | undefined => {
  const mutation = lineMutations[id];
  const { range, subUnitId } = (params ?? {}) as { range?: IRange; subUnitId?: string };
  if (!mutation || !range || subUnitId === undefined) return undefined;
  const { kind, along, changeType } = mutation;
  const [at, end] = along === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { sheet: subUnitId, shift: { kind, along, at, count: end - at + 1 }, changeType };
};

/** The whole rows or columns of a shift. */
export const shiftedArea = ({ along, at, count }: Shift): Area =>
  along === "rows" ? areaOf(at, 0, count, maxColumns) : areaOf(0, at, maxRows, count);
