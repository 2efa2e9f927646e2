import type { Row, RowBench } from "../row";
import { change, put } from "./helpers";

/** The row's table, over A1:C3 of its sheet. */
export const table = (sheet: Excel.Worksheet) => sheet.tables.getItemAt(0);

export const people = [
  ["ID", "Nama", "Nilai"],
  ["P1", "Budi", 5],
  ["P2", "Ani", 7],
];

/** The name of the row's table. */
export const nameOf = (bench: RowBench, name = "t"): string => `${name}_${bench.sheetName}`;

export const addTable = async (bench: RowBench): Promise<void> => {
  await put(bench, "A1", people);
  await change(bench, (sheet) => {
    sheet.tables.add("A1:C3", true).name = nameOf(bench);
  });
};

/** What must survive saving: the row's table, where it is and what is in it. */
export const tableSurvives: Row["survives"] = async (context, sheet) => {
  const range = table(sheet).getRange();
  range.load("address,values");
  await context.sync();
  return [range.address, range.values];
};

/** A second table beside it, over F1:F2. */
export const addTwo = async (bench: RowBench) => {
  await addTable(bench);
  await put(bench, "F1", [["X"], [1]]);
  await change(bench, (sheet) => {
    sheet.tables.add("F1:F2", true).name = nameOf(bench, "u");
  });
};

/** The grid's own table. */
export const inGrid = (bench: RowBench) =>
  bench.engine.api.getActiveWorkbook()?.getSheetByName(bench.sheetName)?.getSubTableInfos()[0];
