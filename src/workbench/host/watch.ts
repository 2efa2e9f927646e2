import { ICommandService, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveSheetMutation,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { areaOfRange } from "../grid/units";
import { formatArea, type Area } from "./address";
import { shiftArea, type Shift } from "./areaShift";
import { service, workbookOf } from "./book";
import { type Cells, changeDetails, changedArea, changesContent } from "./changedCells";
import { cellShift, lineShift, shiftedArea } from "./commandShift";
import type { Host } from "./context";
import type { RangeObject } from "./types/objects";

/** Watches the grid for changes, whoever makes them, and turns them into the events of Office.js. */
export interface Watch {
  /** Until the returned function is called, what happens belongs to a request and is raised by it. */
  readonly hold: () => () => void;
  readonly dispose: () => void;
}

/** What an event's getRange() finds its range by. */
export const eventReference = (sheet: string, address: string): string => `event|${sheet}|${address}`;

/** Starts watching; `raise` is called for changes outside of requests, once for all of one turn. */
export const watchGrid = (host: Host, raise: () => void): Watch => {
  let held = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shifting = false;
  let active: string | undefined;
  let details: object = {};

  const schedule = () => {
    if (held > 0 || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      tellActive();
      raise();
    });
  };

  const tell: Host["emit"] = (event) => {
    host.emit(event);
    schedule();
  };

  const changed = (sheet: string, area: Area, changeType: string, more: object = {}) => {
    const address = formatArea(area);
    const payload = {
      address,
      changeType,
      worksheetId: sheet,
      referenceId: eventReference(sheet, address),
      shiftDirection: "None",
      ...more,
    };
    tell({ kind: "sheetChanged", id: sheet, payload });
  };

  /** Ranges that Office.js keeps follow the rows, columns and cells that come in or go away. */
  const follow = (sheet: string, shift: Shift) => {
    for (const object of host.references.values()) {
      if (object.type !== "Range" || (object as RangeObject).sheet !== sheet) continue;
      const moved = shiftArea(shift, (object as RangeObject).area);
      if (moved) (object as RangeObject).area = moved;
    }
  };

  /** Which sheet is in front is told once for a turn: adding a sheet goes there and back. */
  const tellActive = () => {
    const sheet = workbookOf(host).getActiveSheet().getSheetId();
    const left = active;
    active = sheet;
    if (left === undefined || left === sheet) return;
    if (workbookOf(host).getSheetBySheetId(left))
      host.emit({ kind: "sheetDeactivated", id: left, payload: { worksheetId: left } });
    host.emit({ kind: "sheetActivated", id: sheet, payload: { worksheetId: sheet } });
  };

  const before = ({ id, params }: Readonly<ICommandInfo>) => {
    const sheet = workbookOf(host).getActiveSheet().getSheetId();
    active ??= sheet;
    if (id === SetRangeValuesMutation.id)
      details = changeDetails(host, params as ISetRangeValuesMutationParams);
    const shift = cellShift(id, params);
    if (!shift) return;
    shifting = true;
    follow(sheet, shift.shift);
    changed(sheet, shift.area, shift.changeType, { shiftDirection: shift.direction });
  };

  const cellsChanged = (
    { subUnitId, cellValue }: { subUnitId: string; cellValue?: Cells },
    more: object = {},
  ) => {
    const area = changedArea(cellValue ?? {});
    if (area) changed(subUnitId, area, "RangeEdited", more);
  };

  const after: Record<string, (params: never, options?: IExecutionOptions) => void> = {
    [SetRangeValuesMutation.id]: (params: ISetRangeValuesMutationParams, options) => {
      if (!options?.onlyLocal && changesContent(params))
        cellsChanged({ subUnitId: params.subUnitId, cellValue: params.cellValue as Cells }, details);
    },
    [MoveRangeMutation.id]: (params: Record<"from" | "to", { subUnitId: string; value: Cells }>) => {
      if (shifting) return;
      for (const { subUnitId, value } of [params.from, params.to])
        cellsChanged({ subUnitId, cellValue: value });
    },
    [InsertSheetMutation.id]: ({ sheet }: { sheet: { id: string } }) =>
      tell({ kind: "sheetAdded", id: sheet.id, payload: { worksheetId: sheet.id } }),
    [RemoveSheetMutation.id]: ({ subUnitId }: { subUnitId: string }) =>
      tell({ kind: "sheetDeleted", id: subUnitId, payload: { worksheetId: subUnitId } }),
    [SetWorksheetActiveOperation.id]: () => schedule(),
    [SetSelectionsOperation.id]: (params: {
      subUnitId: string;
      selections: readonly { range: Parameters<typeof areaOfRange>[0] }[];
    }) => {
      const address = params.selections.map(({ range }) => formatArea(areaOfRange(range))).join(",");
      tell({
        kind: "sheetSelectionChanged",
        id: params.subUnitId,
        payload: { address, worksheetId: params.subUnitId },
      });
    },
    [SetFormulaCalculationResultMutation.id]: ({
      unitData,
    }: {
      unitData?: Record<string, object | undefined>;
    }) => {
      const sheets = (unitData?.[workbookOf(host).getUnitId()] ?? {}) as Record<string, object | undefined>;
      for (const [sheet, cells] of Object.entries(sheets))
        if (cells && Object.keys(cells).length > 0)
          tell({ kind: "sheetCalculated", id: sheet, payload: { worksheetId: sheet } });
    },
  };

  const seen = ({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    const { unitId } = (params ?? {}) as { unitId?: string };
    if (unitId !== undefined && unitId !== workbookOf(host).getUnitId()) return;
    if (cellShift(id, params)) shifting = false;
    const lines = lineShift(id, params);
    if (lines) {
      follow(lines.sheet, lines.shift);
      changed(lines.sheet, shiftedArea(lines.shift), lines.changeType);
    }
    after[id]?.(params as never, options);
  };

  const commands = service(host, ICommandService);
  const listeners = [commands.beforeCommandExecuted(before), commands.onCommandExecuted(seen)];
  return {
    hold: () => {
      held += 1;
      active ??= workbookOf(host).getActiveSheet().getSheetId();
      return () => {
        held -= 1;
        tellActive();
      };
    },
    dispose: () => {
      clearTimeout(timer);
      for (const listener of listeners) listener.dispose();
    },
  };
};
