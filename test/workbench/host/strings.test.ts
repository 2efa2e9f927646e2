import { hardTexts as texts } from "../../fixtures/hardTexts";
import { reopened } from "../../support/reopen";
import { createWorkbench, type Workbench } from "../../support/workbench";

const serial = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

const read = ({ run }: Workbench, address: string) =>
  run(async (context) => {
    const range = context.workbook.worksheets.getItem("Lembar1").getRange(address);
    range.load("values, valueTypes, formulas, text");
    await context.sync();
    return range.toJSON();
  });

describe("texts that Excel would convert", () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await createWorkbench();
  });
  afterEach(() => bench.close());

  it("read back as they were, also after save and reopen, when they are written as text", async () => {
    const address = `A1:A${texts.length}`;
    await bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Lembar1").getRange(address);
      range.numberFormat = texts.map((text) => [text.startsWith("'") ? "General" : "@"]);
      range.values = texts.map((text) => [text.startsWith("'") ? `'${text}` : text]);
      await context.sync();
    });
    const expected = {
      values: texts.map((text) => [text]),
      text: texts.map((text) => [text]),
      valueTypes: texts.map(() => ["String"]),
    };
    expect(await read(bench, address)).toMatchObject(expected);
    const again = await reopened(bench);
    expect(await read(again, address)).toMatchObject(expected);
    again.close();
  });

  it.each([
    ["198501012010011001", 198501012010011000, "Double"],
    ["00123", 123, "Double"],
    ["+62", 62, "Double"],
    ["-", "-", "String"],
    ["- rapat", "#NAME?", "Error"],
    ["1/2", serial(new Date().getFullYear(), 2, 1), "Double"],
    ["50%", 0.5, "Double"],
    ["2026-01-15", serial(2026, 1, 15), "Double"],
    ["TRUE", true, "Boolean"],
    ["'x", "x", "String"],
    ["=1+1", 2, "Double"],
    ["1E5", 100_000, "Double"],
    ["@x", "#NAME?", "Error"],
    ["#N/A", "#N/A", "Error"],
  ])("%s written raw becomes %j: a NIP would be lost", async (text, value, type) => {
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem("Lembar1").getRange("A1").values = [[text]];
      await context.sync();
    });
    expect(await read(bench, "A1")).toMatchObject({ values: [[value]], valueTypes: [[type]] });
  });

  it("shows a NIP written raw with an exponent, and never again its last digits", async () => {
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem("Lembar1").getRange("A1").values = [["198501012010011001"]];
      await context.sync();
    });
    const { text, values } = await read(bench, "A1");
    expect([text, values]).toEqual([[["1,98501E+17"]], [[198501012010011000]]]);
  });
});
