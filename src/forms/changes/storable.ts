import { readAmountText } from "../../rules/amountText";
import { isDate } from "../../model/cell";
import type { Cell } from "../../model/cell";
import { columnsOf } from "../../model/tables";
import type { TableKey } from "../../model/tables";
import { placeAndDate } from "../read/dates";

/** A row of any table, as it was read. */
export type AnyRow = Readonly<Record<string, unknown>>;

/**
 * What a column takes for a text; undefined where it takes none like it. A number stays one where the text shows a
 * number, with its unit or without; any other text stays as it was typed.
 * @param row the row as it is, where there is one
 * @param unit what a number of this row counts; "" where it says nothing of the kind
 */
export function storable(
  table: TableKey,
  field: string,
  text: string,
  row?: AnyRow,
  unit = "",
): Cell | undefined {
  const column = columnsOf(table).find(([name]) => name === field)?.[1];
  const said = text.trim();
  if (!column || said === "" || (column.choices && said === "-")) return column && null;
  switch (column.kind) {
    case "choice":
      return column.choices?.find((one) => one.toLowerCase() === said.toLowerCase());
    case "number":
      return /^-?\d{1,15}(,\d+)?$/.test(said) ? Number(said.replace(",", ".")) : undefined;
    case "date": {
      const serial = placeAndDate(`, ${said}`)?.date ?? serialIn(said);
      return serial === undefined ? undefined : { serial };
    }
    case "any":
      return typeof row?.[field] === "number" ? (readAmountText(said, unit) ?? text) : text;
    case "text":
      return text;
    default:
      return undefined;
  }
}

/** A day that Excel shows as its serial number. */
const serialIn = (text: string): number | undefined => (/^\d{5}$/.test(text) ? Number(text) : undefined);

/** Whether a row holds this already. */
export const holds = (row: AnyRow | undefined, field: string, cell: Cell): boolean =>
  row !== undefined && (row[field] ?? "") === (cell === null ? "" : isDate(cell) ? cell.serial : cell);
