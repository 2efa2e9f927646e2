import { BooleanNumber, ICommandService, type IWorksheetData } from "@univerjs/core";
import {
  CopySheetCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import { defaultColumnWidth, defaultRowHeight } from "../grid/fromFile";
import { facadeOf, findSheet, service, sheetFacade, sheetOf, workbookOf } from "./book";
import type { Host } from "./context";
import { copyTables } from "./copyTables";
import { keptSheet } from "./keptSheet";
import type { KeptSheet } from "./kept";
import { onSheet } from "./onSheet";
import { refuse } from "./refusal";
import { checkSheetName } from "./sheetName";
import { mutate } from "./tables";

export type Visibility = KeptSheet["visibility"];

/** The ids of all sheets, in the order of their tabs. */
export const sheetIds = (host: Host): string[] =>
  workbookOf(host)
    .getSheets()
    .map((sheet) => sheet.getSheetId());

export const sheetPosition = (host: Host, id: string): number => {
  sheetOf(host, id);
  return sheetIds(host).indexOf(id);
};

/** A person shows a sheet through the grid's menu, which knows no very hidden ones. */
export const visibilityOf = (host: Host, id: string): Visibility => {
  if (!sheetOf(host, id).isSheetHidden()) return "Visible";
  return host.kept.sheets[id]?.visibility === "VeryHidden" ? "VeryHidden" : "Hidden";
};

const visibleIds = (host: Host): string[] =>
  sheetIds(host).filter((id) => visibilityOf(host, id) === "Visible");

/** The sheet before or after this one. */
export const neighbour = (host: Host, id: string, step: 1 | -1, visibleOnly: boolean): string | undefined => {
  const ids = sheetIds(host);
  for (let at = sheetPosition(host, id) + step; at >= 0 && at < ids.length; at += step) {
    const found = ids[at];
    if (found !== undefined && (!visibleOnly || visibilityOf(host, found) === "Visible")) return found;
  }
  return undefined;
};

const target = (host: Host, id: string) => ({ unitId: workbookOf(host).getUnitId(), subUnitId: id });

let made = 0;

/** An id no sheet has had, in the form Excel's have. */
const newId = (host: Host): string => {
  for (;;) {
    made += 1;
    const id = `{${String(made).padStart(8, "0")}-0000-4000-8000-000000000000}`;
    if (!workbookOf(host).getSheetBySheetId(id)) return id;
  }
};

const freeName = (host: Host): string => {
  for (let number = sheetIds(host).length + 1; ; number += 1)
    if (!findSheet(host, `Sheet${number}`)) return `Sheet${number}`;
};

/** The grid goes to a sheet that is added or shown; Excel stays where it is. */
const staying = <T>(host: Host, action: () => T): T => {
  const before = facadeOf(host).getActiveSheet().getSheetId();
  const answer = action();
  if (facadeOf(host).getActiveSheet().getSheetId() !== before) facadeOf(host).setActiveSheet(before);
  return answer;
};

/** Adds an empty sheet at the end, without going there; InvalidArgument or ItemAlreadyExists for its name. */
export const addSheet = (host: Host, name: string | undefined): string => {
  if (name !== undefined) checkSheetName(host, name);
  const sheet: Partial<IWorksheetData> = {
    id: newId(host),
    name: name ?? freeName(host),
    rowCount: 1000,
    columnCount: 26,
    defaultColumnWidth,
    defaultRowHeight,
  };
  staying(host, () =>
    service(host, ICommandService).syncExecuteCommand(InsertSheetCommand.id, {
      unitId: workbookOf(host).getUnitId(),
      index: sheetIds(host).length,
      sheet,
    }),
  );
  return String(sheet.id);
};

/** Renames a sheet; formulas follow. */
export const renameSheet = (host: Host, id: string, name: string): void => {
  checkSheetName(host, name, id);
  if (sheetOf(host, id).getName() === name) return;
  onSheet(host, id, () => sheetFacade(host, id).setName(name));
};

/** Moves a sheet's tab to a place among all tabs. */
export const moveSheet = (host: Host, id: string, position: number): void => {
  const count = sheetIds(host).length;
  if (!Number.isInteger(position) || position < 0 || position >= count) refuse("InvalidArgument");
  if (position !== sheetPosition(host, id)) facadeOf(host).moveSheet(sheetFacade(host, id), position);
};

/** Excel keeps at least one sheet to look at. */
const checkAnotherVisible = (host: Host, id: string): void => {
  if (visibleIds(host).every((visible) => visible === id))
    refuse("InvalidOperation", "a workbook must contain at least one visible worksheet");
};

/** Leaves the sheet if it is the active one. */
const leave = (host: Host, id: string): void => {
  if (facadeOf(host).getActiveSheet().getSheetId() !== id) return;
  const next = neighbour(host, id, 1, true) ?? neighbour(host, id, -1, true);
  if (next !== undefined) facadeOf(host).setActiveSheet(next);
};

/** Shows or hides a sheet; the last visible one stays. */
export const setVisibility = (host: Host, id: string, visibility: string): void => {
  if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden")
    return refuse("InvalidArgument");
  if (visibility !== "Visible") {
    checkAnotherVisible(host, id);
    leave(host, id);
  }
  const before = visibilityOf(host, id);
  keptSheet(host, id).visibility = visibility;
  const params = (shown: boolean) => ({
    ...target(host, id),
    hidden: shown ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  });
  if ((before === "Visible") !== (visibility === "Visible"))
    staying(host, () =>
      mutate(
        host,
        [{ id: SetWorksheetHideMutation.id, params: params(visibility === "Visible") }],
        [{ id: SetWorksheetHideMutation.id, params: params(before === "Visible") }],
      ),
    );
};

/**
 * Deletes a sheet. Excel refuses it for a very hidden one and for the last visible one
 * (https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)).
 */
export const deleteSheet = (host: Host, id: string): void => {
  const visibility = visibilityOf(host, id);
  if (visibility === "VeryHidden") refuse("InvalidOperation", "the sheet is very hidden");
  if (visibility === "Visible") checkAnotherVisible(host, id);
  leave(host, id);
  onSheet(host, id, () =>
    service(host, ICommandService).syncExecuteCommand(RemoveSheetCommand.id, target(host, id)),
  );
};

const copyName = (host: Host, name: string): string => {
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const free = name.slice(0, 31 - end.length) + end;
    if (!findSheet(host, free)) return free;
  }
};

