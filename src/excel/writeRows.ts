import type { Content } from "../model/book";
import type { Cell, RawValue } from "../model/cell";
import { columnsOf, definitionOf } from "../model/tables";
import type { TableKey } from "../model/tables";
import { cellsOf, columnStyle, rowStyle } from "../model/tableSheet";
import type { CellRow, Change, EraseSheet } from "../model/plan";
import { asItStood, overtaken, overtakenRow } from "../model/settle";
import type { Conflict } from "../model/settle";
import { applyDropDown, applyStyle, writeCells } from "./draw";
import { askFormulas } from "./readSheet";

/** What somebody was faster with: the conflicts, and the rows and tables that went or were written over in spite of that. */
export interface Late {
  readonly conflicts: readonly Conflict[];
  readonly rows: readonly StoodRow[];
  readonly tables?: readonly StoodTable[];
}

/** A table as it stood when its sheet was deleted. */
export interface StoodTable {
  readonly table: TableKey;
  readonly sheet: string;
  readonly rows: readonly StoodRow[];
}

/** Nobody was faster. */
export const inTime: Late = { conflicts: [], rows: [] };

/** A row as it stood when it was removed or written over, columns of a person's own among its cells. */
export interface StoodRow {
  readonly table: TableKey;
  readonly headers: readonly string[];
  readonly cells: readonly Cell[];
}

/**
 * Rows go directly below the table, which grows over them: rows.add makes co-authors' edits collide. Their look comes
 * first and their cells last, so that a row that stands there after an interruption is whole. The place is
 * found inside this request; a row number read before would lose a colleague's row.
 */
export const append = <K extends TableKey>(
  context: Excel.RequestContext,
  key: K,
  rows: readonly CellRow[],
  content: Content<K>,
  startsBlank: boolean,
): (() => Late) => {
  const columns = columnsOf(key);
  const headers = content.present ? content.headers : columns.map(([, column]) => column.header);
  const order = headers.map((header) => columns.findIndex(([, column]) => column.header === header));
  const cells = rows.map((row) => {
    const own = cellsOf(key, row);
    return order.map((at): Cell => (at < 0 ? null : (own[at] ?? null)));
  });
  return placeRows(context, key, headers, cells, startsBlank, startsBlank && content.present);
};

/**
 * Whole rows of a table, their look first.
 * @param mayBeFilled whether somebody may have filled the first rows since they were read: nobody fills a table that is
 * made in this very request
 */
export const placeRows = (
  context: Excel.RequestContext,
  key: TableKey,
  headers: readonly string[],
  cells: readonly (readonly Cell[])[],
  startsBlank: boolean,
  mayBeFilled: boolean,
): (() => Late) => {
  const columns = columnsOf(key).map(([, column]) => column);
  const body = context.workbook.tables.getItem(definitionOf(key).name).getDataBodyRange();
  const place = startsBlank
    ? body.getRow(0).getResizedRange(cells.length - 1, 0)
    : body.getRowsBelow(cells.length);
  const before = place.getOffsetRange(0, 0);
  if (mayBeFilled) before.load("values,formulas");
  applyStyle(place, rowStyle);
  headers.forEach((header, index) => {
    const column = columns.find((one) => one.header === header);
    const style = column && columnStyle(column);
    if (style) applyStyle(place.getColumn(index), style);
    if (column?.choices) applyDropDown(place.getColumn(index), column.choices);
  });
  writeCells(place, cells);
  const isFilled = (stood: readonly Cell[]) =>
    stood.some(
      (value, at) =>
        value !== null && columns.some(({ header, kind }) => header === headers[at] && kind !== "computed"),
    );
  return () => ({
    conflicts: [],
    rows: mayBeFilled ? rowsAsTheyStood(key, headers, before).filter((row) => isFilled(row.cells)) : [],
  });
};

/**
 * A row by its id, found while Excel carries the request out. The header is searched too: over one cell, as the body of
 * a table of one row is, Excel searches the whole sheet. Of several rows with this id the next is searched from below
 * the one before to below the table, for the same reason.
 */
const rowById = (context: Excel.RequestContext, key: TableKey, id: string, nth = 1): Excel.Range => {
  const ids = context.workbook.tables.getItem(definitionOf(key).name).columns.getItem("ID").getRange();
  let found = ids.find(id, { completeMatch: true, matchCase: true });
  for (let count = 1; count < nth; count += 1)
    found = found
      .getOffsetRange(1, 0)
      .getBoundingRect(ids.getLastCell().getOffsetRange(1, 0))
      .find(id, { completeMatch: true, matchCase: true });
  return found.getEntireRow();
};

