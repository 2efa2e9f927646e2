import {
  SetSheetTableFilterMutation,
  type ITableFilterItem,
  TableColumnFilterTypeEnum,
  TableManager,
} from "@univerjs/sheets-table";
import { service, workbookOf } from "./book";
import type { Host } from "./context";
import { refusal } from "./refusal";
import { mutate, type TableInfo } from "./tables";

/** Excel's FilterCriteria, of which choices of values are served. */
export interface FilterCriteria {
  readonly filterOn?: string;
  readonly values?: readonly unknown[];
}

/** Univer's word for blank cells in a choice of values. */
const blank = "__UNIVER_TABLE_FILTER_EMPTY__";

const current = (host: Host, { id }: TableInfo, place: number): ITableFilterItem | undefined =>
  service(host, TableManager).getTableById(workbookOf(host).getUnitId(), id)?.getTableFilterColumn(place);

const put = (host: Host, table: TableInfo, place: number, filter: ITableFilterItem | undefined): void => {
  const before = current(host, table, place);
  if (!before && !filter) return;
  const params = (tableFilter: ITableFilterItem | undefined) => ({
    unitId: workbookOf(host).getUnitId(),
    subUnitId: table.sheet,
    tableId: table.id,
    column: place,
    tableFilter,
  });
  const id = SetSheetTableFilterMutation.id;
  mutate(host, [{ id, params: params(filter) }], [{ id, params: params(before) }]);
};

/** The texts of a choice of values; InvalidArgument for no list, NotImplemented for Excel's other filters. */
export const chosenValues = ({ filterOn, values }: FilterCriteria): string[] => {
  if (filterOn !== "Values") throw refusal("NotImplemented", `filters on ${filterOn} are not served`);
  if (!Array.isArray(values) || values.some((value) => typeof value === "object"))
    throw refusal("InvalidArgument");
  return values.map(String);
};

/** Shows only the rows whose cell in this column is one of the values. */
export const filterColumn = (host: Host, table: TableInfo, place: number, values: readonly string[]): void =>
  put(host, table, place, {
    filterType: TableColumnFilterTypeEnum.manual,
    values: values.map((value) => (value === "" ? blank : value)),
  });

export const clearColumnFilter = (host: Host, table: TableInfo, place: number): void =>
  put(host, table, place, undefined);

/** What a column is filtered by, undefined when it is not. */
export const columnFilter = (host: Host, table: TableInfo, place: number): FilterCriteria | undefined => {
  const filter = current(host, table, place);
  if (!filter) return undefined;
  if (filter.filterType !== TableColumnFilterTypeEnum.manual) return { filterOn: "Custom" };
  return { filterOn: "Values", values: filter.values.map((value) => (value === blank ? "" : value)) };
};

/** Filters again, after the values of cells changed. */
export const reapplyFilters = (host: Host, table: TableInfo): void => {
  const place = table.columns.findIndex((_, index) => current(host, table, index));
  if (place >= 0) put(host, table, place, current(host, table, place));
};
