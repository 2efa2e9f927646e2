import { emptySheet, workbookOf } from "../../../src/files/emptyWorkbook";
import { shortcomings } from "../../../src/workbench/pdf/downloadPdf";
import { sheetInFront, sheetsToPrint } from "../../../src/workbench/pdf/whichSheets";

const area = { row: 0, column: 0, rows: 2, columns: 2 };
const workbook = workbookOf(
  [
    emptySheet("Pegawai"),
    emptySheet("SKP", { print: { area, footer: "&RHalaman &P" } }),
    emptySheet("Lama", { print: { area, footer: "&P" }, visibility: "hidden" }),
    emptySheet("Beranda", { print: { area } }),
  ],
  { activeSheet: 2 },
);

test("the sheets made to be printed are those that are seen, with a print area and numbered pages", () => {
  expect(sheetsToPrint(workbook).map(({ name }) => name)).toEqual(["SKP"]);
  expect(sheetInFront(workbook).map(({ name }) => name)).toEqual(["Lama"]);
  expect(sheetInFront(workbookOf([emptySheet("Pegawai")])).map(({ name }) => name)).toEqual(["Pegawai"]);
});

test("what is not whole in a PDF is said with its place", () => {
  const cells = ["B4", "B5", "B6", "B7", "B8", "C1", "C2"];
  expect(
    shortcomings({
      cut: [{ sheet: "SKP", cells }],
      leftOut: [{ sheet: "SKP", what: ["conditionalFormat"] }],
    }),
  ).toEqual([
    "Teks di SKP tidak muat di selnya: B4, B5, B6, B7, B8, dan 2 lagi. Lebarkan kolomnya atau tinggikan barisnya, lalu unduh lagi.",
    "Warna bersyarat di SKP tidak ikut di PDF.",
  ]);
  expect(shortcomings({ cut: [], leftOut: [] })).toEqual([]);
});
