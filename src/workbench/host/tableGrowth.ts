import type { ICellData, Nullable } from "@univerjs/core";
import { type Area, areaOf } from "./address";
import type { Host } from "./context";
import { readerOf } from "./cells";
import { type Cells, changedArea } from "./changedCells";
import { rewriteFormulas } from "./formulaTexts";
import { renameColumn, withTableName } from "./structured";
import { copyLooks, headersOf, isBlankArea, putTexts, rowArea } from "./tableCells";
import { setTable } from "./tableChange";
import { calculatedColumns, noteCalculated } from "./tableFormulas";
import {
  changeTable,
  dataArea,
  headerArea,
  keptTable,
  meets,
  type TableInfo,
  tableOf,
  tablesOf,
  wholeArea,
} from "./tables";

const isWritten = (cell: Nullable<Partial<ICellData>>): boolean =>
  Boolean(cell && (cell.f || cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== "")));

const writtenIn = (cells: Cells, row: number, from: number, to: number): boolean => {
  const line = cells[row];
  if (!line) return false;
  for (let column = from; column <= to; column++) if (isWritten(line[column])) return true;
  return false;
};

/** The data rows that a write right below the table adds: from the first row below, as long as one follows another. */
const rowsBelow = (host: Host, table: TableInfo, cells: Cells): number => {
  const { row, column, rows, columns } = table.area;
  if (keptTable(host, table.id).showTotals) return 0;
  const others = tablesOf(host, table.sheet).filter(({ id }) => id !== table.id);
  let count = 0;
  while (
    writtenIn(cells, row + rows + count, column, column + columns - 1) &&
    !others.some((other) => meets(other, areaOf(row + rows + count, column, 1, columns)))
  )
    count += 1;
  return count;
};

/** Whether a write right beside the table adds a column: nothing else may stand in it. */
const columnBeside = (host: Host, table: TableInfo, cells: Cells): boolean => {
  const { row, column, rows, columns } = wholeArea(host, table);
  const beside = column + columns;
  const written = Array.from({ length: rows }, (_, index) => row + index).filter((at) =>
    isWritten(cells[at]?.[beside]),
  );
  if (written.length === 0) return false;
  if (tablesOf(host, table.sheet).some((other) => meets(other, areaOf(row, beside, rows, 1)))) return false;
  return Array.from({ length: rows }, (_, index) => row + index).every(
    (at) => written.includes(at) || isBlankArea(host, table.sheet, areaOf(at, beside)),
  );
};

/** In cells that come into a table [@Nama] gets a table to mean: beside it, it had none. */
const nameTable = (host: Host, { sheet, name }: TableInfo, { row, column, rows, columns }: Area): void => {
  const cells = readerOf(host, sheet);
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) {
      const formula = cells.raw(r, c)?.f;
      const named = formula ? withTableName(formula, name) : formula;
      if (named && named !== formula) host.edits.put(sheet, r, c, { f: named, v: null, t: null });
    }
};

/** What a person types into a table may say [@Nama] too. */
const nameTyped = (host: Host, table: TableInfo, cells: Cells): void => {
  for (const [row, line] of Object.entries(cells))
    for (const [column, cell] of Object.entries(line ?? {})) {
      const place = areaOf(Number(row), Number(column));
      if (cell?.f?.includes("[") && meets(table, place)) nameTable(host, table, place);
    }
  host.edits.flush();
};

/** Takes rows below the table into it: calculated columns are filled where nothing was written, looks follow. */
export const growRows = (host: Host, table: TableInfo, count: number): void => {
  const { area, sheet } = table;
  const first = area.row + area.rows;
  const formulas = calculatedColumns(host, table);
  const after = { ...table, area: { ...area, rows: area.rows + count } };
  changeTable(host, table, after);
  delete keptTable(host, table.id).insertRow;
  const cells = readerOf(host, sheet);
  for (let row = first; row < first + count; row++)
    for (let place = 0; place < area.columns; place++) {
      const column = area.column + place;
      const cell = cells.raw(row, column);
      const formula = isWritten(cell) ? undefined : formulas.get(place)?.(row);
      if (formula !== undefined) host.edits.put(sheet, row, column, { f: formula, v: null, t: null });
    }
  nameTable(host, table, areaOf(first, area.column, count, area.columns));
  const data = dataArea(table);
  const last = rowArea(table, data.row + data.rows - 1);
  copyLooks(host, table, last, areaOf(first, area.column, count, area.columns));
  host.edits.flush();
};

/** Takes the names of the columns from the header cells, which keep Excel's rules; references follow. */
export const readHeaders = (host: Host, table: TableInfo): void => {
  if (!table.headers) return;
  const names = headersOf(host, table.sheet, headerArea(table));
  const renamed = table.columns.flatMap(({ name }, index) =>
    name === names[index] ? [] : [{ from: name, to: names[index] ?? name }],
  );
  putTexts(host, table.sheet, headerArea(table), names);
  if (renamed.length > 0) {
    const columns = table.columns.map((column, index) => ({ ...column, name: names[index] ?? column.name }));
    changeTable(host, table, { ...table, columns });
    // Two columns may have changed their names with each other: first to a name of its own, then to the new one.
    const between = (to: string) => `\u0001${to}`;
    rewriteFormulas(host, (formula) => {
      const away = renamed.reduce(
        (text, { from, to }) => renameColumn(text, table.name, from, between(to)),
        formula,
      );
      return renamed.reduce((text, { to }) => renameColumn(text, table.name, between(to), to), away);
    });
  }
  host.edits.flush();
};

const touchesHeader = (table: TableInfo, cells: Cells): boolean => {
  const line = table.headers ? cells[table.area.row] : undefined;
  if (!line) return false;
  const { column, columns } = table.area;
  return Object.keys(line).some((key) => Number(key) >= column && Number(key) < column + columns);
};

/** What a write to the cells of a sheet does to its tables: headers rename columns, rows and columns beside join. */
export const growTables = (host: Host, sheet: string, cells: Cells): void => {
  const changed = changedArea(cells);
  for (const { id } of tablesOf(host, sheet)) {
    growTable(host, tableOf(host, id), cells);
    const now = tableOf(host, id);
    if (!changed || !meets(now, changed)) continue;
    nameTyped(host, now, cells);
    noteCalculated(host, now);
  }
};

const growTable = (host: Host, table: TableInfo, cells: Cells): void => {
  const { id } = table;
  if (touchesHeader(table, cells)) readHeaders(host, table);
  const data = dataArea(table);
  if (writtenIn(cells, data.row, data.column, data.column + data.columns - 1))
    delete keptTable(host, id).insertRow;
  const added = rowsBelow(host, table, cells);
  if (added > 0) growRows(host, tableOf(host, id), added);
  const now = tableOf(host, id);
  if (!columnBeside(host, now, cells)) return;
  const { row, column, rows, columns } = now.area;
  nameTable(host, now, areaOf(row, column + columns, rows, 1));
  setTable(host, now, { ...now.area, columns: columns + 1 });
};
