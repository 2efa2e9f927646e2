import { method, property, type Row } from "../row";
import { addressOf, change, rangeSurvives } from "./helpers";
import { readPart } from "./parts";
import { sheetNames } from "./sheetHelpers";

export const workbookRows: readonly Row[] = [
  property("Workbook.name", {
    does: "is the name of the file",
    test: async (bench) => {
      const name = await readPart(bench, (_, { workbook }) => workbook, "name");
      expect(name).toBe("Buku1.xlsx");
    },
  }),
  property("Workbook.readOnly", {
    does: "tells whether the file was opened to be read only",
    test: async (bench) => {
      const readOnly = await readPart(bench, (_, { workbook }) => workbook, "readOnly");
      expect(readOnly).toBe(false);
    },
  }),
  property("Workbook.worksheets", {
    does: "leads to the sheets",
    test: async (bench) => expect(await sheetNames(bench)).toContain(bench.sheetName),
    survives: rangeSurvives("A1", "values"),
  }),
  method("Workbook.getActiveCell", {
    does: "is the cell with the frame around it",
    test: async (bench) => {
      await change(bench, (sheet) => sheet.getRange("B2:C3").select());
      expect(await addressOf(bench, (_, context) => context.workbook.getActiveCell())).toBe("B2");
    },
  }),
  method("Workbook.getSelectedRange", {
    does: "is the selected range of the sheet in front",
    test: async (bench) => {
      await change(bench, (sheet) => sheet.getRange("B2:C3").select());
      expect(await addressOf(bench, (_, context) => context.workbook.getSelectedRange())).toBe("B2:C3");
    },
  }),
];
