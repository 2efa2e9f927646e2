import { ICommandService, IUndoRedoService, type IMutationInfo } from "@univerjs/core";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
  type ITableColumnJson,
  type ITableFilterItem,
  type ITableInfo,
} from "@univerjs/sheets-table";
import { type Area, areaOf } from "./address";
import { service, workbookOf } from "./book";
import type { Grid, Host } from "./context";
import type { KeptTable } from "./kept";
import { refusal } from "./refusal";

/** A column of a table: Excel numbers its columns once and for all. */
export interface TableColumnInfo {
  readonly id: number;
  readonly name: string;
}

/** A table as Excel sees it. */
export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Header row, if shown, and data; a row of totals stands below it. */
  readonly area: Area;
  /** Whether the first row of the area is the header. */
  readonly headers: boolean;
  readonly columns: readonly TableColumnInfo[];
}

/** What Excel gives a new table. */
export const newTable = (): KeptTable => ({
  style: "TableStyleMedium2",
  showTotals: false,
  showFilter: true,
  showBandedRows: true,
});

/** What is kept of a table beside the grid; made when a table came from the grid's own menu. */
export const keptTable = (host: Host, id: string): KeptTable => (host.kept.tables[id] ??= newTable());

/** Columns made here have a number as their id; one the grid made itself is known by its place. */
const columnId = ({ id }: ITableColumnJson, index: number): number =>
  /^\d+$/.test(id) ? Number(id) : 10_000 + index;

const infoOf = ({ id, name, subUnitId, range, columns, showHeader }: ITableInfo): TableInfo => ({
  id,
  name,
  sheet: subUnitId,
  area: areaOf(
    range.startRow,
    range.startColumn,
    range.endRow - range.startRow + 1,
    range.endColumn - range.startColumn + 1,
  ),
  headers: showHeader,
  columns: columns.map((column, index) => ({ id: columnId(column, index), name: column.displayName })),
});

/** All tables of the workbook, or of one sheet, in the order they were made. */
export const tablesOf = (host: Host, sheet?: string): TableInfo[] => {
  const order = Object.keys(host.kept.tables);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return service(host, TableManager)
    .getTableList(workbookOf(host).getUnitId())
    .map(infoOf)
    .filter((table) => sheet === undefined || table.sheet === sheet)
    .sort((a, b) => place(a.id) - place(b.id));
};

/** The table with this id, or ItemNotFound. */
export const tableOf = (host: Host, id: string): TableInfo => {
  const table = service(host, TableManager).getTableById(workbookOf(host).getUnitId(), id);
  if (!table) throw refusal("ItemNotFound");
  return infoOf(table.getTableInfo());
};

/** The table with this id or, in any case, this name. */
export const findTable = (host: Host, key: string, sheet?: string): TableInfo | undefined => {
  const all = tablesOf(host, sheet);
  const wanted = key.toLowerCase();
  return all.find(({ id }) => id === key) ?? all.find(({ name }) => name.toLowerCase() === wanted);
};

/** Whether the area has a cell of the table. */
export const meets = ({ area }: TableInfo, other: Area): boolean =>
  area.row < other.row + other.rows &&
  other.row < area.row + area.rows &&
  area.column < other.column + other.columns &&
  other.column < area.column + area.columns;

/** The table a cell stands in. */
export const tableAt = (host: Host, sheet: string, row: number, column: number): TableInfo | undefined =>
  tablesOf(host, sheet).find((table) => meets(table, areaOf(row, column)));

/** The data rows; a table has at least one. */
export const dataArea = ({ area, headers }: TableInfo): Area => {
  const above = headers ? 1 : 0;
  return areaOf(area.row + above, area.column, area.rows - above, area.columns);
};

export const headerArea = ({ area }: TableInfo): Area => areaOf(area.row, area.column, 1, area.columns);

/** The row below the data, where a table's totals stand when they are shown. */
export const totalsArea = ({ area }: TableInfo): Area =>
  areaOf(area.row + area.rows, area.column, 1, area.columns);

/** The whole table as Excel shows it, with its totals. */
export const wholeArea = (host: Host, { id, area }: TableInfo): Area =>
  areaOf(area.row, area.column, area.rows + (keptTable(host, id).showTotals ? 1 : 0), area.columns);

