import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { FileCell } from "../../files/workbookFile";

type FileValue = NonNullable<FileCell["value"]>;

/**
 * How the grid holds a cell. A text is STRING; a text that reads as one of Excel's errors is FORCE_STRING or has the
 * number format "@", so that any other STRING of such a word is the error itself. A boolean is 1 or 0 with type
 * BOOLEAN.
 */
export interface CellCustom {
  /** False for a cell that may be edited on a protected sheet. */
  locked?: false;
  /** An error, although the number format is "@". */
  error?: true;
  /** Justified from top to bottom, which the grid shows as standing at the top. */
  justify?: true;
}

/** What Excel writes into a cell for an error. */
export const errorWords: ReadonlySet<string> = new Set([
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

const asText = "@";

/** Value and type of a cell of the grid with a number format. */
export function gridValue(value: FileValue, numberFormat?: string): Pick<ICellData, "v" | "t"> {
  if (typeof value === "object") return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const forced = errorWords.has(value) && numberFormat !== asText;
  return { v: value, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** The text of a cell whose letters have looks of their own; undefined for any other cell. */
export const richText = (cell: Nullable<ICellData>): string | undefined =>
  cell?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");

/** What a file holds for a value of the grid; undefined for a blank cell. A formula's "" is a value. */
export function fileValue(cell: ICellData, numberFormat?: string): FileValue | undefined {
  const value = cell.v ?? richText(cell);
  const isFormula = Boolean(cell.f || cell.si);
  const isMarked = (cell.custom as Nullable<CellCustom>)?.error === true;
  if (value === undefined || value === null) return undefined;
  if (value === "" && !isFormula) return undefined;
  if (cell.t === CellValueType.BOOLEAN || typeof value === "boolean")
    return value === true || value === "TRUE" || Number(value) === 1;
  if (cell.t === CellValueType.FORCE_STRING) return String(value);
  if (typeof value === "number") return value;
  if (cell.t === CellValueType.NUMBER && value.trim() !== "" && Number.isFinite(Number(value)))
    return Number(value);
  return errorWords.has(value) && (isFormula || isMarked || numberFormat !== asText)
    ? { error: value }
    : value;
}
