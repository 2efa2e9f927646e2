import { type Area, areaOf, fits, maxColumns, maxRows, parseArea, splitAddress } from "../address";
import { sheetFacade, sheetOf } from "../book";
import type { Host } from "../context";
import { eventMembers } from "../events";
import type { TypeModel } from "../object";
import { refusal, refuse } from "../refusal";
import { checkSheetName } from "../sheetName";
import { rangeObject, type SheetObject } from "./objects";

/** Excel.Worksheet. */
export const worksheet = (host: Host): TypeModel<SheetObject> => {
  const area = (checked: Area) => (fits(checked) ? checked : refuse("InvalidArgument"));

  return {
    get: {
      Id: ({ id }) => id,
      Name: ({ id }) => sheetOf(host, id).getName(),
    },
    set: {
      Name: ({ id }, name: string) => {
        checkSheetName(host, name, id);
        sheetFacade(host, id).setName(name);
      },
    },
    call: {
      GetRange: ({ id }, address: string | null) => {
        if (address === null || address === undefined)
          return rangeObject(id, areaOf(0, 0, maxRows, maxColumns));
        const parsed = parseArea(splitAddress(address).rest);
        if (!parsed) throw refusal("InvalidArgument", address);
        return rangeObject(id, parsed);
      },
      GetRangeByIndexes: ({ id }, row: number, column: number, rows: number, columns: number) =>
        rangeObject(id, area(areaOf(row, column, rows, columns))),
      GetCell: ({ id }, row: number, column: number) => rangeObject(id, area(areaOf(row, column))),
      ...eventMembers("DataChangedEvent"),
    },
  };
};
