import { type Area, areaOf, fits, formatAbsolute } from "./address";
import { sheetOf } from "./book";
import { shiftCells } from "./cellShift";
import type { Host } from "./context";
import { findName, isNameWord } from "./definedNames";
import { rewriteFormulas } from "./formulaTexts";
import { checkUnprotected } from "./guard";
import { unmergeCells } from "./merge";
import { refuse } from "./refusal";
import { loseReference, mapStructured, renameTable } from "./structured";
import { structuredArea } from "./structuredArea";
import { clearCells, headersOf, isBlankArea, putTexts } from "./tableCells";
import { noteCalculated } from "./tableFormulas";
import { columnWord, tableWord, uniqueHeaders } from "./tableHeaders";
import {
  changeTable,
  dropTable,
  findTable,
  headerArea,
  meets,
  newTable,
  nextColumnId,
  putTable,
  type TableColumnInfo,
  type TableInfo,
  tableOf,
  tablesOf,
  totalsArea,
  wholeArea,
} from "./tables";

/** An id no table has, in the form of Excel's. */
export const tableId = (host: Host): string => {
  for (let number = 0; ; number++) {
    const id = `{00000000-000C-0000-FFFF-FFFF${number.toString(16).toUpperCase().padStart(8, "0")}}`;
    if (!host.kept.tables[id] && !tablesOf(host).some((table) => table.id === id)) return id;
  }
};

/** Whether another table, or a name, is called so. */
export const isTaken = (host: Host, name: string, own?: string): boolean =>
  (findTable(host, name)?.id ?? own) !== own || findName(host, name) !== undefined;

const freeName = (host: Host): string => {
  for (let number = 1; ; number++) {
    const name = `${tableWord(host)}${number}`;
    if (!isTaken(host, name)) return name;
  }
};

const overlaps = (host: Host, sheet: string, area: Area, own?: string): boolean =>
  tablesOf(host, sheet).some(
    (table) => table.id !== own && meets({ ...table, area: wholeArea(host, table) }, area),
  );

/** Excel makes room for the header it invents, and for the one data row every table has. */
const makeRoom = (host: Host, sheet: string, row: Area): void => {
  if (!isBlankArea(host, sheet, row)) shiftCells(host, sheet, row, "Down");
};

/** Makes a table of the cells; without headers a row of them is put above. InvalidArgument over another table. */
export const addTable = (host: Host, sheet: string, given: Area, hasHeaders: boolean): TableInfo => {
  checkUnprotected(host, sheet);
  host.edits.flush();
  if (!fits(given) || overlaps(host, sheet, given)) refuse("InvalidArgument", "a table is there already");
  const { row, column, columns } = given;
  if (!hasHeaders) shiftCells(host, sheet, areaOf(row, column, 1, columns), "Down");
  const onlyHeader = hasHeaders && given.rows === 1;
  if (onlyHeader) makeRoom(host, sheet, areaOf(row + 1, column, 1, columns));
  const area = areaOf(row, column, given.rows + (hasHeaders && !onlyHeader ? 0 : 1), columns);
  if (overlaps(host, sheet, area)) refuse("InvalidArgument", "a table is there already");
  unmergeCells(host, sheet, area);
  const header = areaOf(row, column, 1, columns);
  const names = headersOf(host, sheet, header);
  putTexts(host, sheet, header, names);
  host.edits.flush();
  const table: TableInfo = {
    id: tableId(host),
    name: freeName(host),
    sheet,
    area,
    headers: true,
    columns: names.map((name, index) => ({ id: index + 1, name })),
  };
  host.kept.tables[table.id] = { ...newTable(), ...(onlyHeader ? { insertRow: true } : {}) };
  putTable(host, table);
  noteCalculated(host, table);
  host.emit({ kind: "tableAdded", id: table.id, payload: { tableId: table.id, worksheetId: sheet } });
  return table;
};

/** Renames the table; what refers to it follows. InvalidArgument for no word, or a name or table called so. */
export const renameTableTo = (host: Host, table: TableInfo, name: unknown): void => {
  if (!isNameWord(name) || isTaken(host, name, table.id)) return refuse("InvalidArgument", String(name));
  if (name === table.name) return;
  changeTable(host, table, { ...table, name });
  rewriteFormulas(host, (formula) => renameTable(formula, table.name, name));
};

/** The columns of a table after its area became another one; new ones are called by their header cells. */
const columnsFor = (host: Host, table: TableInfo, area: Area): TableColumnInfo[] => {
  const offset = area.column - table.area.column;
  const kept = Array.from({ length: area.columns }, (_, index) => table.columns[offset + index]);
  const header = headersOf(host, table.sheet, areaOf(area.row, area.column, 1, area.columns));
  const taken = kept.flatMap((column) => (column ? [column.name] : []));
  let id = nextColumnId(table.columns);
  return kept.map((column, index) => {
    if (column) return column;
    const [name = ""] = uniqueHeaders([header[index] ?? ""], columnWord(host), taken);
    taken.push(name);
    return { id: id++, name };
  });
};

