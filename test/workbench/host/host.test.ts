import { createWorkbench, type Workbench } from "../../support/workbench";

describe("Office.js on the workbench", () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await createWorkbench();
  });
  afterEach(() => bench.close());

  it("writes values and formulas and reads calculated values in the same request", async () => {
    const values = await bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Lembar1").getRange("A1:B2");
      range.values = [
        [1, 2],
        ["=A1+B1", "teks"],
      ];
      range.load("values, formulas, address");
      await context.sync();
      return [range.values, range.formulas, range.address];
    });
    expect(values).toEqual([
      [
        [1, 2],
        [3, "teks"],
      ],
      [
        [1, 2],
        ["=A1+B1", "teks"],
      ],
      "Lembar1!A1:B2",
    ]);
  });

  it("adds a sheet and uses it after a sync", async () => {
    const name = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Pegawai");
      await context.sync();
      sheet.name = "SKP";
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("SKP");
  });

  it("answers a missing sheet with ItemNotFound or with a null object", async () => {
    await expect(
      bench.run(async (context) => {
        context.workbook.worksheets.getItem("tidak ada").load("name");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ItemNotFound" });
    const missing = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("tidak ada");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(missing).toBe(true);
  });
});
