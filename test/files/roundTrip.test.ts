import fc from "fast-check";
import { readXlsx } from "../../src/files/readXlsx";
import { writeXlsx } from "../../src/files/writeXlsx";
import { anyWorkbook } from "../fixtures/anyWorkbook";
import { ckpForm } from "../fixtures/ckpForm";
import { skpForm } from "../fixtures/skpForm";

describe("a workbook that is written and read again", () => {
  it("is the same workbook, whatever it holds, and nothing of it is reported as lost", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (workbook) => {
        const { file, losses } = await readXlsx(await writeXlsx(workbook));
        expect(file).toEqual(workbook);
        expect(losses).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same bytes every time", async () => {
    expect(await writeXlsx(skpForm())).toEqual(await writeXlsx(skpForm()));
  });

  it.each([
    ["SKP", skpForm],
    ["CKP", ckpForm],
  ])("is the same workbook for the %s form", async (_, form) => {
    const { file, losses } = await readXlsx(await writeXlsx(form()));
    const sorted = form().sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.sort((a, b) => a.row - b.row || a.column - b.column),
    }));
    expect(file).toEqual({ ...form(), sheets: sorted });
    expect(losses).toEqual([]);
  });
});