/** Lets a table go over another area; the header stays in its row, as Excel wants it. */
export const resizeTable = (host: Host, table: TableInfo, given: Area): void => {
  checkUnprotected(host, table.sheet);
  const before = wholeArea(host, table);
  const rows = given.rows - (before.rows - table.area.rows);
  const area = { ...given, rows };
  if (given.row !== before.row || !meets(table, given) || rows < (table.headers ? 2 : 1))
    refuse("InvalidArgument");
  if (overlaps(host, table.sheet, given, table.id)) refuse("InvalidArgument", "a table is there already");
  setTable(host, table, area);
};

/** Puts the table over the area, names its new columns and loses the references to those that are gone. */
export const setTable = (host: Host, table: TableInfo, area: Area): void => {
  host.edits.flush();
  const columns = columnsFor(host, table, area);
  const after = { ...table, area, columns };
  changeTable(host, table, after);
  if (after.headers)
    putTexts(
      host,
      table.sheet,
      headerArea(after),
      columns.map(({ name }) => name),
    );
  host.edits.flush();
  noteCalculated(host, after);
  const lost = table.columns.filter(({ id }) => !columns.some((column) => column.id === id));
  if (lost.length > 0)
    rewriteFormulas(host, (formula) =>
      lost.reduce((text, { name }) => loseReference(text, table.name, name), formula),
    );
};

/** Makes plain cells of a table; what referred to it refers to its cells. */
export const convertTable = (host: Host, table: TableInfo): Area => {
  checkUnprotected(host, table.sheet);
  const area = wholeArea(host, table);
  const sheetName = sheetOf(host, table.sheet).getName();
  rewriteFormulas(host, (formula, place) =>
    mapStructured(formula, (reference) => {
      if (reference.table.toLowerCase() !== table.name.toLowerCase()) return undefined;
      const cells = structuredArea(host, table, reference, place?.row);
      return cells ? formatAbsolute(sheetName, cells) : "#REF!";
    }),
  );
  dropTable(host, table);
  delete host.kept.tables[table.id];
  return area;
};

/** Deletes the table with its cells' values; what referred to it is #REF!. */
export const deleteTable = (host: Host, table: TableInfo): void => {
  checkUnprotected(host, table.sheet);
  host.edits.flush();
  const area = wholeArea(host, table);
  dropTable(host, table);
  delete host.kept.tables[table.id];
  clearCells(host, table.sheet, area, true);
  host.edits.flush();
  rewriteFormulas(host, (formula) => loseReference(formula, table.name));
  host.emit({
    kind: "tableDeleted",
    id: table.id,
    payload: { tableId: table.id, tableName: table.name, worksheetId: table.sheet },
  });
};

/** Shows or hides the header row: hidden, its cells are emptied and the table starts below them. */
export const setHeaders = (host: Host, table: TableInfo, shown: boolean): void => {
  if (table.headers === shown) return;
  const { row, column, rows, columns } = table.area;
  if (shown) {
    const header = areaOf(row - 1, column, 1, columns);
    const free =
      row > 0 && isBlankArea(host, table.sheet, header) && !overlaps(host, table.sheet, header, table.id);
    if (!free) shiftCells(host, table.sheet, areaOf(row, column, 1, columns), "Down");
    const before = tableOf(host, table.id);
    const top = free ? row - 1 : row;
    const after = { ...before, headers: true, area: areaOf(top, column, rows + 1, columns) };
    putTexts(
      host,
      table.sheet,
      headerArea(after),
      table.columns.map(({ name }) => name),
    );
    host.edits.flush();
    changeTable(host, before, after);
    return;
  }
  changeTable(host, table, { ...table, headers: false, area: areaOf(row + 1, column, rows - 1, columns) });
  clearCells(host, table.sheet, headerArea(table));
};

/** Shows or hides the row of totals below the data: shown, it says "Total" and the cells below make room. */
export const setTotals = (host: Host, table: TableInfo, shown: boolean): void => {
  const kept = host.kept.tables[table.id] ?? newTable();
  if (kept.showTotals === shown) return;
  const area = totalsArea(table);
  if (shown) makeRoom(host, table.sheet, area);
  host.kept.tables[table.id] = { ...kept, showTotals: shown };
  if (shown) putTexts(host, table.sheet, { ...area, columns: 1 }, ["Total"]);
  else clearCells(host, table.sheet, area);
};
