import { format } from "numfmt";
import type { FileCell } from "../../files/workbookFile";

type Value = FileCell["value"] | null;

/** The text that a cell shows for its value, with Indonesian separators and names of months; "" for a blank cell. */
export function shownText(value: Value, pattern = "General"): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string")
    return pattern.includes("@") && pattern !== "@" ? shown(value, pattern) : value;
  return shown(value, pattern === "@" ? "General" : pattern);
}

function shown(value: number | string, pattern: string): string {
  try {
    return format(pattern, value, { locale: "id" });
  } catch {
    // Excel, too, shows a value whose format it cannot use as it is.
    return String(value);
  }
}