const placeOfCopy = (host: Host, type: string, relative: string | undefined): number => {
  const count = sheetIds(host).length;
  switch (type) {
    // Excel's own default: the copy becomes the first sheet.
    case "None":
    case "Beginning":
      return 0;
    case "End":
      return count - 1;
    case "Before":
    case "After": {
      if (relative === undefined) return refuse("InvalidArgument");
      return sheetPosition(host, relative) + (type === "After" ? 1 : 0);
    }
    default:
      return refuse("InvalidArgument");
  }
};

/** Copies a sheet with all that is kept of it (a form's tag, its print settings); answers the id of the copy. */
export const copySheet = (
  host: Host,
  id: string,
  positionType: string,
  relativeTo: string | undefined,
): string => {
  const name = copyName(host, sheetOf(host, id).getName());
  placeOfCopy(host, positionType, relativeTo);
  const before = new Set(sheetIds(host));
  staying(host, () =>
    onSheet(host, id, () => {
      service(host, ICommandService).syncExecuteCommand(CopySheetCommand.id, target(host, id));
    }),
  );
  const copy = sheetIds(host).find((candidate) => !before.has(candidate));
  if (copy === undefined) return refuse("GeneralException");
  service(host, ICommandService).syncExecuteCommand(SetWorksheetNameMutation.id, {
    ...target(host, copy),
    name,
  });
  if (host.kept.sheets[id]) host.kept.sheets[copy] = structuredClone(host.kept.sheets[id]);
  copyTables(host, id, copy);
  const position = placeOfCopy(host, positionType, relativeTo);
  const at = sheetPosition(host, copy);
  moveSheet(host, copy, position > at ? position - 1 : position);
  return copy;
};
