import { columnsOf, definitionOf } from "../model/tables";
import type { TableKey } from "../model/tables";
import type { Gateway } from "./gateway";

/** Which rows of a table are shown: those whose cell in each column (a key of the table's columns) shows one of the texts. */
export type RowFilter = Readonly<Record<string, readonly string[]>>;

/** Shows only some rows of a table, all of them by an empty filter, and brings its sheet to the front. */
export const filterRows = (gateway: Gateway, table: TableKey, filter: RowFilter): Promise<void> =>
  gateway.send("write", (context) => {
    const found = context.workbook.tables.getItem(definitionOf(table).name);
    found.clearFilters();
    for (const [key, texts] of Object.entries(filter)) {
      const header = columnsOf(table).find(([name]) => name === key)?.[1].header ?? key;
      found.columns.getItem(header).filter.applyValuesFilter([...texts]);
    }
    found.worksheet.activate();
    return () => undefined;
  });