/**
 * All cells are found and read before the first is written, and a row once for all that is written in it: a search asks for the
 * results of every formula, which a change before it would have calculated anew.
 */
export const change = (context: Excel.RequestContext, changes: readonly Change[]): (() => Late) => {
  const rows = new Map<string, Excel.Range>();
  const found = changes.map((step) => {
    const { table, id, nth, column } = step;
    const key = `${table} ${id} ${nth ?? 1}`;
    const row = rows.get(key) ?? rowById(context, table, id, nth);
    rows.set(key, row);
    const header = columnsOf(table).find(([name]) => name === column)?.[1].header ?? column;
    const { columns } = context.workbook.tables.getItem(definitionOf(table).name);
    const cell = row.getIntersection(columns.getItem(header).getDataBodyRange());
    // An object of its own: what is written through one no longer tells what was read through it.
    const before = row.getIntersection(columns.getItem(header).getDataBodyRange());
    before.load("values,formulas");
    return { step, cell, before };
  });
  for (const { cell, step } of found) writeCells(cell, [[step.to]]);
  return () => ({
    conflicts: found.flatMap(({ step, before: { values, formulas } }) => {
      const conflict = overtaken(step, rowIn(values)[0] ?? "", rowIn(formulas)[0] ?? "");
      return conflict ? [conflict] : [];
    }),
    rows: [],
  });
};

/** Deletes a sheet; of a table that somebody has filled since it was looked at last it tells all rows. */
export const erase = (context: Excel.RequestContext, { sheet, held }: EraseSheet): (() => Late) => {
  const there = context.workbook.worksheets.getItem(sheet);
  const takeCells = held && askFormulas(context, [sheet]);
  const table = held && context.workbook.tables.getItemOrNullObject(definitionOf(held.table).name);
  const header = table?.getHeaderRowRange().load("values");
  const body = table?.getDataBodyRange().load("values,formulas");
  there.delete();
  return () => {
    if (!held || !header || !body || header.isNullObject || takeCells?.()[sheet] === held.stood)
      return inTime;
    const rows = rowsAsTheyStood(held.table, rowIn(header.values).map(String), body);
    return { conflicts: [], rows: [], tables: [{ table: held.table, sheet, rows }] };
  };
};

/** The rows of a range that was read before it was written or deleted. */
const rowsAsTheyStood = (
  table: TableKey,
  headers: readonly string[],
  { values, formulas }: Excel.Range,
): StoodRow[] =>
  values.map((_, at) => {
    const formula = rowIn(formulas, at);
    const cells = rowIn(values, at).map((value, column) => asItStood(value, formula[column] ?? ""));
    return { table, headers, cells };
  });

const rowIn = (cells: readonly (readonly unknown[])[], at = 0): readonly RawValue[] =>
  (cells[at] ?? []) as readonly RawValue[];

/**
 * All rows are found and read before the first is deleted, and the lowest goes first: so none has moved when its turn
 * comes; where somebody has sorted the table since, Excel keeps each range on its cells. A table keeps one row at least:
 * where all go, the first is emptied as a new table has it.
 */
export const remove = <K extends TableKey>(
  context: Excel.RequestContext,
  key: K,
  rows: readonly CellRow[],
  { rows: there, headers }: Content<K>,
  nth?: number,
): (() => Late) => {
  const table = context.workbook.tables.getItem(definitionOf(key).name);
  const places = new Map((there as readonly { id: string }[]).map(({ id }, at) => [id, at]));
  const inOrder = [...rows].sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0));
  const find = ({ id }: CellRow) => rowById(context, key, id, nth).getIntersection(table.getRange());
  const found = inOrder.map(find);
  const header = table.getHeaderRowRange();
  header.load("values");
  // Objects of their own: what was deleted through one can no longer be read through it.
  const before = found.map((row) => row.getOffsetRange(0, 0));
  for (const row of before) row.load("values,formulas");
  const first = rows.length === there.length ? found.shift() : undefined;
  for (const row of found.reverse()) row.delete("Up");
  if (first) {
    first.clear("Contents");
    first.numberFormat = [headers.map(() => "General")];
  }
  return () => {
    const names = rowIn(header.values).map(String);
    const late = before.map((row, at): Late => {
      const conflicts = overtakenRow(key, inOrder[at]!, names, rowIn(row.values));
      return { conflicts, rows: conflicts.length > 0 ? rowsAsTheyStood(key, names, row) : [] };
    });
    return {
      conflicts: late.flatMap(({ conflicts }) => conflicts),
      rows: late.flatMap((one) => one.rows),
    };
  };
};
