import {
  ICommandService,
  RedoCommandId,
  UndoCommandId,
  type ICommandInfo,
  type IExecutionOptions,
} from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  SetRangeValuesMutation,
  SetSelectionsOperation,
} from "@univerjs/sheets";
import { areaOfRange } from "../grid/units";
import { type Area, formatArea } from "./address";
import { service, workbookOf } from "./book";
import { type Cells, changedArea, changesContent } from "./changedCells";
import { cellShift, lineShift } from "./commandShift";
import type { Host } from "./context";
import { isQuiet, quietly } from "./quiet";
import { growTables } from "./tableGrowth";
import { followShifts, type ShiftOn } from "./tableShift";
import { meets, type TableInfo, tablesOf } from "./tables";

/** Univer's commands that put in or take out whole rows or columns; one may run another. */
const lineCommand = /^sheet\.command\.(insert|remove)-(multi-)?(row|col)/;

/** A command that shifts cells: the tables before it, and what it shifted so far. */
interface Following {
  readonly tables: TableInfo[];
  readonly shifts: ShiftOn[];
  depth: number;
}

/**
 * Keeps the tables of the grid as Excel keeps its own, whoever changes the cells: a row written right below joins, a
 * header cell names its column, rows and columns that come in or go away are followed. Returns what ends it.
 */
export const watchTables = (host: Host): (() => void) => {
  const commands = service(host, ICommandService);
  let undoing = 0;
  let following: Following | undefined;

  const shifts = (id: string, params: object | undefined) =>
    lineCommand.test(id) || cellShift(id, params) !== undefined;

  const begin = (id: string, params: object | undefined) => {
    if (!shifts(id, params)) return;
    following ??= { tables: tablesOf(host), shifts: [], depth: 0 };
    following.depth += 1;
    const cells = cellShift(id, params);
    const sheet = workbookOf(host).getActiveSheet().getSheetId();
    if (cells) following.shifts.push({ sheet, shift: cells.shift });
  };

  const end = (id: string, params: object | undefined) => {
    if (!following || !shifts(id, params)) return;
    following.depth -= 1;
    if (following.depth > 0) return;
    const { tables, shifts: done } = following;
    following = undefined;
    if (tables.length > 0 && done.length > 0) quietly(host, () => followShifts(host, tables, done));
  };

  const see = (id: string, params: object | undefined) => {
    const lines = lineShift(id, params);
    if (lines) following?.shifts.push(lines);
    if (id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    if (unitId !== workbookOf(host).getUnitId() || tablesOf(host, subUnitId).length === 0) return;
    const cells = (cellValue ?? {}) as Cells;
    quietly(host, () => growTables(host, subUnitId, cells));
    const area = changesContent(params as ISetRangeValuesMutationParams) ? changedArea(cells) : undefined;
    if (area) tellTables(subUnitId, area, "RangeEdited");
  };

  const tellTables = (sheet: string, area: Area, changeType: string) => {
    for (const table of tablesOf(host, sheet))
      if (meets(table, area))
        host.emit({
          kind: "tableChanged",
          id: table.id,
          payload: { address: formatArea(area), changeType, tableId: table.id, worksheetId: sheet },
        });
  };

  let selected: string | undefined;
  /** A table hears of a selection in it, and once when it is left. */
  const select = ({ subUnitId, selections }: ISetSelectionsOperationParams) => {
    const [first] = selections;
    if (!first) return;
    const area = areaOfRange(first.range);
    const inside = tablesOf(host, subUnitId).find((table) => meets(table, area));
    const tell = (id: string, address: string) =>
      host.emit({
        kind: "tableSelectionChanged",
        id,
        payload: { address, isInsideTable: address !== "", tableId: id, worksheetId: subUnitId },
      });
    if (selected !== undefined && selected !== inside?.id) tell(selected, "");
    if (inside) tell(inside.id, formatArea(area));
    selected = inside?.id;
  };

  const before = commands.beforeCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    if (id === UndoCommandId || id === RedoCommandId) undoing += 1;
    if (undoing === 0 && !isQuiet(host)) begin(id, params);
  });
  const after = commands.onCommandExecuted(
    ({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
      if (id === UndoCommandId || id === RedoCommandId) undoing -= 1;
      if (undoing > 0 || isQuiet(host) || options?.onlyLocal) return;
      if (id === SetSelectionsOperation.id) select(params as ISetSelectionsOperationParams);
      see(id, params);
      end(id, params);
    },
  );
  return () => {
    before.dispose();
    after.dispose();
  };
};
