import { method, type Row } from "../row";
import { addressOf, change, put, rangeSurvives, read, refusedWith } from "./helpers";

export const rangeChangeRows: readonly Row[] = [
  method("Range.calculate", {
    does: "calculates the cells of the range",
    test: async (bench) => {
      await put(bench, "A1", [["=1+1"]]);
      await change(bench, (sheet) => sheet.getRange("A1").calculate());
      expect(bench.cell(0, 0).v).toBe(2);
    },
  }),
  method("Range.clear", {
    does: "clears contents, formats or both",
    test: async (bench) => {
      await put(bench, "A1", [[1, 2, 3]]);
      await change(bench, (sheet) => (sheet.getRange("A1:C1").format.font.bold = true));
      await change(bench, (sheet) => {
        sheet.getRange("A1").clear("Contents");
        sheet.getRange("B1").clear("Formats");
        sheet.getRange("C1").clear();
      });
      expect(await read(bench, "A1:C1", "values")).toEqual([["", 2, ""]]);
      expect([0, 1, 2].map((column) => Boolean(bench.style(0, column).bl))).toEqual([true, false, false]);
    },
    survives: rangeSurvives("A1:C1", "values"),
  }),
  method("Range.copyFrom", {
    does: "copies values, formats and formulas, whose relative references move along, and fills a larger range",
    test: async (bench) => {
      await put(bench, "A1", [
        [1, "=A1*2"],
        [5, 7],
      ]);
      await change(bench, (sheet) => (sheet.getRange("A1").format.fill.color = "#FFFF00"));
      await change(bench, (sheet) => {
        sheet.getRange("A4:B7").copyFrom("A1:B2");
        sheet.getRange("D1").copyFrom("B1", Excel_RangeCopyType.values);
        sheet.getRange("F1").copyFrom("A1:A2", Excel_RangeCopyType.values, false, true);
        sheet.getRange("D3").copyFrom("A1", Excel_RangeCopyType.formats);
      });
      expect(await read(bench, "A4:B7", "formulas")).toEqual([
        [1, "=A4*2"],
        [5, 7],
        [1, "=A6*2"],
        [5, 7],
      ]);
      expect(await read(bench, "D1:G1", "formulas")).toEqual([[2, "", 1, 5]]);
      expect(bench.style(2, 3).bg?.rgb).toBe("#FFFF00");
      expect(bench.cell(2, 3).v).toBeUndefined();
    },
    survives: rangeSurvives("A1:G7", "formulas", "values"),
  }),
  method("Range.delete", {
    does: "deletes cells and moves up or left what follows; whole rows go with their references",
    test: async (bench) => {
      await put(bench, "A1", [[1], [2], [3], ["=A3"]]);
      await change(bench, (sheet) => sheet.getRange("A1").delete("Up"));
      expect(await read(bench, "A1:A4", "formulas")).toEqual([[2], [3], ["=A2"], [""]]);
      await change(bench, (sheet) => sheet.getRange("1:1").delete("Up"));
      expect(await read(bench, "A1:A2", "formulas")).toEqual([[3], ["=A1"]]);
      await put(bench, "D1", [[1, 2, 3]]);
      await change(bench, (sheet) => sheet.getRange("D1").delete("Left"));
      expect(await read(bench, "D1:F1", "values")).toEqual([[2, 3, ""]]);
    },
    survives: rangeSurvives("A1:F4", "formulas", "values"),
  }),
  method("Range.insert", {
    does: "inserts blank cells, moves down or right what is there, and answers the new cells",
    test: async (bench) => {
      await put(bench, "A1", [
        [1, 2],
        ["=A1", 4],
      ]);
      expect(await addressOf(bench, (sheet) => sheet.getRange("A1").insert("Down"))).toBe("A1");
      expect(await read(bench, "A1:B3", "formulas")).toEqual([
        ["", 2],
        [1, 4],
        ["=A2", ""],
      ]);
      await change(bench, (sheet) => sheet.getRange("1:2").insert("Down"));
      expect(await read(bench, "A5", "formulas")).toEqual([["=A4"]]);
      await change(bench, (sheet) => sheet.getRange("A:A").insert("Right"));
      expect(await read(bench, "B5", "formulas")).toEqual([["=B4"]]);
    },
    survives: rangeSurvives("A1:C6", "formulas", "values"),
  }),
  method("Range.merge", {
    does: "merges the range or each of its rows and keeps the first value",
    test: async (bench) => {
      await put(bench, "A1", [
        [1, 2],
        [3, 4],
      ]);
      await change(bench, (sheet) => sheet.getRange("A1:B2").merge());
      expect(bench.grid().getMergeData()).toMatchObject([
        { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 },
      ]);
      expect(await read(bench, "A1:B2", "values")).toEqual([
        [1, ""],
        ["", ""],
      ]);
      await change(bench, (sheet) => sheet.getRange("D1:E2").merge(true));
      expect(bench.grid().getMergeData()).toHaveLength(3);
    },
    survives: rangeSurvives("A1:B2", "values"),
  }),
  method("Range.unmerge", {
    does: "takes merged cells apart",
    test: async (bench) => {
      await change(bench, (sheet) => sheet.getRange("A1:B2").merge());
      await change(bench, (sheet) => sheet.getRange("A1").unmerge());
      expect(bench.grid().getMergeData()).toEqual([]);
    },
    survives: async (context, sheet) => {
      const areas = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
      await context.sync();
      return areas.isNullObject;
    },
  }),
  method("Range.select", {
    does: "goes to the sheet and selects the range",
    test: async (bench) => {
      await change(bench, (sheet) => sheet.getRange("B2:C3").select());
      const open = bench.engine.api.getActiveWorkbook();
      expect(open?.getActiveSheet().getSheetName()).toBe(bench.sheetName);
      expect(open?.getActiveRange()?.getA1Notation()).toBe("B2:C3");
    },
  }),
  method("RangeSort.apply", {
    does: "sorts rows: numbers, texts without regard to case, booleans, errors; blanks last in both directions",
    test: async (bench) => {
      await put(bench, "A1", [
        ["judul", "n"],
        ["b", 1],
        ["", 2],
        [10, 3],
        ["A", "=ROW()"],
        [2, 5],
      ]);
      const sort = (ascending: boolean) =>
        change(bench, (sheet) => sheet.getRange("A1:B6").sort.apply([{ key: 0, ascending }], false, true));
      await sort(true);
      expect(await read(bench, "A2:A6", "values")).toEqual([[2], [10], ["A"], ["b"], [""]]);
      expect(await read(bench, "B4", "formulas")).toEqual([["=ROW()"]]);
      await sort(false);
      expect(await read(bench, "A2:A6", "values")).toEqual([["b"], ["A"], [10], [2], [""]]);
      expect(await refusedWith(bench, (sheet) => sheet.getRange("A1:B6").sort.apply([{ key: 9 }]))).toBe(
        "InvalidArgument",
      );
    },
    survives: rangeSurvives("A1:B6", "values"),
  }),
];

/** The enum is there at run time only in the pane. */
const Excel_RangeCopyType = { values: "Values", formats: "Formats" } as const;
