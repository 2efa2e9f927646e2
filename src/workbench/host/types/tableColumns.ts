import { type Area, areaOf } from "../address";
import { mapArea, readerOf, valueOf } from "../cells";
import type { Host } from "../context";
import type { AnyModel, HostObject, TypeModel } from "../object";
import { refuse } from "../refusal";
import { addColumn, deleteColumn, renameColumnAt } from "../tableColumns";
import {
  chosenValues,
  clearColumnFilter,
  columnFilter,
  filterColumn,
  type FilterCriteria,
} from "../tableFilters";
import { dataArea, headerArea, keptTable, type TableInfo, tableOf, totalsArea, wholeArea } from "../tables";
import { writeContents } from "../write";
import { rangeObject } from "./objects";
import type { TableObject } from "./tables";

/** A column, or its filter. */
interface ColumnObject extends HostObject {
  /** The table's id. */
  readonly of: string;
  readonly id: number;
}

/** Excel.TableColumnCollection, Excel.TableColumn and Excel.Filter. */
export const tableColumns = (host: Host): Record<string, AnyModel> => {
  const column = (of: string, id: number): ColumnObject => ({ type: "TableColumn", of, id });

  /** By id when it is a number, by name in any case when it is a text. */
  const find = ({ id }: TableObject, key: number | string): ColumnObject | null => {
    const { columns } = tableOf(host, id);
    const name = String(key).toLowerCase();
    const found =
      typeof key === "number"
        ? columns.find((known) => known.id === key)
        : columns.find((known) => known.name.toLowerCase() === name);
    return found ? column(id, found.id) : null;
  };
  const read = ({ of, id }: ColumnObject): { table: TableInfo; place: number; name: string } => {
    const table = tableOf(host, of);
    const place = table.columns.findIndex((known) => known.id === id);
    return { table, place, name: table.columns[place]?.name ?? refuse("ItemNotFound") };
  };
  /** The part of an area of the whole table that belongs to the column. */
  const slice = (object: ColumnObject, areaOfTable: (table: TableInfo) => Area) => {
    const { table, place } = read(object);
    const { row, column: left, rows } = areaOfTable(table);
    return { sheet: table.sheet, area: areaOf(row, left + place, rows, 1) };
  };
  const range = (areaOfTable: (table: TableInfo) => Area) => (object: ColumnObject) => {
    const { sheet, area } = slice(object, areaOfTable);
    return rangeObject(sheet, area);
  };
  const whole = (table: TableInfo) => wholeArea(host, table);
  const count = ({ id }: TableObject) => tableOf(host, id).columns.length;

  const collection: TypeModel<TableObject> = {
    items: ({ id }) => tableOf(host, id).columns.map((known) => column(id, known.id)),
    index: (object, key) => find(object, key) ?? refuse("ItemNotFound"),
    get: { Count: count },
    call: {
      Add: ({ id }, index: number | null, values: unknown, name: string | null) =>
        column(id, addColumn(host, tableOf(host, id), index, values, name)),
      GetItem: (object, key: number | string) => find(object, key) ?? refuse("ItemNotFound"),
      GetItemOrNullObject: find,
      GetItemAt: ({ id }, index: number) => {
        const found = tableOf(host, id).columns[index];
        return found ? column(id, found.id) : refuse("InvalidArgument");
      },
      GetCount: count,
    },
  };
  const model: TypeModel<ColumnObject> = {
    get: {
      Id: ({ id }) => id,
      Index: (object) => read(object).place,
      Name: (object) => read(object).name,
      Values: async (object) => {
        await host.settle();
        const { sheet, area } = slice(object, whole);
        const reader = readerOf(host, sheet);
        return mapArea(area, (r, c) => valueOf(reader.shown(r, c)));
      },
      Filter: (object) => ({ ...object, ref: undefined, type: "Filter" }),
    },
    set: {
      Name: (object, name: unknown) => {
        const { table, place } = read(object);
        renameColumnAt(host, table, place, name);
      },
      Values: (object, values: unknown) => writeContents(host, slice(object, whole), values),
    },
    call: {
      Delete: (object) => {
        const { table, place } = read(object);
        deleteColumn(host, table, place);
      },
      GetRange: range(whole),
      GetDataBodyRange: range(dataArea),
      GetHeaderRowRange: (object) =>
        read(object).table.headers ? range(headerArea)(object) : refuse("ItemNotFound"),
      GetTotalRowRange: (object) =>
        keptTable(host, object.of).showTotals ? range(totalsArea)(object) : refuse("ItemNotFound"),
    },
  };
  const filter: TypeModel<ColumnObject> = {
    get: {
      Criteria: (object) => {
        const { table, place } = read(object);
        return columnFilter(host, table, place) ?? null;
      },
    },
    call: {
      Apply: (object, criteria: FilterCriteria) => {
        const { table, place } = read(object);
        filterColumn(host, table, place, chosenValues(criteria ?? {}));
      },
      ApplyValuesFilter: (object, values: readonly unknown[]) => {
        const { table, place } = read(object);
        filterColumn(host, table, place, chosenValues({ filterOn: "Values", values }));
      },
      Clear: (object) => {
        const { table, place } = read(object);
        clearColumnFilter(host, table, place);
      },
    },
  };
  return { TableColumnCollection: collection, TableColumn: model, Filter: filter };
};
