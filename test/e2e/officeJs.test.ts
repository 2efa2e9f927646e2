import type { Frame } from "playwright-core";
import { openWorkbench, patience, type Site, startSite } from "../support/browser";

jest.setTimeout(2 * patience);

let site: Site;
let pane: Frame;
beforeAll(async () => {
  site = await startSite();
  pane = await (await openWorkbench(site)).pane();
});
afterAll(() => site.stop());

test("Office.js believes that it runs in desktop Excel, in Indonesian", async () => {
  const context = await pane.evaluate(() => ({
    host: String(Office.context.host),
    platform: String(Office.context.platform),
    language: Office.context.displayLanguage,
    knows: Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
  }));
  expect(context).toEqual({ host: "Excel", platform: "PC", language: "id-ID", knows: true });
});

test("reading a property before it is loaded throws PropertyNotLoaded", async () => {
  const code = await pane.evaluate(() =>
    Excel.run(async (context) => context.workbook.worksheets.getActiveWorksheet().name).catch(
      (error: OfficeExtension.Error) => error.code,
    ),
  );
  expect(code).toBe("PropertyNotLoaded");
});

test("a sheet that is missing is ItemNotFound by getItem and a null object by getItemOrNullObject", async () => {
  const seen = await pane.evaluate(async () => ({
    byItem: await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("tidak ada").load("name");
      await context.sync();
    }).catch((error: OfficeExtension.Error) => error.code),
    isNull: await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("tidak ada");
      await context.sync();
      return sheet.isNullObject;
    }),
  }));
  expect(seen).toEqual({ byItem: "ItemNotFound", isNull: true });
});

test("a step that fails within a batch is reported with its statement; what ran before it stays done", async () => {
  const seen = await pane.evaluate(async () => {
    const error = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("D1").values = [["sebelum"]];
      sheet.getRange("D2:D3").values = [["salah bentuk"]];
      sheet.getRange("D4").values = [["sesudah"]];
      await context.sync();
    }).catch((thrown: OfficeExtension.Error) => thrown);
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("D1:D4");
      range.load("values");
      await context.sync();
      return range.values.flat() as string[];
    });
    const failed = error as OfficeExtension.Error;
    return { code: failed.code, statement: failed.debugInfo.statement, values };
  });
  expect(seen.code).toBe("InvalidArgument");
  expect(seen.statement).toMatch(/values = /);
  expect(seen.values).toEqual(["sebelum", "", "", ""]);
});

test("what Office.js writes stands in the grid, and what is typed there raises its event in the pane", async () => {
  const told = await pane.evaluate(async () => {
    const events: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, source }) => {
        events.push(`${address} ${source}`);
      });
      await context.sync();
      context.workbook.worksheets.getActiveWorksheet().getRange("F1").values = [["halo"]];
      await context.sync();
    });
    while (events.length === 0) await new Promise((done) => setTimeout(done, 10));
    return events;
  });
  expect(told).toEqual(["F1 Local"]);
});
