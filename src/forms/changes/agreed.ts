import { agreedTables, isAgreedColumn } from "../../model/agreement/agreedCells";
import type { AgreedTable } from "../../model/agreement/agreedCells";
import type { TableKey } from "../../model/tables";
import type { FormChange } from "./change";

const isAgreedTable = (table: TableKey): table is AgreedTable =>
  (agreedTables as readonly TableKey[]).includes(table);

const isAgreedCell = (table: TableKey, column: string): boolean =>
  isAgreedTable(table) && isAgreedColumn(table, column);

/** Whether a change that is taken changes what is agreed with an SKP: one that is agreed asks why then. */
export const changesAgreed = (change: FormChange): boolean => {
  switch (change.is) {
    case "text":
      return isAgreedCell(change.source.table, change.source.field);
    case "sentence":
      return [change.source.field, change.also].some((field) => isAgreedCell(change.source.table, field));
    case "new":
    case "gone":
      return isAgreedTable(change.row.table);
    case "order":
      return false;
  }
};
