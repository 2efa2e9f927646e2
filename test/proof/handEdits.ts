import { columnsOf } from "../../src/model/tables";
import type { Edit } from "./twoPanes";

/** What people do by hand in the table of results, and colleagues in theirs. */
const results = (context: Excel.RequestContext) => context.workbook.tables.getItem("tKinerja");

const rowOf = (context: Excel.RequestContext, id: string) =>
  results(context)
    .columns.getItem("ID")
    .getRange()
    .find(id, { completeMatch: true, matchCase: true })
    .getEntireRow();

/** Types into a column of rows, of each row its own text, all at once: by its id. */
export const types =
  (header: string, texts: Readonly<Record<string, string>>): Edit =>
  async (context) => {
    for (const [id, text] of Object.entries(texts)) {
      const column = results(context).columns.getItem(header).getDataBodyRange();
      rowOf(context, id).getIntersection(column).values = [[text]];
    }
    await context.sync();
  };

/** Deletes a row of the table. */
export const deletes =
  (id: string): Edit =>
  async (context) => {
    rowOf(context, id).getIntersection(results(context).getRange()).delete("Up");
    await context.sync();
  };

/** Copies one row of the table over another, counted from 0, as Ctrl+C and Ctrl+V do. */
export const pastes =
  (from: number, over: number): Edit =>
  async (context) => {
    const body = results(context).getDataBodyRange();
    body.getRow(over).copyFrom(body.getRow(from));
    await context.sync();
  };

/** The cells of a new row under the headers of the table. */
const newRow = async (context: Excel.RequestContext, id: string, idSkp: string): Promise<string[]> => {
  const header = results(context).getHeaderRowRange();
  header.load("values");
  await context.sync();
  const cells: Readonly<Record<string, string>> = {
    "Rencana Hasil Kerja": `Dari rekan ${id}`,
    "ID SKP": idSkp,
    ID: id,
  };
  return (header.values[0] ?? []).map((name) => cells[String(name)] ?? "");
};

/** Types a row directly below the table, as people do. */
export const appends =
  (id: string, idSkp: string): Edit =>
  async (context) => {
    const cells = await newRow(context, id, idSkp);
    results(context).getDataBodyRange().getRowsBelow(1).values = [cells];
    await context.sync();
  };

/** Cuts the first row and types it anew at the end: what a sort does to the places of all rows. */
export const reorders: Edit = async (context) => {
  const body = results(context).getDataBodyRange();
  body.load("formulas");
  await context.sync();
  const [first, ...rest] = body.formulas as unknown[][];
  body.formulas = first ? [...rest, first] : [];
  await context.sync();
};

/** Sorts the table by one of its columns, as the arrow beside a heading does. */
export const sorts =
  (column: string, ascending: boolean): Edit =>
  async (context) => {
    const key = columnsOf("kinerja").findIndex(([name]) => name === column);
    results(context).sort.apply([{ key, ascending }]);
    await context.sync();
  };
