import { createWorkbench, type Workbench } from "../../support/workbench";

describe("a person at a protected sheet", () => {
  let bench: Workbench;
  const refused = jest.fn();
  beforeEach(async () => {
    refused.mockClear();
    bench = await createWorkbench({ sheets: { Data: [[1, 2, "=A1+B1"]] }, host: { refused } });
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
    expect(refused).not.toHaveBeenCalled();
  });

  it("formats, inserts and deletes only what the protection allows", async () => {
    sheet()?.getRange("B1").setFontWeight("bold");
    sheet()?.deleteRows(0, 1);
    sheet()?.insertRows(5, 1);
    await bench.idle();
    expect((await values())[0]).toEqual([1, 2, 3]);
    expect(sheet()?.getRange("B1").getCellStyle()?.bold).toBeFalsy();
  });

  it("is told of what the protection refused, and of nothing else", async () => {
    const tries: [() => void, number][] = [
      [() => sheet()?.getRange("A1").setValue(9), 1],
      [() => sheet()?.getRange("A1").clearContent(), 1],
      [() => sheet()?.getRange("B1").clearContent(), 0],
      [() => sheet()?.getRange("A1:B2").merge(), 1],
      [() => sheet()?.setRowHeight(0, 40), 1],
      [() => sheet()?.setFrozenRows(1), 1],
    ];
    for (const [attempt, times] of tries) {
      refused.mockClear();
      attempt();
      await bench.idle();
      expect(refused).toHaveBeenCalledTimes(times);
    }
    expect((await values())[0]).toEqual([1, "", 1]);
  });

  it("leaves no trace of what was refused: later changes are told of as what they are", async () => {
    sheet()?.getRange("B1").setFontWeight("bold");
    const heard: string[] = [];
    await bench.run(async (context) => {
      const data = context.workbook.worksheets.getItem("Data");
      data.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      data.getRange("B1").values = [[8]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard).toEqual(["B1"]);
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
