import type { Cell } from "../../src/model/cell";
import { rawOf } from "../../src/model/cell";
import { columnsOf, definitionOf } from "../../src/model/tables";
import type { TableKey } from "../../src/model/tables";
import type { Edit } from "./twoPanes";

/** What people do by hand in a table, and colleagues in theirs. */
export const handsIn = (table: TableKey) => {
  const tableIn = (context: Excel.RequestContext) =>
    context.workbook.tables.getItem(definitionOf(table).name);

  const rowOf = (context: Excel.RequestContext, id: string) =>
    tableIn(context)
      .columns.getItem("ID")
      .getRange()
      .find(id, { completeMatch: true, matchCase: true })
      .getEntireRow();

  /** Types into a column of rows, of each row its own, all at once: by its id. */
  const types =
    (header: string, values: Readonly<Record<string, string | number>>): Edit =>
    async (context) => {
      for (const [id, value] of Object.entries(values)) {
        const column = tableIn(context).columns.getItem(header).getDataBodyRange();
        rowOf(context, id).getIntersection(column).values = [[value]];
      }
      await context.sync();
    };

  /** Deletes a row of the table. */
  const deletes =
    (id: string): Edit =>
    async (context) => {
      rowOf(context, id).getIntersection(tableIn(context).getRange()).delete("Up");
      await context.sync();
    };

  /** Types a row directly below the table, as people do; its cells by the keys of the columns. */
  const adds =
    (cells: Readonly<Record<string, Cell>>): Edit =>
    async (context) => {
      const header = tableIn(context).getHeaderRowRange();
      header.load("values");
      await context.sync();
      const keys = new Map(columnsOf(table).map(([key, column]) => [column.header, key]));
      const row = (header.values[0] ?? []).map((name) => rawOf(cells[keys.get(String(name)) ?? ""] ?? null));
      tableIn(context).getDataBodyRange().getRowsBelow(1).values = [row];
      await context.sync();
    };

  /** Copies one row of the table over another, counted from 0, as Ctrl+C and Ctrl+V do. */
  const pastes =
    (from: number, over: number): Edit =>
    async (context) => {
      const body = tableIn(context).getDataBodyRange();
      body.getRow(over).copyFrom(body.getRow(from));
      await context.sync();
    };

  /** Cuts the first row and types it anew at the end: what a sort does to the places of all rows. */
  const reorders: Edit = async (context) => {
    const body = tableIn(context).getDataBodyRange();
    body.load("formulas");
    await context.sync();
    const [first, ...rest] = body.formulas as unknown[][];
    body.formulas = first ? [...rest, first] : [];
    await context.sync();
  };

  /** Sorts the table by one of its columns, as the arrow beside a heading does. */
  const sorts =
    (column: string, ascending: boolean): Edit =>
    async (context) => {
      const key = columnsOf(table).findIndex(([name]) => name === column);
      tableIn(context).sort.apply([{ key, ascending }]);
      await context.sync();
    };

  return { types, deletes, adds, pastes, reorders, sorts };
};

/** What people do in the table of results. */
export const { types, deletes, pastes, reorders, sorts } = handsIn("kinerja");

/** Types a result directly below the table. */
export const appends = (id: string, idSkp: string): Edit =>
  handsIn("kinerja").adds({ rencana: `Dari rekan ${id}`, idSkp, id });
