import { areaOf } from "./address";
import { shiftCells } from "./cellShift";
import type { Host } from "./context";
import { checkUnprotected } from "./guard";
import { quietly } from "./quiet";
import { refuse } from "./refusal";
import { isBlankArea, putTexts } from "./tableCells";
import { setTable } from "./tableChange";
import { columnWord, uniqueHeaders } from "./tableHeaders";
import { dataArea, headerArea, type TableInfo, tableOf, wholeArea } from "./tables";
import { writeContents } from "./write";

/** The values of a column: its header first, then the data rows; one value is for the data rows alone. */
const splitValues = (
  table: TableInfo,
  values: unknown,
): { readonly header?: string; readonly data?: unknown } => {
  if (values === null || values === undefined) return {};
  if (!Array.isArray(values)) return { data: values };
  const lines = values as unknown[];
  const rows = dataArea(table).rows + (table.headers ? 1 : 0);
  if (lines.length !== rows || lines.some((line) => !Array.isArray(line) || line.length !== 1))
    refuse("InvalidArgument");
  const [head, ...rest] = lines as unknown[][];
  return table.headers ? { header: String(head?.[0] ?? ""), data: rest } : { data: lines };
};

/**
 * Adds a column, at the end (null or -1) or before the one at `index`; what stands beside the table moves to the
 * right. Answers its id.
 */
export const addColumn = (
  host: Host,
  table: TableInfo,
  index: number | null | undefined,
  values: unknown,
  name: string | null | undefined,
): number => {
  checkUnprotected(host, table.sheet);
  host.edits.flush();
  const count = table.columns.length;
  const end = index === null || index === undefined || index === -1 || index === count;
  if (!end && !(Number.isInteger(index) && index >= 0 && index < count)) refuse("InvalidArgument");
  const { header, data } = splitValues(table, values);
  const wanted = name ?? header ?? "";
  const names = table.columns.map((column) => column.name);
  if (wanted !== "" && names.some((known) => known.toLowerCase() === wanted.toLowerCase()))
    refuse("InvalidArgument", "a column is called so already");
  const whole = wholeArea(host, table);
  const place = end ? count : index;
  const cells = areaOf(whole.row, whole.column + place, whole.rows, 1);
  if (!end || !isBlankArea(host, table.sheet, cells)) shiftCells(host, table.sheet, cells, "Right");
  const [title = ""] = uniqueHeaders([wanted], columnWord(host), names);
  quietly(host, () => {
    // A column put before the first one moved the table; one at the end did not reach it yet.
    const moved = tableOf(host, table.id);
    if (moved.columns.length === count) {
      const column = end ? moved.area.column : whole.column;
      if (moved.headers) putTexts(host, table.sheet, areaOf(moved.area.row, whole.column + place), [title]);
      setTable(host, moved, { ...moved.area, column, columns: count + 1 });
    }
  });
  const grown = tableOf(host, table.id);
  const added = grown.columns[place];
  if (!added) return refuse("GeneralException");
  // A header cell that is written renames its column.
  if (grown.headers)
    putTexts(host, table.sheet, { ...headerArea(grown), column: cells.column, columns: 1 }, [title]);
  host.edits.flush();
  if (data !== undefined) {
    const body = dataArea(grown);
    writeContents(host, { sheet: table.sheet, area: areaOf(body.row, cells.column, body.rows, 1) }, data);
    host.edits.flush();
  }
  return added.id;
};

/** Deletes a column with its cells; the last one stays, as Excel deletes a table otherwise. */
export const deleteColumn = (host: Host, table: TableInfo, place: number): void => {
  checkUnprotected(host, table.sheet);
  host.edits.flush();
  if (table.columns.length === 1) refuse("InvalidOperation", "a table has one column at least");
  const { row, column, rows } = wholeArea(host, table);
  shiftCells(host, table.sheet, areaOf(row, column + place, rows, 1), "Left");
};

/** Renames a column: its header cell is written, and what refers to it follows. */
export const renameColumnAt = (host: Host, table: TableInfo, place: number, name: unknown): void => {
  const taken = table.columns.some(
    (column, index) => index !== place && column.name.toLowerCase() === String(name).toLowerCase(),
  );
  if (typeof name !== "string" || name === "" || name.length > 255 || taken) return refuse("InvalidArgument");
  if (!table.headers) return refuse("InvalidOperation", "the headers are hidden");
  const { row, column } = table.area;
  putTexts(host, table.sheet, areaOf(row, column + place), [name]);
  host.edits.flush();
};
