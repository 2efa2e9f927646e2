import { areaOf } from "./address";
import { shiftCells } from "./cellShift";
import type { Host } from "./context";
import { checkUnprotected } from "./guard";
import { quietly } from "./quiet";
import { refuse } from "./refusal";
import { clearCells, isBlankArea, rowArea } from "./tableCells";
import { calculatedColumns } from "./tableFormulas";
import { growRows } from "./tableGrowth";
import { dataArea, keptTable, meets, type TableInfo, tableOf, tablesOf } from "./tables";
import { writeContents } from "./write";

/** A row as a matrix: one value is spread over all of its cells. */
const matrixOf = (table: TableInfo, values: unknown): unknown[][] => {
  if (!Array.isArray(values)) return [table.columns.map(() => values ?? null)];
  const rows = values as unknown[];
  if (rows.length === 0) refuse("InvalidArgument");
  for (const row of rows)
    if (!Array.isArray(row) || row.length !== table.columns.length) refuse("InvalidArgument");
  return rows as unknown[][];
};

/** What an empty place of a calculated column is filled with. */
const completed = (
  matrix: readonly unknown[][],
  first: number,
  formulas: ReadonlyMap<number, (row: number) => string>,
): unknown[][] =>
  matrix.map((line, index) =>
    line.map((value, place) => value ?? formulas.get(place)?.(first + index) ?? null),
  );

/** Makes room for rows at the end of the table: below it, if nothing stands there, else what does moves down. */
const appendRoom = (host: Host, table: TableInfo, count: number): void => {
  const { area, sheet } = table;
  const below = areaOf(area.row + area.rows, area.column, count, area.columns);
  const met = tablesOf(host, sheet).some((other) => other.id !== table.id && meets(other, below));
  if (keptTable(host, table.id).showTotals || met || !isBlankArea(host, sheet, below))
    shiftCells(host, sheet, below, "Down");
  quietly(host, () => growRows(host, tableOf(host, table.id), count));
};

/**
 * Adds rows to a table, at the end (null or -1) or before the data row `index`; what stands below moves down. Answers
 * the place of the first.
 */
export const addRows = (
  host: Host,
  table: TableInfo,
  index: number | null | undefined,
  values: unknown,
): number => {
  checkUnprotected(host, table.sheet);
  host.edits.flush();
  const data = dataArea(table);
  const matrix = matrixOf(table, values);
  const replaces =
    keptTable(host, table.id).insertRow === true && data.rows === 1 && isBlankArea(host, table.sheet, data);
  const end = index === null || index === undefined || index === -1 || index === data.rows || replaces;
  if (!end && !(Number.isInteger(index) && index >= 0 && index < data.rows)) refuse("InvalidArgument");
  const place = replaces ? 0 : end ? data.rows : index;
  const first = data.row + place;
  const room = matrix.length - (replaces ? 1 : 0);
  const formulas = calculatedColumns(host, table);
  if (end && room > 0) appendRoom(host, table, room);
  if (!end) shiftCells(host, table.sheet, areaOf(first, data.column, room, data.columns), "Down");
  delete keptTable(host, table.id).insertRow;
  const area = areaOf(first, data.column, matrix.length, data.columns);
  writeContents(host, { sheet: table.sheet, area }, completed(matrix, first, formulas));
  host.edits.flush();
  return place;
};

/** Deletes a data row; the cells below move up. The last one is emptied instead: a table has one row at least. */
export const deleteRow = (host: Host, table: TableInfo, index: number): void => {
  checkUnprotected(host, table.sheet);
  host.edits.flush();
  const data = dataArea(table);
  if (!(index >= 0 && index < data.rows)) refuse("ItemNotFound");
  const row = rowArea(table, data.row + index);
  if (data.rows > 1) return shiftCells(host, table.sheet, row, "Up");
  clearCells(host, table.sheet, row);
  host.edits.flush();
  keptTable(host, table.id).insertRow = true;
};
