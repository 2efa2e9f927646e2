import type { Area } from "./address";
import { sheetOf } from "./book";
import { isUnlocked } from "./cells";
import type { Host } from "./context";
import { refuse } from "./refusal";

/** What Office.js lets a protected sheet allow, and the selection mode. */
export const protectionOptions = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export type ProtectionOption = (typeof protectionOptions)[number];

/** Whether the sheet is protected. */
export const isProtected = (host: Host, sheet: string): boolean =>
  host.kept.sheets[sheet]?.protection !== undefined;

/** Whether a cell may not be edited: on a protected sheet every cell but those that were unlocked. */
export const isLocked = (host: Host, sheet: string, row: number, column: number): boolean =>
  isProtected(host, sheet) && !isUnlocked(sheetOf(host, sheet).getCellRaw(row, column));

/** Whether a cell of the area may not be edited. */
export const hasLocked = (host: Host, sheet: string, { row, column, rows, columns }: Area): boolean => {
  if (!isProtected(host, sheet)) return false;
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) if (isLocked(host, sheet, r, c)) return true;
  return false;
};

/** Throws AccessDenied when a cell of the area may not be edited. */
export const checkCells = (host: Host, sheet: string, area: Area): void => {
  if (hasLocked(host, sheet, area)) refuse("AccessDenied");
};

/** Throws AccessDenied when the protected sheet does not allow this. */
export const checkAllowed = (host: Host, sheet: string, option: ProtectionOption): void => {
  const protection = host.kept.sheets[sheet]?.protection;
  if (protection && protection.options[option] !== true) refuse("AccessDenied");
};

/** Throws AccessDenied for what no protected sheet allows: names, tables, page layout, freezing. */
export const checkUnprotected = (host: Host, sheet: string): void => {
  if (isProtected(host, sheet)) refuse("AccessDenied");
};
