import { ICommandService, type IExecutionOptions } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { type Area, areaOf, formatArea } from "./address";
import { service, workbookOf } from "./book";
import type { Host } from "./context";

/** Watches the grid for changes, whoever makes them, and turns them into the events of Office.js. */
export interface Watch {
  /** Until the returned function is called, what happens belongs to a request and is raised by it. */
  readonly hold: () => () => void;
  readonly dispose: () => void;
}

type Cells = Record<string, Record<string, unknown> | null | undefined>;

/** The rectangle that holds every cell of a change, or undefined when there is none. */
const boundOf = (cells: Cells): Area | undefined => {
  const rows = Object.keys(cells).map(Number);
  if (rows.length === 0) return undefined;
  let left = Infinity;
  let right = -1;
  for (const row of rows)
    for (const column of Object.keys(cells[row] ?? {})) {
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  if (right < 0) return undefined;
  const top = rows.reduce((a, b) => Math.min(a, b));
  const bottom = rows.reduce((a, b) => Math.max(a, b));
  return areaOf(top, left, bottom - top + 1, right - left + 1);
};

/** Whether a change is one of contents: Excel raises onChanged for them, not for formats. */
const changesContent = ({ cellValue, trigger }: ISetRangeValuesMutationParams): boolean => {
  if (trigger === "sheet.command.set-style" || trigger === "sheet.command.set-border-command") return false;
  for (const line of Object.values((cellValue ?? {}) as Cells))
    for (const cell of Object.values(line ?? {}))
      if (cell === null || ["v", "f", "p", "si"].some((key) => key in (cell as object))) return true;
  return false;
};

/** Starts watching; `raise` is called for changes outside of requests, once for all of one turn. */
export const watchGrid = (host: Host, raise: () => void): Watch => {
  let held = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const schedule = () => {
    if (held > 0 || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      raise();
    });
  };

  const changed = (sheet: string, area: Area, changeType: string) => {
    host.emit({
      kind: "sheetChanged",
      id: sheet,
      payload: { address: formatArea(area), changeType, worksheetId: sheet },
    });
    schedule();
  };

  const seen = (command: { id: string; params?: object }, options?: IExecutionOptions) => {
    if (command.id !== SetRangeValuesMutation.id || options?.onlyLocal) return;
    const params = command.params as ISetRangeValuesMutationParams;
    if (params.unitId !== workbookOf(host).getUnitId() || !changesContent(params)) return;
    const area = boundOf((params.cellValue ?? {}) as Cells);
    if (area) changed(params.subUnitId, area, "RangeEdited");
  };

  const listener = service(host, ICommandService).onCommandExecuted(seen);
  return {
    hold: () => {
      held += 1;
      return () => {
        held -= 1;
      };
    },
    dispose: () => {
      clearTimeout(timer);
      listener.dispose();
    },
  };
};
