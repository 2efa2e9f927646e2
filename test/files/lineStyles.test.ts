import { strFromU8, unzipSync } from "fflate";
import { emptySheet, workbookOf } from "../../src/files/emptyWorkbook";
import { readXlsx } from "../../src/files/readXlsx";
import { writeXlsx } from "../../src/files/writeXlsx";

const percent = { numberFormat: "0.0%" };
const sheet = emptySheet("Realisasi", {
  columnStyles: { 0: percent },
  cells: [
    {
      row: 4,
      column: 0,
      value: 0.95,
      formula: "=SKP.ATTAINMENT(B5:B6,C5:C6)",
      spill: { row: 4, column: 0, rows: 2, columns: 1 },
      spilled: [[0.95], [1.01]],
    },
    { row: 4, column: 1, value: 1 },
  ],
});

/** The style's number of a cell in the file, "" where the file gives it none. */
const styleIn = (xml: string, name: string): string =>
  new RegExp(`<c r="${name}"(?: s="(\\d+)")?`).exec(xml)?.[1] ?? "";

test("in a file a formula and what it spills have the style of their column, which Excel gives no cell by itself", async () => {
  const parts = unzipSync(await writeXlsx(workbookOf([sheet])));
  const xml = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const column = /<col [^>]*style="(\d+)"/.exec(xml)?.[1];
  expect(column).toMatch(/^[1-9]/);
  expect(["A5", "A6", "B5"].map((name) => styleIn(xml, name))).toEqual([column, column, ""]);
});

test("a cell without any style in a styled column is read as one, not as one of the column's", async () => {
  const plain = { row: 7, column: 0, value: 2, style: {} };
  const { file } = await readXlsx(await writeXlsx(workbookOf([{ ...sheet, cells: [plain] }])));
  expect(file.sheets[0]?.cells).toEqual([plain]);
});
