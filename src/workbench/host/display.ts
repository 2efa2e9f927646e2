import { CellValueType, numfmt, type ICellData, type Nullable } from "@univerjs/core";
import { valueOf } from "./cells";

/** Language tags of the number formatter by Excel's. */
const formatLocale = (locale: string): string => locale.split("-")[0] ?? "en";

const format = (pattern: string, value: number | string, locale: string): string => {
  try {
    return numfmt.format(pattern, value, { locale: formatLocale(locale) });
  } catch {
    // Excel, too, shows a value whose format it cannot use as it is.
    return String(value);
  }
};

/** The text a cell shows, in the person's separators and names of months. */
export const displayText = (cell: Nullable<ICellData>, pattern: string, locale: string): string => {
  const value = valueOf(cell);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return format(pattern === "@" ? "General" : pattern, value, locale);
  if (cell?.t === CellValueType.FORCE_STRING || !pattern.includes("@")) return value;
  return value === "" ? "" : format(pattern, value, locale);
};
