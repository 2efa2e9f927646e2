import { createWorkbench, type Workbench } from "../../support/workbench";

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** What Excel refuses, with Excel's code: each is tried on a sheet with a table over A1:B3. */
const refused: readonly [what: string, code: string, batch: Batch][] = [
  ["a formula it cannot read", "InvalidArgument", (sheet) => (sheet.getRange("D1").values = [["=SUM("]])],
  ["a sign before words", "InvalidArgument", (sheet) => (sheet.getRange("D1").values = [["+62 812 3456"]])],
  ["a matrix of another shape", "InvalidArgument", (sheet) => (sheet.getRange("D1:E2").values = [[1, 2]])],
  ["ragged rows", "InvalidArgument", (sheet) => (sheet.getRange("D1:E2").values = [[1, 2], [3]])],
  [
    "more than 32,767 characters",
    "InvalidArgument",
    (sheet) => (sheet.getRange("D1").values = [["a".repeat(32_768)]]),
  ],
  ["an address that is none", "InvalidArgument", (sheet) => sheet.getRange("D0").load("address")],
  [
    "a cell outside of the sheet",
    "InvalidArgument",
    (sheet) => sheet.getRange("A1").getOffsetRange(0, -1).load("address"),
  ],
  [
    "a number format that is none",
    "InvalidArgument",
    (sheet) => (sheet.getRange("D1").numberFormat = [["[>"]]),
  ],
  [
    "a colour that is none",
    "InvalidArgument",
    (sheet) => (sheet.getRange("D1").format.fill.color = "merahan"),
  ],
  ["a sheet name with a slash", "InvalidArgument", (sheet) => (sheet.name = "a/b")],
  [
    "a sheet name of 32 characters",
    "InvalidArgument",
    (_, context) => void context.workbook.worksheets.add("a".repeat(32)),
  ],
  [
    "a sheet name that is taken",
    "ItemAlreadyExists",
    (_, context) => void context.workbook.worksheets.add("LEMBAR2"),
  ],
  [
    "a sheet that is not there",
    "ItemNotFound",
    (_, context) => context.workbook.worksheets.getItem("x").load("name"),
  ],
  ["a table over another", "InvalidArgument", (sheet) => void sheet.tables.add("B2:C4", true)],
  [
    "a table name that is taken",
    "InvalidArgument",
    (sheet, context) => {
      sheet.tables.add("F1:G2", true).name = context.workbook.tables.getItem("tAda") ? "TADA" : "";
    },
  ],
  ["merged cells in a table", "InvalidOperation", (sheet) => sheet.getRange("A2:B2").merge()],
  [
    "cells of a table moved in part",
    "InvalidOperation",
    (sheet) => sheet.getRange("A2").insert("Down").load("address"),
  ],
  [
    "the last visible sheet hidden",
    "InvalidOperation",
    (sheet, context) => {
      context.workbook.worksheets.getItem("Lembar2").visibility = "Hidden";
      sheet.visibility = "Hidden";
    },
  ],
  [
    "the last visible sheet deleted",
    "InvalidOperation",
    (sheet, context) => {
      context.workbook.worksheets.getItem("Lembar2").visibility = "Hidden";
      sheet.delete();
    },
  ],
  [
    "a locked cell of a protected sheet",
    "AccessDenied",
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange("D1").values = [[1]];
    },
  ],
  [
    "formats on a protected sheet",
    "AccessDenied",
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange("D1").format.font.bold = true;
    },
  ],
  [
    "rows inserted on a protected sheet",
    "AccessDenied",
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange("9:9").insert("Down").load("address");
    },
  ],
  ["a member above ExcelApi 1.14", "ApiNotFound", (sheet) => sheet.getRange("A1").load("valuesAsJson")],
];

describe("the host refuses what Excel refuses", () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await createWorkbench({
      sheets: {
        Lembar1: [
          ["Id", "Nama"],
          [1, "a"],
          [2, "b"],
        ],
        Lembar2: [],
      },
    });
    await bench.run(async (context) => {
      context.workbook.tables.add("Lembar1!A1:B3", true).name = "tAda";
      await context.sync();
    });
  });
  afterEach(() => bench.close());

  it.each(refused)("%s: %s", async (_, code, batch) => {
    const attempt = bench.run(async (context) => {
      batch(context.workbook.worksheets.getItem("Lembar1"), context);
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ name: "RichApi.Error", code });
    const values = await bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Lembar1").getRange("A1:E3").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ["Id", "Nama", "", "", ""],
      [1, "a", "", "", ""],
      [2, "b", "", "", ""],
    ]);
  });

  it("but an unlocked cell of a protected sheet may be written", async () => {
    const value = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Lembar1");
      sheet.getRange("D1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("D1").values = [["boleh"]];
      const cell = sheet.getRange("D1").load("values");
      await context.sync();
      return cell.values;
    });
    expect(value).toEqual([["boleh"]]);
  });
});
