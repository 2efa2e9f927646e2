import { emptySheet } from "../../../src/files/emptyWorkbook";
import type { FileCell, FilePrint, FileSheet } from "../../../src/files/workbookFile";
import { lastWord, linesOf, printed } from "./printed";

const cell = (
  row: number,
  column: number,
  value: FileCell["value"],
  style?: FileCell["style"],
): FileCell => ({
  row,
  column,
  value,
  ...(style && { style }),
});
const list = (rows: number): FileCell[] =>
  Array.from({ length: rows }, (_, row) => cell(row, 0, `baris ${row}`));
const sheet = (cells: FileCell[], given: Partial<FileSheet> = {}): FileSheet =>
  emptySheet("Daftar", { cells, ...given });
const pagesOf = (cells: FileCell[], print: FilePrint = {}, given: Partial<FileSheet> = {}): string[][] =>
  printed(sheet(cells, { ...given, print })).pages.map(linesOf);
const margins = { top: 0, bottom: 0, left: 0, right: 0, header: 0, footer: 0 };

describe("the pages of a sheet", () => {
  it("are none where it is empty", () => {
    expect(pagesOf([])).toEqual([]);
  });

  it("hold as many rows as the paper is high", () => {
    const [first = [], second = []] = pagesOf(list(60), { margins });
    expect([first.length, second.length]).toEqual([56, 4]);
  });

  it("are fewer where the sheet is printed smaller", () => {
    expect(pagesOf(list(60), { margins, scale: 50 })).toHaveLength(1);
  });

  it("are as many as the sheet is fitted to, whatever breaks it has", () => {
    expect(pagesOf(list(200), { margins, fitToWidth: 1, fitToHeight: 2, rowBreaks: [3] })).toHaveLength(2);
    expect(pagesOf(list(60), { margins, fitToWidth: 1, fitToHeight: 0 })).toHaveLength(2);
  });

  it("go down first, then to the right, with the columns that are repeated", () => {
    const wide = [cell(0, 0, "nama"), cell(0, 1, "a"), cell(0, 2, "b"), cell(1, 2, "c")];
    const print = { margins, rowBreaks: [1], titleColumns: { first: 0, last: 0 } };
    expect(pagesOf(wide, print, { widths: { 1: 500, 2: 500 } })).toEqual([
      ["nama", "a"],
      ["nama", "b"],
      ["c"],
    ]);
  });

  it("leave out what is hidden and what lies outside of the print area", () => {
    const area = { row: 1, column: 0, rows: 3, columns: 1 };
    expect(pagesOf(list(9), { area }, { hiddenRows: [2] })).toEqual([["baris 1", "baris 3"]]);
  });

  it("go on with a row that is higher than a page", () => {
    const text = Array.from({ length: 90 }, (_, index) => `kata${index}`).join("\n");
    const pages = pagesOf([cell(0, 0, text, { wrap: true, vertical: "top" })], { margins });
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat()).toEqual(text.split("\n"));
  });

  it("say which page of how many they are, of this sheet alone", () => {
    const footer = '&L&8Versi 1 && lain&C&A&R&"Arial,Bold"Halaman &P dari &N';
    expect(pagesOf(list(2), { footer, rowBreaks: [1] })).toEqual([
      ["baris 0", "Versi 1 & lain", "Daftar", "Halaman 1 dari 2"],
      ["baris 1", "Versi 1 & lain", "Daftar", "Halaman 2 dari 2"],
    ]);
  });
});

