import { areaOf, parseArea } from "../address";
import { facadeOf, workbookOf } from "../book";
import type { Host } from "../context";
import type { HostObject, TypeModel } from "../object";
import { refuse } from "../refusal";
import { rangeObject } from "./objects";
import { areaOfRange } from "../../grid/units";

/** Excel.Workbook. */
export const workbook = (host: Host): TypeModel<HostObject> => {
  const selected = () => {
    const facade = facadeOf(host);
    const range = facade.getActiveRange()?.getRange();
    return rangeObject(facade.getActiveSheet().getSheetId(), range ? areaOfRange(range) : areaOf(0, 0));
  };

  /** The range an event told of, by `eventReference`. */
  const eventRange = (reference: string) => {
    const [, sheet, address] = reference.split("|");
    const area = address === undefined ? undefined : parseArea(address);
    return sheet !== undefined && area && workbookOf(host).getSheetBySheetId(sheet)
      ? rangeObject(sheet, area)
      : null;
  };

  return {
    get: {
      Name: () => workbookOf(host).name,
      ReadOnly: () => false,
      Worksheets: () => ({ type: "WorksheetCollection" }),
    },
    call: {
      GetActiveCell: () => {
        const cell = facadeOf(host).getActiveCell();
        const sheet = facadeOf(host).getActiveSheet().getSheetId();
        return rangeObject(sheet, cell ? areaOf(cell.getRow(), cell.getColumn()) : areaOf(0, 0));
      },
      GetSelectedRange: selected,
      _GetRangeForEventByReferenceId: (_, id: string) => eventRange(id) ?? refuse("ItemNotFound"),
      _GetRangeOrNullObjectForEventByReferenceId: (_, id: string) => eventRange(id),
      _GetObjectByReferenceId: (_, id: string) => host.references.get(id) ?? null,
      _RemoveReference: (_, id: string) => {
        host.references.delete(id);
        return null;
      },
    },
  };
};
