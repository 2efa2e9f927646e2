import { readXlsx } from "../../../src/files/readXlsx";
import { writeXlsx } from "../../../src/files/writeXlsx";
import { movedFormula } from "../../../src/files/xlsx/sharedFormula";
import { emptySheet, workbookOf } from "../../../src/files/emptyWorkbook";
import { patched } from "../../fixtures/zipPatch";

describe("a formula shared by many cells", () => {
  it.each([
    ["E17/D17*100", "F18/E18*100"],
    ["$A$1+$A1+A$1", "$A$1+$A2+B$1"],
    ["SUM(A:A)+SUM($A:B)+SUM(1:1)+SUM($1:2)", "SUM(B:B)+SUM($A:C)+SUM(2:2)+SUM($1:3)"],
    ["'Data A1'!A1&\"A1\"", "'Data A1'!B2&\"A1\""],
    ["LOG10(A1)+Q1_2026+tData[A1]", "LOG10(B2)+Q1_2026+tData[A1]"],
    ["XFD1+A1048576", "#REF!+#REF!"],
    ["1E5+A1", "1E5+B2"],
  ])("%s is %s one row down and one column right", (formula, moved) => {
    expect(movedFormula(formula, 1, 1)).toBe(moved);
  });

  it("goes out of the sheet as #REF! when it is moved up or left", () => {
    expect(movedFormula("A1+B2", -1, 0)).toBe("#REF!+B1");
  });

  it("is read as a formula of each cell", async () => {
    const cells = [0, 1, 2].map((row) => ({ row, column: 2, value: row }));
    const bytes = patched(await writeXlsx(workbookOf([emptySheet("S", { cells })])), {
      "xl/worksheets/sheet1.xml": (xml) =>
        xml
          .replace('<c r="C1">', '<c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1</f>')
          .replace('<c r="C2">', '<c r="C2"><f t="shared" si="0"/>')
          .replace('<c r="C3">', '<c r="C3"><f t="shared" si="0"/>'),
    });
    const { file } = await readXlsx(bytes);
    expect(file.sheets[0]?.cells.map(({ formula }) => formula)).toEqual(["=A1*$B$1", "=A2*$B$1", "=A3*$B$1"]);
  });
});
