import { BooleanNumber } from "@univerjs/core";
import { charactersOf, hexColor, pixelsOfCharacters, pointsOf } from "../../grid/units";
import { type Area, areaOf, fits, maxColumns, maxRows } from "../address";
import { facadeOf, sheetFacade, sheetOf } from "../book";
import { readColor } from "../colors";
import type { Host } from "../context";
import { eventMembers } from "../events";
import type { TypeModel } from "../object";
import { refuse } from "../refusal";
import { resolveAddress } from "../resolveAddress";
import {
  copySheet,
  deleteSheet,
  moveSheet,
  neighbour,
  renameSheet,
  setVisibility,
  sheetPosition,
  visibilityOf,
} from "../sheets";
import { usedArea } from "../usedArea";
import { rangeObject, type SheetObject, sheetObject } from "./objects";

const wholeSheet = areaOf(0, 0, maxRows, maxColumns);

/** Excel.Worksheet. */
export const worksheet = (host: Host): TypeModel<SheetObject> => {
  const checked = (area: Area) => (fits(area) ? area : refuse("InvalidArgument"));

  const used = async ({ id }: SheetObject, valuesOnly: boolean | null) => {
    await host.settle();
    const area = usedArea(host, id, wholeSheet, valuesOnly ?? false);
    return area ? rangeObject(id, area) : null;
  };

  const next = ({ id }: SheetObject, step: 1 | -1, visibleOnly: boolean | null) => {
    const found = neighbour(host, id, step, visibleOnly ?? false);
    return found === undefined ? null : sheetObject(found);
  };

  return {
    get: {
      Id: ({ id }) => id,
      Name: ({ id }) => sheetOf(host, id).getName(),
      Position: ({ id }) => sheetPosition(host, id),
      ShowGridlines: ({ id }) => sheetOf(host, id).getConfig().showGridlines !== BooleanNumber.FALSE,
      StandardHeight: ({ id }) => pointsOf(sheetOf(host, id).getConfig().defaultRowHeight),
      StandardWidth: ({ id }) => charactersOf(sheetOf(host, id).getConfig().defaultColumnWidth),
      // Excel answers an empty text for a tab without a colour, and null for a tab that is not shown.
      TabColor: ({ id }) =>
        visibilityOf(host, id) === "Visible" ? (hexColor(sheetOf(host, id).getTabColor()) ?? "") : null,
      Visibility: ({ id }) => visibilityOf(host, id),
    },
    set: {
      Name: ({ id }, name: string) => renameSheet(host, id, name),
      Position: ({ id }, position: number) => moveSheet(host, id, position),
      // Office.js reads ShowGridlines but writes Gridlines.
      Gridlines: ({ id }, shown: boolean) => {
        sheetFacade(host, id).setHiddenGridlines(!shown);
      },
      StandardWidth: ({ id }, characters: number) => {
        if (!(characters >= 0 && characters <= 255)) refuse("InvalidArgument");
        sheetOf(host, id).getConfig().defaultColumnWidth = pixelsOfCharacters(characters);
      },
      TabColor: ({ id }, color: string) => {
        sheetFacade(host, id).setTabColor(color === "" ? "" : readColor(color));
      },
      Visibility: ({ id }, visibility: string) => setVisibility(host, id, visibility),
    },
    call: {
      Activate: ({ id }) => {
        if (visibilityOf(host, id) !== "Visible") refuse("InvalidOperation", "the sheet is hidden");
        facadeOf(host).setActiveSheet(id);
      },
      Calculate: () => host.settle(),
      Copy: ({ id }, positionType: string | null, relativeTo: SheetObject | null) =>
        sheetObject(copySheet(host, id, positionType ?? "None", relativeTo?.id)),
      Delete: ({ id }) => deleteSheet(host, id),
      GetCell: ({ id }, row: number, column: number) => rangeObject(id, checked(areaOf(row, column))),
      GetNext: (object, visibleOnly: boolean | null) =>
        next(object, 1, visibleOnly) ?? refuse("ItemNotFound"),
      GetNextOrNullObject: (object, visibleOnly: boolean | null) => next(object, 1, visibleOnly),
      GetPrevious: (object, visibleOnly: boolean | null) =>
        next(object, -1, visibleOnly) ?? refuse("ItemNotFound"),
      GetPreviousOrNullObject: (object, visibleOnly: boolean | null) => next(object, -1, visibleOnly),
      GetRange: ({ id }, address: string | null) => {
        if (address === null || address === undefined || address === "") return rangeObject(id, wholeSheet);
        const place = resolveAddress(host, address, id);
        return place ? rangeObject(place.sheet, place.area) : refuse("InvalidArgument", String(address));
      },
      GetRangeByIndexes: ({ id }, row: number, column: number, rows: number, columns: number) =>
        rangeObject(id, checked(areaOf(row, column, rows, columns))),
      // Of an empty sheet Excel answers A1.
      GetUsedRange: async (object, valuesOnly: boolean | null) =>
        (await used(object, valuesOnly)) ?? rangeObject(object.id, areaOf(0, 0)),
      GetUsedRangeOrNullObject: used,
      ...eventMembers(
        "ActivatedEvent",
        "DeactivatedEvent",
        "DataChangedEvent",
        "SelectionChangedEvent",
        "CalculatedEvent",
        "ProtectionChangedEvent",
      ),
    },
  };
};
