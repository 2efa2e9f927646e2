import type { Host } from "../context";
import { mapArea, readerOf, valueOf } from "../cells";
import type { AnyModel, HostObject, TypeModel } from "../object";
import { refuse } from "../refusal";
import { rowArea } from "../tableCells";
import { addRows, deleteRow } from "../tableRows";
import { dataArea, tableOf } from "../tables";
import { writeContents } from "../write";
import { rangeObject } from "./objects";
import type { TableObject } from "./tables";

interface RowObject extends HostObject {
  /** The table's id. */
  readonly of: string;
  readonly index: number;
}

/** Excel.TableRowCollection and Excel.TableRow: a row is known by its place among the data rows only. */
export const tableRows = (host: Host): Record<string, AnyModel> => {
  const count = ({ id }: TableObject) => dataArea(tableOf(host, id)).rows;
  const row = (of: string, index: number): RowObject => ({ type: "TableRow", of, index });
  const at = (object: TableObject, index: number): RowObject =>
    Number.isInteger(index) && index >= 0 && index < count(object)
      ? row(object.id, index)
      : refuse("ItemNotFound");
  const cells = ({ of, index }: RowObject) => {
    const table = tableOf(host, of);
    const data = dataArea(table);
    if (index >= data.rows) return refuse("ItemNotFound");
    return { sheet: table.sheet, area: rowArea(table, data.row + index) };
  };

  const collection: TypeModel<TableObject> = {
    items: (object) => Array.from({ length: count(object) }, (_, index) => row(object.id, index)),
    get: { Count: count },
    call: {
      Add: ({ id }, index: number | null, values: unknown) =>
        row(id, addRows(host, tableOf(host, id), index, values)),
      GetItemAt: at,
      GetCount: count,
    },
  };
  const model: TypeModel<RowObject> = {
    get: {
      Index: ({ index }) => index,
      Values: async (object) => {
        await host.settle();
        const { sheet, area } = cells(object);
        const reader = readerOf(host, sheet);
        return mapArea(area, (r, c) => valueOf(reader.shown(r, c)));
      },
    },
    set: { Values: (object, values: unknown) => writeContents(host, cells(object), values) },
    call: {
      Delete: ({ of, index }) => deleteRow(host, tableOf(host, of), index),
      GetRange: (object) => {
        const { sheet, area } = cells(object);
        return rangeObject(sheet, area);
      },
    },
  };
  return { TableRowCollection: collection, TableRow: model };
};
