import { method, type Row } from "../row";
import { addressOf, refusedWith } from "./helpers";

type Pick = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

/** A row of a method that names another range: from C3:E5 it leads to `to`. */
const leads = (member: string, does: string, pick: Pick, to: string | null): Row =>
  method(`Range.${member}`, {
    does,
    test: async (bench) =>
      expect(await addressOf(bench, (sheet) => pick(sheet.getRange("C3:E5"), sheet))).toBe(to),
  });

export const rangePlaceRows: readonly Row[] = [
  leads(
    "getAbsoluteResizedRange",
    "has the same first cell and so many rows and columns",
    (r) => r.getAbsoluteResizedRange(1, 2),
    "C3:D3",
  ),
  leads("getBoundingRect", "is the smallest range that holds both", (r) => r.getBoundingRect("A4"), "A3:E5"),
  method("Range.getCell", {
    does: "is a cell by its place in the range, which may lie outside of it but not of the sheet",
    test: async (bench) => {
      expect(await addressOf(bench, (sheet) => sheet.getRange("C3:E5").getCell(3, -1))).toBe("B6");
      expect(await refusedWith(bench, (sheet) => sheet.getRange("A1").getCell(-1, 0).load("address"))).toBe(
        "InvalidArgument",
      );
    },
  }),
  leads("getColumn", "is one column of the range", (r) => r.getColumn(1), "D3:D5"),
  leads("getColumnsAfter", "are columns to the right", (r) => r.getColumnsAfter(2), "F3:G5"),
  leads("getColumnsBefore", "are columns to the left", (r) => r.getColumnsBefore(), "B3:B5"),
  leads("getEntireColumn", "is the whole of its columns", (r) => r.getEntireColumn(), "C:E"),
  leads("getEntireRow", "is the whole of its rows", (r) => r.getEntireRow(), "3:5"),
  method("Range.getIntersection", {
    does: "is what two ranges share, and ItemNotFound when they share nothing",
    test: async (bench) => {
      expect(await addressOf(bench, (sheet) => sheet.getRange("C3:E5").getIntersection("A1:D3"))).toBe(
        "C3:D3",
      );
      expect(
        await refusedWith(bench, (sheet) => sheet.getRange("C3").getIntersection("A1").load("address")),
      ).toBe("ItemNotFound");
    },
  }),
  leads(
    "getIntersectionOrNullObject",
    "is null when the ranges share nothing",
    (r) => r.getIntersectionOrNullObject("A1"),
    null,
  ),
  leads("getLastCell", "is the lower right cell", (r) => r.getLastCell(), "E5"),
  leads("getLastColumn", "is the last column of the range", (r) => r.getLastColumn(), "E3:E5"),
  leads("getLastRow", "is the last row of the range", (r) => r.getLastRow(), "C5:E5"),
  method("Range.getOffsetRange", {
    does: "is a range of the same size moved, refused outside of the sheet",
    test: async (bench) => {
      expect(await addressOf(bench, (sheet) => sheet.getRange("C3:E5").getOffsetRange(-1, 1))).toBe("D2:F4");
      expect(
        await refusedWith(bench, (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address")),
      ).toBe("InvalidArgument");
    },
  }),
  leads("getResizedRange", "grows or shrinks at the lower right", (r) => r.getResizedRange(1, -1), "C3:D6"),
  leads("getRow", "is one row of the range", (r) => r.getRow(0), "C3:E3"),
  leads("getRowsAbove", "are rows above", (r) => r.getRowsAbove(2), "C1:E2"),
  leads("getRowsBelow", "are rows below", (r) => r.getRowsBelow(), "C6:E6"),
];
