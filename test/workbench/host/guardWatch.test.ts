import { createWorkbench, type Workbench } from "../../support/workbench";

describe("a person at a protected sheet", () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await createWorkbench({ sheets: { Data: [[1, 2, "=A1+B1"]] } });
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowInsertRows: true });
      await context.sync();
    });
  });
  afterEach(() => bench.close());

  const sheet = () => bench.engine.api.getActiveWorkbook()?.getActiveSheet();
  const values = () =>
    bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:C1");
      range.load("values,formulas");
      await context.sync();
      return [range.values[0], range.formulas[0]];
    });

  it("cannot write to a locked cell, neither a value nor a formula", async () => {
    sheet()?.getRange("A1").setValue(9);
    sheet()?.getRange("C1").setValue("=A1*100");
    await bench.idle();
    expect(await values()).toEqual([
      [1, 2, 3],
      [1, 2, "=A1+B1"],
    ]);
  });

  it("writes to an unlocked cell, and locked formulas follow", async () => {
    sheet()?.getRange("B1").setValue(5);
    await bench.idle();
    expect((await values())[0]).toEqual([1, 5, 6]);
  });

  it("formats, inserts and deletes only what the protection allows", async () => {
    sheet()?.getRange("B1").setFontWeight("bold");
    sheet()?.deleteRows(0, 1);
    sheet()?.insertRows(5, 1);
    await bench.idle();
    expect((await values())[0]).toEqual([1, 2, 3]);
    expect(sheet()?.getRange("B1").getCellStyle()?.bold).toBeFalsy();
  });

  it("is free again when the protection is gone", async () => {
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem("Data").protection.unprotect();
      await context.sync();
    });
    sheet()?.getRange("A1").setValue(9);
    await bench.idle();
    expect((await values())[0]).toEqual([9, 2, 11]);
  });
});
