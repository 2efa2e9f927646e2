import { type Area, parseArea, splitAddress } from "./address";
import { findSheet } from "./book";
import type { Host } from "./context";
import { findName, placeOfFormula } from "./definedNames";

/** What an address, or the name of a range or a table, means on a sheet; undefined when it means nothing there. */
export const resolveAddress = (
  host: Host,
  address: string,
  sheet: string,
): { sheet: string; area: Area } | undefined => {
  if (typeof address !== "string") return undefined;
  const { sheet: named, rest } = splitAddress(address);
  const id = named === undefined ? sheet : findSheet(host, named)?.getSheetId();
  const area = parseArea(rest);
  if (area) return id === sheet ? { sheet, area } : undefined;
  const name = findName(host, rest, id) ?? findName(host, rest);
  const place = placeOfFormula(host, name?.formula ?? `=${rest}`);
  // A sheet's getRange does not reach over to another sheet.
  return place?.sheet === sheet ? place : undefined;
};
