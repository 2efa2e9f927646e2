import { type IStyleData, type Nullable } from "@univerjs/core";
import { type Area, maxColumns, maxRows } from "./address";
import { service, sheetOf, workbookOf } from "./book";
import { heldCells, readerOf } from "./cells";
import type { Host } from "./context";
import { ensureSize } from "./edits";
import {
  SetColDataMutation,
  SetRowDataMutation,
  type ISetColDataMutationParams,
  type ISetRowDataMutationParams,
} from "@univerjs/sheets";
import { ICommandService, IUndoRedoService } from "@univerjs/core";

/** A change of a style: null takes a property away. */
export type StyleChange = { [K in keyof IStyleData]?: IStyleData[K] | null };

/** The default style of whole columns or rows, merged with the change. */
const changeLines = (host: Host, sheet: string, area: Area, change: StyleChange): void => {
  const grid = sheetOf(host, sheet);
  const columns = area.rows === maxRows;
  const [first, count] = columns ? [area.column, area.columns] : [area.row, area.rows];
  const most = columns ? grid.getColumnCount() : grid.getRowCount();
  if (columns && count < maxColumns) ensureSize(host, sheet, 1, first + count);
  if (!columns) ensureSize(host, sheet, first + count, 1);
  const before: Record<number, object> = {};
  const after: Record<number, object> = {};
  for (
    let line = first;
    line < Math.min(first + count, Math.max(most, first + (count < 100 ? count : 0)));
    line += 1
  ) {
    const style = columns ? grid.getColumnStyle(line) : grid.getRowStyle(line);
    before[line] = { s: style ?? null };
    after[line] = { s: mergeStyle(style, change) };
  }
  const target = { unitId: workbookOf(host).getUnitId(), subUnitId: sheet };
  const id = columns ? SetColDataMutation.id : SetRowDataMutation.id;
  const params = (lines: object) =>
    ({ ...target, [columns ? "columnData" : "rowData"]: lines }) as
      ISetColDataMutationParams | ISetRowDataMutationParams;
  service(host, ICommandService).syncExecuteCommand(id, params(after));
  service(host, IUndoRedoService).pushUndoRedo({
    unitID: target.unitId,
    redoMutations: [{ id, params: params(after) }],
    undoMutations: [{ id, params: params(before) }],
  });
};

/** The style with the change in it; undefined members stay, null ones go. */
const mergeStyle = (style: Nullable<IStyleData>, change: StyleChange): IStyleData => {
  const merged: Record<string, unknown> = { ...style };
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete merged[key];
    else if (key === "bd") merged.bd = { ...style?.bd, ...(value as object) };
    else if (value !== undefined) merged[key] = value;
  }
  return merged as IStyleData;
};

/** Changes the style of every cell of the area; of whole rows or columns also of cells to come. */
export const changeStyle = (host: Host, sheet: string, area: Area, change: StyleChange): void => {
  const style = change as IStyleData;
  if (area.rows === maxRows || area.columns === maxColumns) {
    changeLines(host, sheet, area, change);
    for (const [r, c] of heldCells(host, sheet, area)) host.edits.put(sheet, r, c, { s: style });
    return;
  }
  const { row, column, rows, columns } = area;
  for (let r = row; r < row + rows; r += 1)
    for (let c = column; c < column + columns; c += 1) host.edits.put(sheet, r, c, { s: style });
};

/** What `pick` finds in the style of every cell, or null where they differ: what Office.js answers for mixed formats. */
export const uniformStyle = <T>(
  host: Host,
  sheet: string,
  area: Area,
  pick: (style: IStyleData | undefined) => T,
): T | null => {
  const { row, column, rows, columns } = area;
  const cells = readerOf(host, sheet);
  const first = pick(cells.style(row, column));
  const lastRow = Math.min(row + rows, Math.max(cells.sheet.getRowCount(), row + 1));
  const lastColumn = Math.min(column + columns, Math.max(cells.sheet.getColumnCount(), column + 1));
  for (let r = row; r < lastRow; r += 1)
    for (let c = column; c < lastColumn; c += 1) if (pick(cells.style(r, c)) !== first) return null;
  return first;
};