const rangeOf = ({ row, column, rows, columns }: Area) => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

/**
 * Runs mutations so that the grid's own undo takes them back. Univer's commands for tables are not used: they refuse
 * a table name that a sheet has, which Excel allows.
 */
export const mutate = (grid: Grid, redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]): void => {
  const commands = service(grid, ICommandService);
  for (const { id, params } of redoMutations) commands.syncExecuteCommand(id, params);
  service(grid, IUndoRedoService).pushUndoRedo({
    unitID: workbookOf(grid).getUnitId(),
    redoMutations,
    undoMutations,
  });
};

const target = (grid: Grid, { id, sheet }: Pick<TableInfo, "id" | "sheet">) => ({
  unitId: workbookOf(grid).getUnitId(),
  subUnitId: sheet,
  tableId: id,
});

const columnJson = ({ id, name }: TableColumnInfo): ITableColumnJson =>
  ({ id: String(id), displayName: name }) as ITableColumnJson;

/** The filters of a table's columns, by their ids; they stay with their columns when those move. */
const filtersOf = (grid: Grid, { id, columns }: TableInfo): Map<number, ITableFilterItem> => {
  const filters = service(grid, TableManager)
    .getTableById(workbookOf(grid).getUnitId(), id)
    ?.getTableFilters();
  const found = new Map<number, ITableFilterItem>();
  columns.forEach((column, index) => {
    const filter = filters?.getColumnFilter(index);
    if (filter) found.set(column.id, filter);
  });
  return found;
};

const addition = (
  grid: Grid,
  table: TableInfo,
  filters: ReadonlyMap<number, ITableFilterItem> = new Map(),
): IMutationInfo => ({
  id: AddSheetTableMutation.id,
  params: {
    ...target(grid, table),
    name: table.name,
    range: rangeOf(table.area),
    header: table.columns.map(({ name }) => name),
    options: {
      columns: table.columns.map(columnJson),
      showHeader: table.headers,
      ...(filters.size > 0 ? { filters: table.columns.map(({ id }) => filters.get(id)) } : {}),
    },
  },
});

const removal = (grid: Grid, table: TableInfo): IMutationInfo => ({
  id: DeleteSheetTableMutation.id,
  params: target(grid, table),
});

/** Puts a new table over its area; its header cells already hold the columns' names. */
export const putTable = (grid: Grid, table: TableInfo): void =>
  mutate(grid, [addition(grid, table)], [removal(grid, table)]);

/** Takes the table away; the cells stay. */
export const dropTable = (grid: Grid, table: TableInfo): void =>
  mutate(grid, [removal(grid, table)], [addition(grid, table)]);

const sameColumns = (a: TableInfo, b: TableInfo): boolean =>
  a.columns.length === b.columns.length &&
  a.columns.every(({ id, name }, index) => id === b.columns[index]?.id && name === b.columns[index]?.name);

const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

const setting = (grid: Grid, table: TableInfo, config: object): IMutationInfo => ({
  id: SetSheetTableMutation.id,
  params: { ...target(grid, table), config },
});

/** Changes a table's name, area or columns in the grid; what is equal is left alone. */
export const changeTable = (grid: Grid, before: TableInfo, after: TableInfo): void => {
  const rebuilt =
    !sameColumns(before, after) ||
    before.area.column !== after.area.column ||
    before.headers !== after.headers;
  if (rebuilt) {
    const filters = filtersOf(grid, before);
    mutate(
      grid,
      [removal(grid, before), addition(grid, after, filters)],
      [removal(grid, after), addition(grid, before, filters)],
    );
    return;
  }
  if (before.name !== after.name)
    mutate(
      grid,
      [setting(grid, before, { name: after.name })],
      [setting(grid, before, { name: before.name })],
    );
  if (!sameArea(before.area, after.area))
    mutate(
      grid,
      [setting(grid, before, { updateRange: { newRange: rangeOf(after.area) } })],
      [setting(grid, before, { updateRange: { newRange: rangeOf(before.area) } })],
    );
};

/** A number no column of the table has had. */
export const nextColumnId = (columns: readonly TableColumnInfo[]): number =>
  columns.reduce((most, { id }) => Math.max(most, id < 10_000 ? id : 0), 0) + 1;
