import type { Area } from "../address";
import type { HostObject } from "../object";

export interface SheetObject extends HostObject {
  readonly type: "Worksheet";
  /** Univer's id of the sheet, which is also its Office.js id. */
  readonly id: string;
}

export interface RangeObject extends HostObject {
  readonly type: "Range";
  readonly sheet: string;
  area: Area;
}

/** Any other object that hangs on a sheet, a range or the workbook and holds nothing itself. */
export interface PartObject<T extends string, P = undefined> extends HostObject {
  readonly type: T;
  readonly of: P;
}

export const sheetObject = (id: string): SheetObject => ({ type: "Worksheet", id });

export const rangeObject = (sheet: string, area: Area): RangeObject => ({ type: "Range", sheet, area });
