import type { Cell } from "../model/cell";
import type { CellRow } from "../model/plan";
import { columnsOf } from "../model/tables";
import type { TableKey } from "../model/tables";

/** A row as the cells that would put it back. */
export const cellRow = (table: TableKey, id: string, row: Readonly<Record<string, unknown>>): CellRow => ({
  ...Object.fromEntries(
    columnsOf(table).flatMap(([name, { kind }]): [string, Cell][] => {
      const value = (row[name] ?? "") as string | number;
      if (kind === "computed" || value === "") return [];
      return [[name, kind === "date" && typeof value === "number" ? { serial: value } : value]];
    }),
  ),
  id,
});
