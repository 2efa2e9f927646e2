import { columnsOf, definitionOf } from "../model/tables";
import type { TableKey } from "../model/tables";
import type { Gateway } from "./gateway";

/**
 * Shows the row of a table that has this id and selects its cell in a column (a key of the table's columns). The row is
 * found while Excel carries the request out; a row that is gone is the failure notFound.
 */
export const showRow = (gateway: Gateway, table: TableKey, id: string, column: string): Promise<void> =>
  gateway.send("write", (context) => {
    const found = context.workbook.tables.getItem(definitionOf(table).name);
    const header = columnsOf(table).find(([key]) => key === column)?.[1].header ?? "ID";
    const ids = found.columns.getItem("ID").getRange();
    const row = ids.find(id, { completeMatch: true, matchCase: true }).getEntireRow();
    found.worksheet.activate();
    row.getIntersection(found.columns.getItem(header).getDataBodyRange()).select();
    return () => undefined;
  });
