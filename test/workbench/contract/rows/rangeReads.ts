import { property, type Row } from "../row";
import { change, put, rangeSurvives, read, refusedWith } from "./helpers";
import { readPart } from "./parts";

export const rangeReadRows: readonly Row[] = [
  property("Range.values", {
    does: "reads and writes raw values; a written string is entered as if it were typed, null leaves a cell",
    test: async (bench) => {
      await put(bench, "A1", [
        [1, "teks"],
        [true, "=A1+1"],
      ]);
      await put(bench, "A1", [[null, ""]]);
      expect(await read(bench, "A1:B2", "values")).toEqual([
        [1, ""],
        [true, 2],
      ]);
      expect(bench.cell(1, 1)).toMatchObject({ f: "=A1+1", v: 2 });
      expect(await refusedWith(bench, (sheet) => (sheet.getRange("A1:B2").values = [[1]]))).toBe(
        "InvalidArgument",
      );
    },
    survives: rangeSurvives("A1:B2", "values", "formulas", "valueTypes"),
  }),
  property("Range.formulas", {
    does: "reads formulas in English and the values of other cells; a formula Excel cannot read is refused",
    test: async (bench) => {
      await change(
        bench,
        (sheet) => (sheet.getRange("A1:A3").formulas = [[2], ["=SUM(A1,1.5)"], ['=IF(A1>1,"ya","")']]),
      );
      expect(await read(bench, "A1:A3", "formulas")).toEqual([[2], ["=SUM(A1,1.5)"], ['=IF(A1>1,"ya","")']]);
      expect(await read(bench, "A1:A3", "values")).toEqual([[2], [3.5], ["ya"]]);
      expect(await refusedWith(bench, (sheet) => (sheet.getRange("B1").formulas = [["=SUM("]]))).toBe(
        "InvalidArgument",
      );
    },
    survives: rangeSurvives("A1:A3", "formulas", "values"),
  }),
  property("Range.numberFormat", {
    does: "reads and writes number formats in English; one format is spread over the range",
    test: async (bench) => {
      await put(bench, "A1", [[0.5, 46037]]);
      await change(bench, (sheet) => {
        sheet.getRange("A1:B1").numberFormat = [["0.00%", "yyyy-mm-dd"]];
        (sheet.getRange("A2:B2") as { numberFormat: unknown }).numberFormat = "@";
      });
      expect(await read(bench, "A1:B3", "numberFormat")).toEqual([
        ["0.00%", "yyyy-mm-dd"],
        ["@", "@"],
        ["General", "General"],
      ]);
      expect(bench.style(0, 0).n?.pattern).toBe("0.00%");
    },
    survives: rangeSurvives("A1:B3", "numberFormat", "text"),
  }),
  property("Range.text", {
    does: "reads what cells show, in the separators of the person's settings",
    test: async (bench) => {
      await put(bench, "A1", [[1234.5, true, "teks", "=1/0"]]);
      await change(bench, (sheet) => (sheet.getRange("A1").numberFormat = [["#,##0.00"]]));
      expect(await read(bench, "A1:E1", "text")).toEqual([["1.234,50", "TRUE", "teks", "#DIV/0!", ""]]);
    },
    survives: rangeSurvives("A1:E1", "text"),
  }),
  property("Range.valueTypes", {
    does: "tells what kind of value every cell has",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.getRange("A2").numberFormat = [["@"]]));
      await put(bench, "A1", [[1, "a", true, "=1/0", "", "#N/A"]]);
      await put(bench, "A2", [["#N/A"]]);
      expect(await read(bench, "A1:F1", "valueTypes")).toEqual([
        ["Double", "String", "Boolean", "Error", "Empty", "Error"],
      ]);
      expect(await read(bench, "A2", "valueTypes")).toEqual([["String"]]);
    },
    survives: rangeSurvives("A1:F2", "valueTypes", "values"),
  }),
  property("Range.address", {
    does: "reads the address with its sheet, quoted where the name needs it",
    test: async (bench) => {
      expect(await read(bench, "B2:C3", "address")).toBe(
        `${bench.sheetName}!B2:C3`.replace(/^(K\d+)!/, "'$1'!"),
      );
      expect((await read(bench, "A:B", "address")).endsWith("!A:B")).toBe(true);
      expect((await read(bench, "2:3", "address")).endsWith("!2:3")).toBe(true);
    },
  }),
  property("Range.addressLocal", {
    does: "reads the address in the person's language",
    test: async (bench) => {
      expect((await read(bench, "B2", "addressLocal")).endsWith("!B2")).toBe(true);
    },
  }),
  property("Range.cellCount", {
    does: "counts the cells, and answers -1 for more than 2,147,483,647",
    test: async (bench) => {
      expect(await read(bench, "A1:C4", "cellCount")).toBe(12);
      expect(await read(bench, "A:XFD", "cellCount")).toBe(-1);
    },
  }),
  property("Range.rowCount", {
    does: "counts the rows",
    test: async (bench) => expect(await read(bench, "A1:C4", "rowCount")).toBe(4),
  }),
  property("Range.columnCount", {
    does: "counts the columns",
    test: async (bench) => expect(await read(bench, "A1:C4", "columnCount")).toBe(3),
  }),
  property("Range.rowIndex", {
    does: "is the zero-based number of the first row",
    test: async (bench) => expect(await read(bench, "B3:C4", "rowIndex")).toBe(2),
  }),
  property("Range.columnIndex", {
    does: "is the zero-based number of the first column",
    test: async (bench) => expect(await read(bench, "B3:C4", "columnIndex")).toBe(1),
  }),
  property("Range.rowHidden", {
    does: "hides rows, and is null where some are hidden",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.getRange("A2:A3").rowHidden = true));
      expect(bench.grid().getRowVisible(1)).toBe(false);
      expect(await read(bench, "A2:A3", "rowHidden")).toBe(true);
      expect(await read(bench, "A1:A3", "rowHidden")).toBeNull();
      await change(bench, (sheet) => (sheet.getRange("A3").rowHidden = false));
      expect(bench.grid().getRowVisible(2)).toBe(true);
    },
    survives: rangeSurvives("A2", "rowHidden"),
  }),
  property("Range.columnHidden", {
    does: "hides columns, and is null where some are hidden",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.getRange("B1:C1").columnHidden = true));
      expect(bench.grid().getColVisible(2)).toBe(false);
      expect(await read(bench, "A1:C1", "columnHidden")).toBeNull();
    },
    survives: rangeSurvives("B1", "columnHidden"),
  }),
  property("Range.hidden", {
    does: "is true when all of the range is hidden, null when some of it is",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.getRange("A2").rowHidden = true));
      expect(await read(bench, "A2:B2", "hidden")).toBe(true);
      expect(await read(bench, "A1:B2", "hidden")).toBeNull();
      expect(await read(bench, "A1", "hidden")).toBe(false);
    },
  }),
  property("Range.hasSpill", {
    does: "is true where values spill, null where only some cells are spilled",
    test: async (bench) => {
      await put(bench, "A1", [["=SEQUENCE(3)"]]);
      expect(await read(bench, "A1:A3", "hasSpill")).toBe(true);
      expect(await read(bench, "A3:A4", "hasSpill")).toBeNull();
      expect(await read(bench, "C1", "hasSpill")).toBe(false);
    },
    survives: rangeSurvives("A1:A4", "values", "formulas"),
  }),
  property("Range.height", {
    does: "is the sum of the row heights in points",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.getRange("A2").format.rowHeight = 30));
      expect(await read(bench, "A1:A3", "height")).toBe(60);
    },
  }),
  property("Range.width", {
    does: "is the sum of the column widths in points",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.getRange("B1").format.columnWidth = 60));
      expect(await read(bench, "A1:B1", "width")).toBe(108);
    },
  }),
  property("Range.top", {
    does: "is the distance from the top of the sheet in points",
    test: async (bench) => expect(await read(bench, "A3", "top")).toBe(30),
  }),
  property("Range.left", {
    does: "is the distance from the left edge of the sheet in points",
    test: async (bench) => expect(await read(bench, "C1", "left")).toBe(96),
  }),
  property("Range.isEntireColumn", {
    does: "tells whether the range is whole columns",
    test: async (bench) => {
      expect(await read(bench, "B:C", "isEntireColumn")).toBe(true);
      expect(await read(bench, "B1:C9", "isEntireColumn")).toBe(false);
    },
  }),
  property("Range.isEntireRow", {
    does: "tells whether the range is whole rows",
    test: async (bench) => expect(await read(bench, "2:3", "isEntireRow")).toBe(true),
  }),
  property("Range.worksheet", {
    does: "leads to the sheet of the range",
    test: async (bench) =>
      expect(await readPart(bench, (sheet) => sheet.getRange("A1").worksheet, "name")).toBe(bench.sheetName),
  }),
  property("Range.format", {
    does: "leads to the formats of the range",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.getRange("A1").format.wrapText = true));
      expect(bench.style(0, 0).tb).toBe(3);
    },
  }),
  property("Range.sort", {
    does: "leads to the sorting of the range",
    test: async (bench) => {
      await put(bench, "A1", [["b"], ["a"]]);
      await change(bench, (sheet) => sheet.getRange("A1:A2").sort.apply([{ key: 0, ascending: true }]));
      expect(bench.cell(0, 0).v).toBe("a");
    },
  }),
];
