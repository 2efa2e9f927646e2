import { type Area, parseArea, splitAddress } from "../address";
import { findSheet } from "../book";
import type { Host } from "../context";
import { refusal } from "../refusal";
import type { RangeObject } from "./objects";

/** A range or an address, as many members of Office.js take it. */
export type RangeArgument = RangeObject | string | null | undefined;

/** Sheet and area of a range or of an address, which may name its sheet; InvalidArgument for anything else. */
export const placeOf = (
  host: Host,
  argument: RangeArgument,
  sheet: string,
): { sheet: string; area: Area } => {
  if (typeof argument === "object" && argument !== null) return argument;
  if (typeof argument !== "string") throw refusal("InvalidArgument");
  const { sheet: name, rest } = splitAddress(argument);
  const area = parseArea(rest);
  const named = name === undefined ? sheet : findSheet(host, name)?.getSheetId();
  if (!area) throw refusal("InvalidArgument", argument);
  if (named === undefined) throw refusal("ItemNotFound", argument);
  return { sheet: named, area };
};

/** The area of an argument that must lie on this sheet. */
export const areaOn = (host: Host, argument: RangeArgument, sheet: string): Area => {
  const place = placeOf(host, argument, sheet);
  if (place.sheet !== sheet) throw refusal("InvalidArgument", "the range is on another sheet");
  return place.area;
};
