import { createWorkbench } from "../../support/workbench";
import type { Shift } from "../../../src/workbench/host/areaShift";
import { shiftPrint } from "../../../src/workbench/host/keptShift";

const insertRows = (at: number, count: number): Shift => ({ kind: "insert", along: "rows", at, count });
const deleteRows = (at: number, count: number): Shift => ({ kind: "delete", along: "rows", at, count });

const print = {
  orientation: "landscape",
  area: { row: 4, column: 0, rows: 10, columns: 5 },
  titleRows: { first: 4, last: 5 },
  titleColumns: { first: 0, last: 0 },
  rowBreaks: [8, 12],
} as const;

describe("print settings", () => {
  const shifted = (shift: Shift) => shiftPrint(shift, structuredClone(print) as never);

  it("move down with rows that come in above, and grow with rows inside", () => {
    expect(shifted(insertRows(0, 2))).toMatchObject({
      area: { row: 6, rows: 10 },
      titleRows: { first: 6, last: 7 },
      rowBreaks: [10, 14],
      titleColumns: { first: 0, last: 0 },
    });
    expect(shifted(insertRows(6, 1))).toMatchObject({ area: { row: 4, rows: 11 }, rowBreaks: [9, 13] });
  });

  it("lose what was deleted", () => {
    expect(shifted(deleteRows(4, 2))).toEqual({
      orientation: "landscape",
      area: { row: 4, column: 0, rows: 8, columns: 5 },
      titleColumns: { first: 0, last: 0 },
      rowBreaks: [6, 10],
    });
    expect(shifted(deleteRows(8, 1)).rowBreaks).toEqual([11]);
  });

  it("do not follow cells that move in a part of their columns", () => {
    const cells: Shift = { kind: "insert", along: "rows", at: 0, count: 2, from: 0, to: 1 };
    expect(shifted(cells)).toEqual(print);
  });
});

describe("what is kept of a sheet", () => {
  it("follows the sheet's rows and its name, and comes back with undo", async () => {
    const bench = await createWorkbench({
      sheets: {
        Data: [
          ["A", "B"],
          ["x", 1],
        ],
        Lain: [],
      },
    });
    try {
      await bench.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        context.workbook.worksheets.getItem("Lain").charts.add("Line", sheet.getRange("A1:B2"));
        sheet.pageLayout.setPrintArea("A1:B2");
        await context.sync();
        sheet.getRange("1:3").insert("Down");
        sheet.name = "Data Baru";
        await context.sync();
      });
      const { sheets } = bench.host.kept;
      expect(sheets.sheet2?.charts[0]?.source).toBe("='Data Baru'!$A$4:$B$5");
      expect(sheets.sheet1?.print.area).toEqual({ row: 3, column: 0, rows: 2, columns: 2 });
      bench.engine.api.getActiveWorkbook()?.undo();
      await bench.idle();
      expect(sheets.sheet1?.print.area).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
      expect(sheets.sheet2?.charts[0]?.source).toBe("=Data!$A$1:$B$2");
    } finally {
      bench.close();
    }
  });
});
