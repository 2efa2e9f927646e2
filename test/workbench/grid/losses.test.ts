import { BooleanNumber } from "@univerjs/core";
import { emptySheet, workbookOf } from "../../../src/files/emptyWorkbook";
import { fromFile } from "../../../src/workbench/grid/fromFile";
import { gridLosses } from "../../../src/workbench/grid/losses";
import { createWorkbench } from "../../support/workbench";

const lossesAfter = async (change: (sheet: Excel.Worksheet) => void) => {
  const bench = await createWorkbench({
    sheets: {
      Data: [
        ["Nama", "Nilai"],
        ["Budi", 1],
        ["Ani", 2],
      ],
    },
  });
  await bench.run(async (context) => {
    change(context.workbook.worksheets.getItem("Data"));
    await context.sync();
  });
  const snapshot = bench.engine.api.getActiveWorkbook()?.save();
  bench.close();
  return snapshot && gridLosses(snapshot);
};

describe("what was made in the grid that a saved file does not hold", () => {
  it("is nothing in a workbook of tables and plain cells", async () => {
    expect(await lossesAfter((sheet) => void sheet.tables.add("A1:B3", true))).toEqual([]);
  });

  it("is the choice of a table's filter", async () => {
    const losses = await lossesAfter((sheet) => {
      const table = sheet.tables.add("A1:B3", true);
      table.columns.getItem("Nama").filter.applyValuesFilter(["Ani"]);
    });
    expect(losses).toEqual([{ kind: "filter", where: "Data!A1:B3" }]);
  });

  it("is the filter of a sheet, also when nothing is chosen", async () => {
    const losses = await lossesAfter((sheet) => sheet.autoFilter.apply("A1:B3"));
    expect(losses).toEqual([{ kind: "filter", where: "Data!A1:B3" }]);
  });

  it("are letters with looks of their own, and rules of kinds that are not kept", () => {
    const { snapshot } = fromFile(workbookOf([emptySheet("Data")]), "buku", "Buku");
    const dataStream = "tebal biasa\r\n";
    const rich = (ts: object) => ({
      p: {
        id: "d",
        documentStyle: {},
        body: {
          dataStream,
          textRuns: [{ st: 0, ed: 5, ts }],
          paragraphs: [{ startIndex: 11, paragraphId: "p" }],
        },
      },
    });
    const sheet = snapshot.sheets["sheet-1"];
    if (sheet) sheet.cellData = { 1: { 2: rich({ bl: BooleanNumber.TRUE }), 3: rich({}) } };
    const range = { startRow: 0, endRow: 3, startColumn: 0, endColumn: 0 };
    snapshot.resources = [
      {
        name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
        data: JSON.stringify({ "sheet-1": [{ cfId: "a", ranges: [range], rule: { type: "dataBar" } }] }),
      },
      {
        name: "SHEET_DATA_VALIDATION_PLUGIN",
        data: JSON.stringify({ "sheet-1": [{ uid: "b", ranges: [range], type: "checkbox" }] }),
      },
    ];
    expect(gridLosses(snapshot)).toEqual([
      { kind: "richText", where: "Data!C2" },
      { kind: "validation", where: "Data!A1:A4" },
      { kind: "conditionalFormat", where: "Data!A1:A4" },
    ]);
  });
});
