import { ICommandService } from "@univerjs/core";
import { RemoveColByRangeCommand, RemoveRowByRangeCommand } from "@univerjs/sheets";
import { rangeOf } from "../grid/units";
import { type Area, areaOf, intersect, maxColumns, maxRows } from "./address";
import { service, sheetFacade, sheetOf, workbookOf } from "./book";
import { shiftCells } from "./cellShift";
import type { Host } from "./context";
import { ensureSize } from "./edits";
import { checkAllowed, checkUnprotected } from "./guard";
import { onSheet } from "./onSheet";
import { refusal } from "./refusal";
import { tablesOf } from "./tables";

/** What moves when cells are inserted or deleted: everything from the area to the end of its rows or columns. */
const moving = (area: Area, vertical: boolean): Area =>
  vertical
    ? areaOf(area.row, area.column, maxRows - area.row, area.columns)
    : areaOf(area.row, area.column, area.rows, maxColumns - area.column);

/** Excel moves a table as a whole or within itself, never a part of its width (or height). */
const checkTables = (host: Host, sheet: string, area: Area, vertical: boolean): void => {
  const part = moving(area, vertical);
  for (const table of tablesOf(host, sheet)) {
    const met = intersect(table.area, part);
    if (!met) continue;
    const whole = vertical ? met.columns === table.area.columns : met.rows === table.area.rows;
    if (!whole) throw refusal("InvalidOperation", "cells of a table cannot be moved in part");
  }
};

/** Inserts blank cells and moves what is there down or to the right; whole rows or columns where the area is whole. */
export const insertCells = (host: Host, sheet: string, area: Area, shift: "Down" | "Right"): void => {
  const facade = sheetFacade(host, sheet);
  if (area.columns === maxColumns) {
    checkAllowed(host, sheet, "allowInsertRows");
    ensureSize(host, sheet, area.row + 1, 1);
    // The new rows take the formats of the row above them.
    onSheet(host, sheet, () =>
      area.row > 0 ? facade.insertRowsAfter(area.row - 1, area.rows) : facade.insertRowsBefore(0, area.rows),
    );
    return;
  }
  if (area.rows === maxRows) {
    checkAllowed(host, sheet, "allowInsertColumns");
    ensureSize(host, sheet, 1, area.column + 1);
    onSheet(host, sheet, () =>
      area.column > 0
        ? facade.insertColumnsAfter(area.column - 1, area.columns)
        : facade.insertColumnsBefore(0, area.columns),
    );
    return;
  }
  checkUnprotected(host, sheet);
  checkTables(host, sheet, area, shift === "Down");
  shiftCells(host, sheet, area, shift);
};

const removeLines = (host: Host, sheet: string, area: Area): void => {
  const command = area.columns === maxColumns ? RemoveRowByRangeCommand : RemoveColByRangeCommand;
  const grid = sheetOf(host, sheet);
  const rows = Math.min(area.rows, grid.getRowCount() - area.row);
  const columns = Math.min(area.columns, grid.getColumnCount() - area.column);
  if (rows <= 0 || columns <= 0) return;
  // The grid keeps at least one row and one column.
  if (rows === grid.getRowCount() && command === RemoveRowByRangeCommand)
    ensureSize(host, sheet, rows + 100, 1);
  if (columns === grid.getColumnCount() && command === RemoveColByRangeCommand)
    ensureSize(host, sheet, 1, columns + 10);
  const target = { unitId: workbookOf(host).getUnitId(), subUnitId: sheet };
  onSheet(host, sheet, () =>
    service(host, ICommandService).syncExecuteCommand(command.id, {
      ...target,
      range: rangeOf({ ...area, rows, columns }),
    }),
  );
};

/** Deletes cells and moves what follows up or to the left; whole rows or columns where the area is whole. */
export const deleteCells = (host: Host, sheet: string, area: Area, shift: "Up" | "Left"): void => {
  if (area.columns === maxColumns || area.rows === maxRows) {
    checkAllowed(host, sheet, area.columns === maxColumns ? "allowDeleteRows" : "allowDeleteColumns");
    removeLines(host, sheet, area);
    return;
  }
  checkUnprotected(host, sheet);
  checkTables(host, sheet, area, shift === "Up");
  shiftCells(host, sheet, area, shift);
};
