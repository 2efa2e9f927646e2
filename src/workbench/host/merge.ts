import {
  AddWorksheetMergeMutation,
  type IAddWorksheetMergeMutationParams,
  type IRemoveWorksheetMergeMutationParams,
  RemoveWorksheetMergeMutation,
} from "@univerjs/sheets";
import type { ICellData } from "@univerjs/core";
import { areaOfRange, rangeOf } from "../grid/units";
import { type Area, areaOf, bound, intersect } from "./address";
import { sheetOf, workbookOf } from "./book";
import { readerOf } from "./cells";
import type { Host } from "./context";
import { checkAllowed } from "./guard";
import { refusal } from "./refusal";
import { meets, mutate, tablesOf } from "./tables";

const target = (host: Host, sheet: string) => ({ unitId: workbookOf(host).getUnitId(), subUnitId: sheet });

/** The merged areas that share a cell with the area. */
export const mergesIn = (host: Host, sheet: string, area: Area): Area[] =>
  sheetOf(host, sheet)
    .getMergeData()
    .map((range) => areaOfRange(range))
    .filter((merged) => intersect(merged, area));

/** Takes merged cells apart wherever they touch the area. */
export const unmergeCells = (host: Host, sheet: string, area: Area): void => {
  const ranges = mergesIn(host, sheet, area).map(rangeOf);
  if (ranges.length === 0) return;
  const params: IRemoveWorksheetMergeMutationParams = { ...target(host, sheet), ranges };
  mutate(
    host,
    [{ id: RemoveWorksheetMergeMutation.id, params }],
    [{ id: AddWorksheetMergeMutation.id, params }],
  );
};

const isFilled = (cell: ICellData | null | undefined): boolean =>
  Boolean(
    cell && (cell.f || cell.si || cell.p || (cell.v !== null && cell.v !== undefined && cell.v !== "")),
  );

/** Excel keeps one value of what it merges: the first, which moves to the upper left corner. */
const keepFirst = (host: Host, sheet: string, area: Area): void => {
  const cells = readerOf(host, sheet);
  let kept: ICellData | undefined;
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cells.raw(row, column);
      if (!cell || !isFilled(cell)) continue;
      const corner = row === area.row && column === area.column;
      if (!kept && !corner)
        host.edits.put(sheet, area.row, area.column, { v: cell.v, f: cell.f, t: cell.t, p: cell.p });
      kept ??= cell;
      if (!corner) host.edits.put(sheet, row, column, { v: null, f: null, t: null, p: null, si: null });
    }
  host.edits.flush();
};

/** Merges the area, or each of its rows. A table's cells cannot be merged. */
export const mergeCells = (host: Host, sheet: string, area: Area, across: boolean): void => {
  checkAllowed(host, sheet, "allowFormatCells");
  if (tablesOf(host, sheet).some((table) => meets(table, area)))
    throw refusal("InvalidOperation", "cells of a table cannot be merged");
  const whole = mergesIn(host, sheet, area).reduce(bound, area);
  unmergeCells(host, sheet, whole);
  const parts = across
    ? Array.from({ length: whole.rows }, (_, row) => areaOf(whole.row + row, whole.column, 1, whole.columns))
    : [whole];
  const merged = parts.filter(({ rows, columns }) => rows * columns > 1);
  if (merged.length === 0) return;
  for (const part of merged) keepFirst(host, sheet, part);
  const params: IAddWorksheetMergeMutationParams = { ...target(host, sheet), ranges: merged.map(rangeOf) };
  mutate(
    host,
    [{ id: AddWorksheetMergeMutation.id, params }],
    [{ id: RemoveWorksheetMergeMutation.id, params }],
  );
};
