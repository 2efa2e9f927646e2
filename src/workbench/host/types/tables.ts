import type { Host } from "../context";
import { facadeOf } from "../book";
import { eventMembers } from "../events";
import type { AnyModel, HostObject, TypeModel } from "../object";
import { refuse } from "../refusal";
import {
  addTable,
  convertTable,
  deleteTable,
  renameTableTo,
  resizeTable,
  setHeaders,
  setTotals,
} from "../tableChange";
import { clearColumnFilter, reapplyFilters } from "../tableFilters";
import {
  dataArea,
  findTable,
  headerArea,
  keptTable,
  type TableInfo,
  tableOf,
  tablesOf,
  totalsArea,
  wholeArea,
} from "../tables";
import { areaOn, placeOf, type RangeArgument } from "./arguments";
import { rangeObject, sheetObject } from "./objects";
import { autoFilters } from "./autoFilter";
import { tableColumns } from "./tableColumns";
import { tableRows } from "./tableRows";
import { tableSort } from "./tableSort";

/** A table, and what hangs on one: its rows, its columns, its sort, its filter. */
export interface TableObject extends HostObject {
  readonly id: string;
}

interface CollectionObject extends HostObject {
  /** The sheet whose tables are meant; absent = all. */
  readonly of?: string;
}

/** Looks that are kept and saved; the grid draws one look for all tables. */
const looks = {
  ShowBandedRows: "showBandedRows",
  ShowBandedColumns: "showBandedColumns",
  ShowFilterButton: "showFilter",
  HighlightFirstColumn: "highlightFirstColumn",
  HighlightLastColumn: "highlightLastColumn",
} as const;

/** Excel's built-in styles. */
const styles = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

/** Excel.TableCollection, Excel.Table and all that hangs on a table. */
export const tables = (host: Host): Record<string, AnyModel> => {
  const table = (id: string): TableObject => ({ type: "Table", id });
  const read = ({ id }: TableObject): TableInfo => tableOf(host, id);
  const find = ({ of }: CollectionObject, key: string): TableObject | null => {
    const found = findTable(host, String(key), of);
    return found ? table(found.id) : null;
  };
  const part = (type: string) => (object: TableObject) => ({ ...object, ref: undefined, type });

  const collection: TypeModel<CollectionObject> = {
    items: ({ of }) => tablesOf(host, of).map(({ id }) => table(id)),
    index: (object, key) => find(object, String(key)) ?? refuse("ItemNotFound"),
    get: { Count: ({ of }) => tablesOf(host, of).length },
    call: {
      Add: ({ of }, address: RangeArgument, hasHeaders: boolean) => {
        const active = facadeOf(host).getActiveSheet().getSheetId();
        const place = placeOf(host, address, of ?? active);
        if (of !== undefined && place.sheet !== of) refuse("InvalidArgument");
        return table(addTable(host, place.sheet, place.area, hasHeaders).id);
      },
      GetItem: (object, key: string) => find(object, key) ?? refuse("ItemNotFound"),
      GetItemOrNullObject: find,
      GetItemAt: ({ of }, index: number) => {
        const found = tablesOf(host, of)[index];
        return found ? table(found.id) : refuse("InvalidArgument");
      },
      GetCount: ({ of }) => tablesOf(host, of).length,
      ...eventMembers("DataChangedEvent", "AddedEvent", "DeletedEvent"),
    },
  };

  const model: TypeModel<TableObject> = {
    get: {
      Id: ({ id }) => id,
      LegacyId: ({ id }) => String(Number.parseInt(id.slice(-13, -1), 16) + 1),
      Name: (object) => read(object).name,
      Style: ({ id }) => keptTable(host, id).style,
      ShowHeaders: (object) => read(object).headers,
      ShowTotals: ({ id }) => keptTable(host, id).showTotals,
      ...Object.fromEntries(
        Object.entries(looks).map(([name, key]) => [
          name,
          ({ id }: TableObject) => keptTable(host, id)[key] ?? false,
        ]),
      ),
      Columns: part("TableColumnCollection"),
      Rows: part("TableRowCollection"),
      Sort: part("TableSort"),
      AutoFilter: ({ id }) => ({ type: "AutoFilter", table: id }),
      Worksheet: (object) => sheetObject(read(object).sheet),
    },
    set: {
      Name: (object, name: unknown) => renameTableTo(host, read(object), name),
      Style: (object, style: unknown) => {
        if (typeof style !== "string" || !styles.test(style)) return refuse("InvalidArgument");
        keptTable(host, read(object).id).style = style;
      },
      ShowHeaders: (object, shown: boolean) => setHeaders(host, read(object), shown),
      ShowTotals: (object, shown: boolean) => setTotals(host, read(object), shown),
      ...Object.fromEntries(
        Object.entries(looks).map(([name, key]) => [
          name,
          (object: TableObject, shown: unknown) => {
            if (typeof shown !== "boolean") return refuse("InvalidArgument");
            keptTable(host, read(object).id)[key] = shown;
          },
        ]),
      ),
    },
    call: {
      GetRange: (object) => rangeObject(read(object).sheet, wholeArea(host, read(object))),
      GetHeaderRowRange: (object) => {
        const found = read(object);
        return found.headers ? rangeObject(found.sheet, headerArea(found)) : refuse("ItemNotFound");
      },
      GetDataBodyRange: (object) => rangeObject(read(object).sheet, dataArea(read(object))),
      GetTotalRowRange: (object) => {
        const found = read(object);
        return keptTable(host, found.id).showTotals
          ? rangeObject(found.sheet, totalsArea(found))
          : refuse("ItemNotFound");
      },
      Resize: (object, range: RangeArgument) => {
        const found = read(object);
        resizeTable(host, found, areaOn(host, range, found.sheet));
      },
      ConvertToRange: (object) => {
        const { sheet } = read(object);
        return rangeObject(sheet, convertTable(host, read(object)));
      },
      Delete: (object) => deleteTable(host, read(object)),
      ClearFilters: (object) => {
        const found = read(object);
        found.columns.forEach((_, place) => clearColumnFilter(host, found, place));
      },
      ReapplyFilters: (object) => reapplyFilters(host, read(object)),
      ...eventMembers("DataChangedEvent", "SelectionChangedEvent"),
    },
  };
  return {
    TableCollection: collection,
    Table: model,
    ...tableRows(host),
    ...tableColumns(host),
    ...autoFilters(host),
    TableSort: tableSort(host),
  };
};
