import { property, type Row, type RowBench } from "../row";
import { told, writeA1 } from "./events";
import { change, put } from "./helpers";
import { fromFront, toFront } from "./sheetHelpers";

interface Happening {
  readonly name:
    | "onActivated"
    | "onCalculated"
    | "onChanged"
    | "onDeactivated"
    | "onFormulaChanged"
    | "onProtectionChanged"
    | "onSelectionChanged";
  /** What it tells of, as an end of "tells of ..." of one sheet; the collection's tells it of any. */
  readonly does: string;
  readonly first?: (bench: RowBench) => Promise<unknown>;
  readonly happen: (bench: RowBench) => Promise<unknown>;
  /** What the handler gets for it, beside the sheet. */
  readonly tells?: object;
}

/** The rows of an event that one sheet and all sheets tell of. */
const eventRows = ({ name, does, first, happen, tells }: Happening): Row[] => {
  const row = (
    member: string,
    event: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  ): Row =>
    property(`${member}.${name}`, {
      does: `tells ${does}`,
      test: async (bench) => {
        await first?.(bench);
        const heard = await told(bench, event, () => happen(bench));
        const worksheetId = bench.grid().getSheetId();
        expect(heard).toContainEqual(expect.objectContaining({ worksheetId, ...tells }));
        if (member === "Worksheet")
          expect(heard.filter((event) => event.worksheetId !== worksheetId)).toEqual([]);
      },
    });
  return [
    row("Worksheet", (sheet) => sheet[name]),
    row("WorksheetCollection", (_, { workbook }) => workbook.worksheets[name]),
  ];
};

const protectAndUnprotect = async (bench: RowBench) => {
  await change(bench, (sheet) => sheet.protection.protect());
  await change(bench, (sheet) => sheet.protection.unprotect());
};

const shared: readonly Happening[] = [
  {
    name: "onSelectionChanged",
    does: "of a new selection",
    happen: (bench) => change(bench, (sheet) => sheet.getRange("B2:C3").select()),
    tells: { address: "B2:C3" },
  },
  { name: "onActivated", does: "which sheet comes to the front", happen: toFront },
  { name: "onDeactivated", does: "which sheet goes from the front", happen: fromFront },
  {
    name: "onCalculated",
    does: "which sheet was calculated",
    first: (bench) => put(bench, "B1", [["=A1*2"]]),
    happen: (bench) => writeA1(bench)(),
  },
  {
    name: "onProtectionChanged",
    does: "which sheet is protected or unprotected",
    happen: protectAndUnprotect,
    tells: { isProtected: true, source: "Local" },
  },
];

const local = { source: "Local", triggerSource: "ThisLocalAddin" };

const writeFormulas = (bench: RowBench) => async () => {
  for (const formula of ["=A1+1", "=A1+2", "=A1+2", 7, "=A1"]) await put(bench, "B1", [[formula]]);
};

const formulaEvent = (
  member: string,
  event: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Row =>
  property(`${member}.onFormulaChanged`, {
    does: "tells of formulas that changed, with what they were, and of none that is entered where there was none",
    test: async (bench) => {
      const heard = await told(bench, event, writeFormulas(bench));
      const details = heard.flatMap(({ formulaDetails }) => formulaDetails as object[]);
      expect(details).toEqual([
        { cellAddress: "B1", previousFormula: "=A1+1" },
        { cellAddress: "B1", previousFormula: "=A1+2" },
      ]);
    },
  });

/** The events of a sheet, and of all sheets. */
export const sheetEventRows: readonly Row[] = [
  ...shared.flatMap(eventRows),
  property("Worksheet.onChanged", {
    does: "tells of changed contents with the address, once for each write, with the values of a single cell",
    test: async (bench) => {
      await put(bench, "B2", [[1]]);
      const event = (sheet: Excel.Worksheet) => sheet.onChanged;
      const written = await told(bench, event, () =>
        change(bench, (sheet) => {
          sheet.getRange("B2").format.font.bold = true;
          sheet.getRange("B2").values = [[2]];
        }),
      );
      expect(written).toEqual([
        expect.objectContaining({
          ...local,
          address: "B2",
          changeType: "RangeEdited",
          details: expect.objectContaining({ valueBefore: 1, valueAfter: 2 }),
        }),
      ]);
      const rows = await told(bench, event, () =>
        change(bench, (sheet) => sheet.getRange("2:3").insert("Down")),
      );
      expect(rows).toEqual([
        expect.objectContaining({ ...local, address: "2:3", changeType: "RowInserted" }),
      ]);
    },
  }),
  property("WorksheetCollection.onChanged", {
    does: "tells of changed contents of any sheet, and whether this add-in made the change",
    test: async (bench) => {
      const event = (_: Excel.Worksheet, { workbook }: Excel.RequestContext) => workbook.worksheets.onChanged;
      const worksheetId = bench.grid().getSheetId();
      expect(await told(bench, event, writeA1(bench))).toEqual([
        expect.objectContaining({ ...local, address: "A1", worksheetId }),
      ]);
      const sheet = bench.engine.api.getActiveWorkbook()?.getSheetByName(bench.sheetName);
      const byHand = async () => void sheet?.getRange("C3").setValue(Math.random());
      expect(await told(bench, event, byHand)).toEqual([
        expect.objectContaining({ source: "Local", triggerSource: "Unknown", address: "C3", worksheetId }),
      ]);
      // What a person typed is not the add-in's where a request comes right after it.
      const beforeRequest = async () => {
        sheet?.getRange("C4").setValue(Math.random());
        await change(bench, (one) => one.load("name"));
      };
      expect(await told(bench, event, beforeRequest)).toEqual([
        expect.objectContaining({ source: "Local", triggerSource: "Unknown", address: "C4", worksheetId }),
      ]);
    },
  }),
  formulaEvent("Worksheet", (sheet) => sheet.onFormulaChanged),
  formulaEvent("WorksheetCollection", (_, { workbook }) => workbook.worksheets.onFormulaChanged),
  property("WorksheetCollection.onAdded", {
    does: "tells of a new sheet",
    test: async (bench) => {
      const heard = await told(
        bench,
        (_, { workbook }) => workbook.worksheets.onAdded,
        () => change(bench, (_, { workbook }) => void workbook.worksheets.add()),
      );
      expect(heard).toEqual([expect.objectContaining({ source: "Local", worksheetId: expect.any(String) })]);
    },
  }),
  property("WorksheetCollection.onDeleted", {
    does: "tells of a sheet that was deleted",
    test: async (bench) => {
      const heard = await told(
        bench,
        (_, { workbook }) => workbook.worksheets.onDeleted,
        () =>
          bench.run(async (context) => {
            const sheet = context.workbook.worksheets.add();
            await context.sync();
            sheet.delete();
            await context.sync();
          }),
      );
      expect(heard).toEqual([expect.objectContaining({ source: "Local", worksheetId: expect.any(String) })]);
    },
  }),
];
