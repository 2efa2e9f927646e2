import { createWorkbench, type Workbench } from "../../support/workbench";

/** What stands in A1:C3 of the sheet Data. */
export const people = [
  ["ID", "Nama", "Nilai"],
  ["P1", "Budi", 5],
  ["P2", "Ani", 7],
];

type Batch<T> = (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

/** A workbook with people on the sheet Data, and an empty sheet that is called as the table will be: tData. */
export interface TableBench {
  readonly bench: Workbench;
  /** Runs a batch with a new table over A1:C3, called tData. */
  readonly withTable: <T>(batch: Batch<T>) => Promise<T>;
  /** Runs a batch with the table that was made before. */
  readonly again: <T>(batch: Batch<T>) => Promise<T>;
}

export const createTableBench = async (): Promise<TableBench> => {
  const bench = await createWorkbench({ sheets: { Data: people, tData: [] } });
  return {
    bench,
    withTable: (batch) =>
      bench.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        const table = sheet.tables.add("A1:C3", true);
        table.name = "tData";
        await context.sync();
        return batch(table, sheet, context);
      }),
    again: (batch) =>
      bench.run((context) =>
        batch(context.workbook.tables.getItem("tData"), context.workbook.worksheets.getItem("Data"), context),
      ),
  };
};

/** The addresses of the whole table, its header and its data. */
export const addresses = async (table: Excel.Table, context: Excel.RequestContext): Promise<string[]> => {
  const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
  for (const range of ranges) range.load("address");
  await context.sync();
  return ranges.map((range) => range.address);
};

export const valuesOf = async (range: Excel.Range, context: Excel.RequestContext): Promise<unknown[][]> => {
  range.load("values");
  await context.sync();
  return range.values;
};
