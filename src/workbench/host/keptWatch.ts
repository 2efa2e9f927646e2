import { ICommandService, type ICommandInfo } from "@univerjs/core";
import { SetWorksheetNameMutation } from "@univerjs/sheets";
import { service, workbookOf } from "./book";
import { cellShift, lineShift } from "./commandShift";
import type { Host } from "./context";
import { renameInKept, shiftKept } from "./keptShift";

/** Lets print settings and charts follow their cells and sheets, whoever moves those. Returns what ends it. */
export const watchKept = (host: Host): (() => void) => {
  const nameOf = (id: string) => workbookOf(host).getSheetBySheetId(id)?.getName();

  const see = ({ id, params }: Readonly<ICommandInfo>) => {
    const cells = cellShift(id, params);
    const lines = lineShift(id, params);
    if (!cells && !lines && id !== SetWorksheetNameMutation.id) return;
    const { unitId, subUnitId } = (params ?? {}) as { unitId?: string; subUnitId?: string };
    if (unitId !== undefined && unitId !== workbookOf(host).getUnitId()) return;
    if (id === SetWorksheetNameMutation.id) {
      const from = subUnitId === undefined ? undefined : nameOf(subUnitId);
      if (from !== undefined) renameInKept(host.kept, from, (params as { name: string }).name);
      return;
    }
    const active = workbookOf(host).getActiveSheet().getSheetId();
    const moved = cells ? { sheet: active, shift: cells.shift } : lines;
    const name = moved && nameOf(moved.sheet);
    if (moved && name !== undefined) shiftKept(host.kept, moved.sheet, name, moved.shift);
  };

  const listener = service(host, ICommandService).beforeCommandExecuted(see);
  return () => listener.dispose();
};
