import { areaOf, formatArea } from "./address";
import { type Shift, reach, shiftArea, shiftSpan } from "./areaShift";
import type { Host } from "./context";
import { rewriteFormulas } from "./formulaTexts";
import { loseReference } from "./structured";
import { copyLooks, headersOf, putTexts, rowArea } from "./tableCells";
import { calculatedColumns, noteCalculated } from "./tableFormulas";
import { columnWord, uniqueHeaders } from "./tableHeaders";
import {
  changeTable,
  dropTable,
  headerArea,
  nextColumnId,
  putTable,
  type TableColumnInfo,
  type TableInfo,
  tablesOf,
} from "./tables";

/** The columns after a shift: those in a deleted place are gone, new ones have no name yet. */
const shiftColumns = (shift: Shift, table: TableInfo): TableColumnInfo[] => {
  const { area, columns } = table;
  if (shift.along === "rows" || reach(shift, area) !== "all") return [...columns];
  const at = shift.at - area.column;
  if (shift.kind === "delete") return columns.filter((_, index) => index < at || index >= at + shift.count);
  if (at <= 0 || at >= columns.length) return [...columns];
  const first = nextColumnId(columns);
  const added = Array.from({ length: shift.count }, (_, index) => ({ id: first + index, name: "" }));
  return [...columns.slice(0, at), ...added, ...columns.slice(at)];
};

/**
 * A table after cells came in or went away; undefined when it is gone: a table that loses its header row or all its
 * columns. One that loses all its data keeps a blank row.
 */
export const shiftTable = (shift: Shift, table: TableInfo): TableInfo | undefined => {
  if (reach(shift, table.area) !== "all") return table;
  const { row, rows } = table.area;
  const cutsHeader =
    shift.kind === "delete" &&
    shift.along === "rows" &&
    table.headers &&
    shift.at <= row &&
    shift.at + shift.count > row;
  const area = cutsHeader ? undefined : shiftArea(shift, table.area);
  if (!area) return undefined;
  const least = table.headers ? 2 : 1;
  const kept = shift.along === "rows" ? shiftSpan(shift, row, rows)?.size : area.rows;
  return {
    ...table,
    area: { ...area, rows: Math.max(least, kept ?? 0) },
    columns: shiftColumns(shift, table),
  };
};

const same = (a: TableInfo, b: TableInfo): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Names the columns that came in and writes their headers. */
const named = (host: Host, table: TableInfo): TableInfo => {
  if (table.columns.every(({ name }) => name !== "")) return table;
  const texts = table.headers ? headersOf(host, table.sheet, headerArea(table)) : [];
  const taken = table.columns.flatMap(({ name }) => (name === "" ? [] : [name]));
  const columns = table.columns.map((column, index) => {
    if (column.name !== "") return column;
    const text = texts[index] ?? "";
    const blank = taken.includes(text) ? "" : text;
    const [name = ""] = uniqueHeaders([blank], columnWord(host), taken);
    taken.push(name);
    return { ...column, name };
  });
  return { ...table, columns };
};

/** Fills the rows that came into the middle of a table: calculated columns, and the looks of the row above. */
const fillRows = (host: Host, table: TableInfo, first: number, count: number): void => {
  const isNew = (row: number) => row >= first && row < first + count;
  const formulas = calculatedColumns(host, table, isNew);
  for (let row = first; row < first + count; row++)
    for (const [place, formula] of formulas)
      host.edits.put(table.sheet, row, table.area.column + place, { f: formula(row), v: null, t: null });
  const above = first - 1 > table.area.row || !table.headers ? first - 1 : first + count;
  const rows = { ...rowArea(table, first), rows: count };
  if (above >= 0) copyLooks(host, table, rowArea(table, above), rows);
};

/** A shift and the sheet it happened on. */
export interface ShiftOn {
  readonly sheet: string;
  readonly shift: Shift;
}

const afterAll = (table: TableInfo, shifts: readonly ShiftOn[]): TableInfo | undefined =>
  shifts.reduce<TableInfo | undefined>(
    (moved, { sheet, shift }) => (moved?.sheet === sheet ? shiftTable(shift, moved) : moved),
    table,
  );

const forget = (host: Host, table: TableInfo): void => {
  const now = tablesOf(host).find(({ id }) => id === table.id);
  if (now) dropTable(host, now);
  delete host.kept.tables[table.id];
  rewriteFormulas(host, (formula) => loseReference(formula, table.name));
};

const changeTypes = {
  insert: { rows: "RowInserted", columns: "ColumnInserted" },
  delete: { rows: "RowDeleted", columns: "ColumnDeleted" },
} as const;

/** Tells of rows or columns that came into a table or went out of it. */
const tell = (host: Host, old: TableInfo, now: TableInfo, { kind, along, at, count }: Shift): void => {
  const { area, sheet, id } = now;
  if (area[along] === old.area[along]) return;
  const lines =
    along === "rows" ? areaOf(at, area.column, count, area.columns) : areaOf(area.row, at, area.rows, count);
  const changeType = changeTypes[kind][along];
  const payload = { address: formatArea(lines), changeType, tableId: id, worksheetId: sheet };
  host.emit({ kind: "tableChanged", id, payload });
};

/**
 * Puts the tables where shifts brought them. Univer moves them for whole rows and columns of the active sheet only,
 * and loses columns on the way; here every table is compared with where it belongs.
 */
export const followShifts = (host: Host, before: readonly TableInfo[], shifts: readonly ShiftOn[]): void => {
  for (const old of before) {
    const after = afterAll(old, shifts);
    if (!after) {
      forget(host, old);
      continue;
    }
    const wanted = named(host, after);
    const now = tablesOf(host).find(({ id }) => id === old.id);
    if (!now) putTable(host, wanted);
    else if (!same(now, wanted)) changeTable(host, now, wanted);
    const names = wanted.columns.map(({ name }) => name);
    if (wanted.headers && names.length !== old.columns.length)
      putTexts(host, wanted.sheet, headerArea(wanted), names);
    const lost = old.columns.filter(({ id }) => !wanted.columns.some((column) => column.id === id));
    if (lost.length > 0)
      rewriteFormulas(host, (formula) =>
        lost.reduce((text, { name }) => loseReference(text, old.name, name), formula),
      );
    noteCalculated(host, wanted);
    const [only, ...more] = shifts;
    const grown = only?.shift.kind === "insert" && only.shift.along === "rows" && more.length === 0;
    for (const { sheet, shift } of shifts) if (sheet === old.sheet) tell(host, old, wanted, shift);
    if (grown && only.sheet === old.sheet && wanted.area.rows > old.area.rows)
      fillRows(host, wanted, only.shift.at, only.shift.count);
  }
  host.edits.flush();
};
