import { type Area, formatAddress } from "../address";
import { sheetOf } from "../book";
import type { Host } from "../context";
import type { AnyModel, HostObject } from "../object";
import { keepReference } from "./keepReference";
import { rangeObject, sheetObject } from "./objects";

interface AreasObject extends HostObject {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** Excel.RangeAreas and its Excel.RangeCollection, as getMergedAreasOrNullObject answers them. */
export const rangeAreas = (host: Host): Record<string, AnyModel> => ({
  RangeAreas: {
    get: {
      Address: ({ sheet, areas }: AreasObject) => {
        const name = sheetOf(host, sheet).getName();
        return areas.map((area) => formatAddress(name, area)).join(",");
      },
      AreaCount: ({ areas }: AreasObject) => areas.length,
      Areas: ({ sheet, areas }: AreasObject) => ({ type: "RangeCollection", sheet, areas }),
      CellCount: ({ areas }: AreasObject) =>
        areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
      Worksheet: ({ sheet }: AreasObject) => sheetObject(sheet),
    },
    call: { _KeepReference: keepReference(host) },
  },
  RangeCollection: {
    items: ({ sheet, areas }: AreasObject) => areas.map((area) => rangeObject(sheet, area)),
    call: { GetCount: ({ areas }: AreasObject) => areas.length },
  },
});