describe("a text", () => {
  it("that is not wrapped runs over empty cells beside it", () => {
    const long = "Daftar pegawai yang dinilai";
    expect(printed(sheet([cell(0, 0, long), cell(1, 3, "x")])).cut).toEqual([]);
  });

  it("that a filled cell stops is named as cut", () => {
    const long = "Daftar pegawai yang dinilai";
    expect(printed(sheet([cell(0, 0, long), cell(0, 1, "x")])).cut).toEqual(["A1"]);
  });

  it("that is higher than its merged cell is named as cut, and hides nothing around it", () => {
    const merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
    const long = "Meningkatnya mutu layanan kearsipan di seluruh perangkat daerah";
    const { cut, pages } = printed(
      sheet([cell(0, 0, long, { wrap: true, vertical: "top" }), cell(5, 0, "x")], {
        merges,
        heights: { 0: 15 },
      }),
    );
    expect(cut).toEqual(["A1"]);
    expect(linesOf(pages[0] ?? { marks: [] }).join(" ")).toContain(lastWord(long));
    const texts = pages[0]?.marks.flatMap((mark) => (mark.mark === "text" ? [mark] : [])) ?? [];
    expect(texts.at(-2)?.clip).toMatchObject({ top: 54, bottom: 69 });
  });

  it("in a row without a height of its own makes the row as high as it needs", () => {
    const long = "Meningkatnya mutu layanan kearsipan di seluruh perangkat daerah";
    expect(printed(sheet([cell(0, 0, long, { wrap: true }), cell(0, 1, "x")])).cut).toEqual([]);
  });

  it("that stands upright needs the height of its cell", () => {
    const upright = { rotation: 90 };
    const of = (height: number) =>
      printed(sheet([cell(0, 0, "Perspektif", upright)], { heights: { 0: height } }));
    expect(of(80).cut).toEqual([]);
    expect(of(20).cut).toEqual(["A1"]);
  });

  it("is shown as its number format says, in Indonesian", () => {
    const values = [
      cell(0, 0, 0.5, { numberFormat: "0.0%" }),
      cell(1, 0, 46_031, { numberFormat: "d mmmm yyyy" }),
      cell(2, 0, "0012", { numberFormat: "@" }),
      cell(3, 0, true),
      cell(4, 0, { error: "#N/A" }),
    ];
    expect(pagesOf(values, {}, { widths: { 0: 120 } })).toEqual([
      ["50,0%", "9 Januari 2026", "0012", "TRUE", "#N/A"],
    ]);
  });

  it("that a formula spills is shown in each of its cells", () => {
    const spill = { row: 0, column: 0, rows: 2, columns: 1 };
    expect(pagesOf([{ ...cell(0, 0, "Baik"), spill, spilled: [["Baik"], ["Kurang"]] }])).toEqual([
      ["Baik", "Kurang"],
    ]);
  });
});

it("a chart is drawn over its cells, and cut where the page ends", () => {
  const cells = [cell(0, 1, "Nilai"), cell(1, 0, "Baik"), cell(1, 1, 3), cell(2, 0, "Kurang"), cell(2, 1, 1)];
  const chart = {
    name: "Kurva",
    type: "ColumnClustered",
    title: "Sebaran",
    source: "=Lembar!$A$1:$B$3",
    seriesBy: "columns" as const,
    from: { row: 0, column: 2, x: 0, y: 0 },
    to: { row: 12, column: 8, x: 0, y: 0 },
  };
  const [page] = printed({ ...sheet(cells, { charts: [chart] }), name: "Lembar" }).pages;
  const marks = page?.marks ?? [];
  expect(linesOf({ marks })).toContain("Sebaran");
  expect(marks.filter(({ mark }) => mark === "path")).toHaveLength(2);
  const half = { area: { row: 0, column: 0, rows: 12, columns: 5 } };
  const [cut] = printed({ ...sheet(cells, { charts: [chart], print: half }), name: "Lembar" }).pages;
  const left = (page?.marks ?? []).find(({ mark }) => mark === "fill")?.box.left ?? 0;
  const paper = (cut?.marks ?? []).find(({ mark }) => mark === "fill")?.box;
  expect(paper && paper.right - left).toBeCloseTo(3 * 48);
});

it("a line of a table is one line, not a piece for each cell", () => {
  const line = { style: "thin" };
  const box = { border: { top: line, bottom: line, left: line, right: line } };
  const cells = [0, 1].flatMap((row) => [0, 1].map((column) => cell(row, column, "x", box)));
  const [page] = printed(sheet(cells)).pages;
  expect(page?.marks.filter(({ mark }) => mark === "line")).toHaveLength(6);
});

it("the rows of a table are banded as on the screen, below the looks of a cell's own", () => {
  const area = { row: 0, column: 0, rows: 4, columns: 1 };
  const table = { name: "tDaftar", area, columns: ["a"], showHeaders: true, showTotals: false };
  const cells = [cell(0, 0, "a"), cell(1, 0, "b"), cell(2, 0, "c"), cell(3, 0, "d", { fill: "#FFFF00" })];
  const styled = { ...table, style: "TableStyleMedium2", showBandedRows: true };
  const [page] = printed(sheet(cells, { tables: [styled] })).pages;
  const fills = page?.marks.flatMap((mark) => (mark.mark === "fill" ? [mark.color] : []));
  expect(fills).toEqual(["#4472C4", "#D9E1F2", "#FFFF00"]);
});
