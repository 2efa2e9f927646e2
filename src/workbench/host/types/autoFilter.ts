import { type Area, areaOf } from "../address";
import { sheetFacade } from "../book";
import type { Host } from "../context";
import { checkAllowed } from "../guard";
import type { AnyModel, HostObject, TypeModel } from "../object";
import { refuse } from "../refusal";
import {
  chosenValues,
  clearColumnFilter,
  columnFilter,
  type FilterCriteria,
  filterColumn,
  reapplyFilters,
} from "../tableFilters";
import { type TableInfo, tableOf, wholeArea } from "../tables";
import { areaOn, type RangeArgument } from "./arguments";
import { type RangeObject, rangeObject } from "./objects";

/** The filter of a table, or the one filter a sheet has beside its tables. */
interface FilterObject extends HostObject {
  readonly table?: string;
  readonly of?: string;
}

/** What both kinds of filters can do. */
interface FilterAccess {
  readonly sheet: string;
  /** Header row included; undefined when there is no filter. */
  readonly area: Area | undefined;
  readonly criteria: () => (FilterCriteria | null)[];
  readonly choose: (place: number, values: readonly string[]) => void;
  readonly clear: (place: number) => void;
  readonly reapply: () => void;
}

const ofTable = (host: Host, table: TableInfo): FilterAccess => ({
  sheet: table.sheet,
  area: wholeArea(host, table),
  criteria: () => table.columns.map((_, place) => columnFilter(host, table, place) ?? null),
  choose: (place, values) => filterColumn(host, table, place, values),
  clear: (place) => clearColumnFilter(host, table, place),
  reapply: () => reapplyFilters(host, table),
});

const ofSheet = (host: Host, sheet: string): FilterAccess => {
  const filter = () => sheetFacade(host, sheet).getFilter();
  const range = filter()?.getRange();
  const area = range && areaOf(range.getRow(), range.getColumn(), range.getHeight(), range.getWidth());
  const left = area?.column ?? 0;
  const chosen = (place: number): FilterCriteria | null => {
    const found = filter()?.getColumnFilterCriteria(left + place)?.filters;
    if (!found) return null;
    return { filterOn: "Values", values: [...(found.filters ?? []), ...(found.blank ? [""] : [])] };
  };
  return {
    sheet,
    area,
    criteria: () => Array.from({ length: area?.columns ?? 0 }, (_, place) => chosen(place)),
    choose: (place, values) => {
      const blank = values.includes("");
      const filters = values.filter((value) => value !== "");
      filter()?.setColumnFilterCriteria(left + place, {
        colId: left + place,
        filters: { filters, ...(blank ? { blank } : {}) },
      });
    },
    clear: (place) => {
      if (chosen(place)) filter()?.removeColumnFilterCriteria(left + place);
    },
    reapply: () => {
      const again = filter();
      for (let place = 0; place < (area?.columns ?? 0); place++) {
        const criteria = again?.getColumnFilterCriteria(left + place);
        if (criteria) again?.setColumnFilterCriteria(left + place, criteria);
      }
    },
  };
};

/** Excel.AutoFilter: filters by chosen values are served. */
export const autoFilters = (host: Host): Record<string, AnyModel> => {
  const access = ({ table, of }: FilterObject): FilterAccess =>
    table === undefined ? ofSheet(host, of ?? "") : ofTable(host, tableOf(host, table));
  const clearAll = (object: FilterObject) => {
    const filter = access(object);
    checkAllowed(host, filter.sheet, "allowAutoFilter");
    filter.criteria().forEach((criteria, place) => {
      if (criteria) filter.clear(place);
    });
  };
  const range = (object: FilterObject): RangeObject | null => {
    const { sheet, area } = access(object);
    return area ? rangeObject(sheet, area) : null;
  };

  const model: TypeModel<FilterObject> = {
    get: {
      Enabled: (object) => access(object).area !== undefined,
      IsDataFiltered: (object) =>
        access(object)
          .criteria()
          .some((criteria) => criteria !== null),
      Criteria: (object) => access(object).criteria(),
    },
    call: {
      Apply: (object, argument: RangeArgument, column: number | null, criteria: FilterCriteria | null) => {
        const before = access(object);
        checkAllowed(host, before.sheet, "allowAutoFilter");
        const area = areaOn(host, argument, before.sheet);
        if (object.table === undefined) {
          const sheet = sheetFacade(host, before.sheet);
          const same = JSON.stringify(before.area) === JSON.stringify(area);
          if (before.area && !same) sheet.getFilter()?.remove();
          if (!same) sheet.getRange(area.row, area.column, area.rows, area.columns).createFilter();
        }
        if (column === null || column === undefined || !criteria) return;
        if (!(column >= 0 && column < area.columns)) refuse("InvalidArgument");
        access(object).choose(column, chosenValues(criteria));
      },
      ClearCriteria: clearAll,
      ClearColumnCriteria: (object, column: number) => {
        const filter = access(object);
        if (!(column >= 0 && column < (filter.area?.columns ?? 0))) refuse("InvalidArgument");
        filter.clear(column);
      },
      GetRange: (object) => range(object) ?? refuse("ItemNotFound"),
      GetRangeOrNullObject: range,
      Reapply: (object) => access(object).reapply(),
      Remove: (object) => {
        if (object.table !== undefined) return clearAll(object);
        sheetFacade(host, access(object).sheet).getFilter()?.remove();
      },
    },
  };
  return { AutoFilter: model };
};
