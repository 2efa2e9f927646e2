import { CellValueType, type ICellData } from "@univerjs/core";
import type { FileCell } from "../../files/workbookFile";

type FileValue = NonNullable<FileCell["value"]>;

/**
 * How the grid holds a cell. A text is STRING; a text that reads as one of Excel's errors ("#N/A" typed as text) is
 * FORCE_STRING, so that a STRING of such a word is the error itself. A boolean is 1 or 0 with type BOOLEAN.
 * `custom.locked` is false for a cell that may be edited on a protected sheet.
 */
export interface CellCustom {
  locked?: false;
}

const errors = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

/** Value and type of a cell of the grid. */
export function gridValue(value: FileValue): Pick<ICellData, "v" | "t"> {
  if (typeof value === "object") return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: errors.has(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

const richText = (cell: ICellData) => cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");

/** What a file holds for a value of the grid; undefined for a blank cell. A formula's "" is a value. */
export function fileValue(cell: ICellData): FileValue | undefined {
  const value = cell.v ?? richText(cell);
  if (value === undefined || value === null) return undefined;
  if (value === "" && !cell.f && !cell.si) return undefined;
  if (cell.t === CellValueType.BOOLEAN || typeof value === "boolean")
    return value === true || value === "TRUE" || Number(value) === 1;
  if (cell.t === CellValueType.FORCE_STRING) return String(value);
  if (typeof value === "number") return value;
  if (cell.t === CellValueType.NUMBER && value.trim() !== "" && Number.isFinite(Number(value)))
    return Number(value);
  return errors.has(value) ? { error: value } : value;
}
