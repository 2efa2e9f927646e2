import { areaOf } from "../address";
import { facadeOf, workbookOf } from "../book";
import type { Host } from "../context";
import type { HostObject, TypeModel } from "../object";
import { rangeObject } from "./objects";
import { areaOfRange } from "../../grid/units";

/** Excel.Workbook. */
export const workbook = (host: Host): TypeModel<HostObject> => {
  const selected = () => {
    const facade = facadeOf(host);
    const range = facade.getActiveRange()?.getRange();
    return rangeObject(facade.getActiveSheet().getSheetId(), range ? areaOfRange(range) : areaOf(0, 0));
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
      _GetObjectByReferenceId: (_, id: string) => host.references.get(id) ?? null,
      _RemoveReference: (_, id: string) => {
        host.references.delete(id);
        return null;
      },
    },
  };
};
