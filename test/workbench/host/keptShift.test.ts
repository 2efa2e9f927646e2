import { createWorkbench } from "../../support/workbench";
import type { Shift } from "../../../src/workbench/host/areaShift";
import { emptyKept, emptyKeptSheet } from "../../../src/workbench/host/kept";
import { shiftKept, shiftPrint } from "../../../src/workbench/host/keptShift";

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

describe("a chart on a sheet", () => {
  it("that a request drew comes and goes with undo and redo", async () => {
    const bench = await createWorkbench({
      sheets: {
        Data: [
          ["A", "B"],
          ["x", 1],
        ],
      },
    });
    try {
      await bench.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        const chart = sheet.charts.add("Line", sheet.getRange("A1:B2"));
        chart.title.text = "Kurva";
        await context.sync();
      });
      const titles = () => bench.host.kept.sheets.sheet1?.charts.map(({ title }) => title);
      const open = bench.engine.api.getActiveWorkbook();
      expect(titles()).toEqual(["Kurva"]);
      open?.undo();
      await bench.idle();
      expect(titles()).toEqual([]);
      open?.redo();
      await bench.idle();
      expect(titles()).toEqual(["Kurva"]);
    } finally {
      bench.close();
    }
  });

  const place = { from: { row: 4, column: 1, x: 3, y: 2 }, to: { row: 10, column: 5, x: 7, y: 6 } };
  const shifted = (shift: Shift) => {
    const kept = emptyKept();
    const chart = {
      id: "chart1",
      name: "Bagan 1",
      type: "Line",
      source: "=Lain!$A$1",
      seriesBy: "rows" as const,
    };
    kept.sheets.one = { ...emptyKeptSheet(), charts: [{ ...chart, ...place }] };
    shiftKept(kept, "one", "Satu", shift);
    const { from, to } = kept.sheets.one.charts[0] ?? {};
    return [from, to];
  };
  const rows = (kind: Shift["kind"], at: number, count: number) =>
    shifted({ kind, along: "rows", at, count });

  it("moves with its cells when rows or columns come in before it", () => {
    expect(rows("insert", 0, 2)).toEqual([
      { ...place.from, row: 6 },
      { ...place.to, row: 12 },
    ]);
    expect(shifted({ kind: "insert", along: "columns", at: 1, count: 1 })).toEqual([
      { ...place.from, column: 2 },
      { ...place.to, column: 6 },
    ]);
  });

  it("grows and shrinks with the rows beneath it", () => {
    expect(rows("insert", 6, 3)).toEqual([place.from, { ...place.to, row: 13 }]);
    expect(rows("delete", 6, 3)).toEqual([place.from, { ...place.to, row: 7 }]);
    expect(rows("delete", 9, 4)).toEqual([place.from, { ...place.to, row: 9, y: 0 }]);
    expect(rows("delete", 3, 2)).toEqual([
      { ...place.from, row: 3, y: 0 },
      { ...place.to, row: 8 },
    ]);
  });

  it("is as thin as a line when all its rows are gone, and stays where only cells move", () => {
    expect(rows("delete", 2, 20)).toEqual([
      { ...place.from, row: 2, y: 0 },
      { ...place.to, row: 2, y: 0 },
    ]);
    expect(shifted({ kind: "insert", along: "rows", at: 0, count: 2, from: 1, to: 2 })).toEqual([
      place.from,
      place.to,
    ]);
  });
});
