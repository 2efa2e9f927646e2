import { emptySheet, workbookOf } from "../../src/files/emptyWorkbook";
import type { FileCell, FileStyle, WorkbookFile } from "../../src/files/workbookFile";
import { hardTexts } from "../../test/fixtures/hardTexts";

type Value = NonNullable<FileCell["value"]>;

const box = { style: "thin", color: "#7F7F7F" };
const border = { top: box, bottom: box, left: box, right: box };
const heading: FileStyle = { bold: true, fill: "#DDEBF7", border, wrap: true, vertical: "center" };
const title: FileStyle = { bold: true, fontSize: 14, horizontal: "center" };

const cell = (row: number, column: number, value: Value, more: Partial<FileCell> = {}): FileCell => ({
  row,
  column,
  value,
  ...more,
});

/** Texts that a spreadsheet would take for something else if it were handed them as typed, or that XML would. */
const texts = [...hardTexts, " dua  spasi ", "baris\nganti", 'a<b>&"c"', "_x000D_"];

const valuesSheet = emptySheet("Nilai & Teks", {
  tabColor: "#0F6CBD",
  cells: [
    cell(0, 0, "Nilai, teks dan rumus", { style: title }),
    ...texts.map((text, at) => cell(2 + at, 0, text, { style: { border } })),
    ...texts.map((text, at) => cell(2 + at, 1, text, { style: { numberFormat: "@", border } })),
    cell(2, 3, 1234.5, { style: { numberFormat: "#,##0.00" } }),
    cell(3, 3, 46037, { style: { numberFormat: "dd mmmm yyyy" } }),
    cell(4, 3, 0.985, { style: { numberFormat: "0.0%" } }),
    cell(5, 3, true),
    cell(6, 3, { error: "#N/A" }),
    cell(7, 3, 0.1 + 0.2),
    cell(8, 3, -5, { style: { fontColor: "#C00000", italic: true } }),
    cell(2, 4, 2469, { formula: "=D3*2" }),
    cell(3, 4, "Baik", { formula: '=IF(D5>0.9,"Baik","Kurang")' }),
    cell(4, 4, true, { formula: "=D6=TRUE" }),
    cell(5, 4, "-", { formula: '=IFNA(D7,"-")' }),
    cell(6, 4, "a, b", { formula: '=TEXTJOIN(", ",TRUE,"a","b")' }),
    cell(7, 4, 100, { formula: "=SUM(Tabel!C3:C5)" }),
    cell(8, 4, 20, { formula: '=XLOOKUP("Dua",Tabel!B3:B5,Tabel!C3:C5)' }),
    cell(9, 4, "Daftar", { formula: '="Daf"&"tar"' }),
  ],
  widths: { 0: 150, 1: 150, 3: 120, 4: 90 },
  heights: { 0: 30 },
  hiddenColumns: [6],
  merges: [{ row: 0, column: 0, rows: 1, columns: 5 }],
  freeze: { rows: 2, columns: 1 },
  print: {
    orientation: "landscape",
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { top: 36, bottom: 36, left: 36, right: 36, header: 18, footer: 18 },
    centerHorizontally: true,
    header: "&LVersi 1&RHalaman &P dari &N",
    titleRows: { first: 0, last: 1 },
    area: { row: 0, column: 0, rows: 22, columns: 6 },
  },
  customProperties: { bentuk: "contoh" },
});

const rows: [string, string, number][] = [
  ["a-1", "Satu", 30],
  ["a-2", "Dua", 20],
  ["a-3", "Tiga", 50],
];

const tableSheet = emptySheet("Tabel", {
  cells: [
    ...["Id", "Nama", "Nilai", "Ganda"].map((name, at) => cell(1, at, name, { style: heading })),
    ...rows.flatMap(([id, name, value], at) => [
      cell(2 + at, 0, id),
      cell(2 + at, 1, name),
      cell(2 + at, 2, value),
      cell(2 + at, 3, value * 2, { formula: "=tContoh[[#This Row],[Nilai]]*2" }),
    ]),
  ],
  widths: { 1: 90, 3: 90 },
  tables: [
    {
      name: "tContoh",
      area: { row: 1, column: 0, rows: 4, columns: 4 },
      columns: ["Id", "Nama", "Nilai", "Ganda"],
      calculated: { Ganda: "=tContoh[[#This Row],[Nilai]]*2" },
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
      showFilter: true,
      showBandedRows: true,
    },
  ],
  validations: [
    {
      areas: [{ row: 2, column: 1, rows: 3, columns: 1 }],
      type: "list",
      formula1: '"Satu,Dua,Tiga"',
      ignoreBlank: true,
      inCellDropDown: true,
      error: { title: "Pilihan", message: "Pilih dari daftar", style: "stop", show: true },
    },
  ],
  conditionalFormats: [
    {
      areas: [{ row: 2, column: 2, rows: 3, columns: 1 }],
      type: "cellIs",
      operator: "greaterThan",
      formulas: ["=40"],
      style: { bold: true, fontColor: "#006100", fill: "#C6EFCE" },
      priority: 1,
    },
  ],
  charts: ["ColumnClustered", "BarClustered", "Line", "Pie", "XYScatter"].map((type, at) => ({
    name: `Grafik ${at + 1}`,
    type,
    title: `Nilai (${type})`,
    source: "=Tabel!$B$2:$C$5",
    seriesBy: "columns",
    from: { row: 7 + Math.floor(at / 2) * 12, column: (at % 2) * 5, x: 20, y: 5 },
    to: { row: 18 + Math.floor(at / 2) * 12, column: (at % 2) * 5 + 5, x: 0, y: 10 },
    legend: true,
  })),
});

const functionSheet = emptySheet("Fungsi", {
  cells: [
    cell(0, 0, "Sesuai Ekspektasi"),
    cell(0, 1, "Di Atas Ekspektasi"),
    cell(0, 2, "Baik", { formula: "=SKP.PREDICATE(A1,B1)" }),
    cell(2, 0, "Baik", {
      formula: "=SKP.PREDICATE(A1:A3,B1:B3)",
      spill: { row: 2, column: 0, rows: 2, columns: 1 },
      spilled: [["Baik"], ["Kurang"]],
    }),
  ],
  protection: { options: { allowFormatColumns: true, selectionMode: "Normal" }, password: "rahasia" },
});

/** A workbook with everything `writeXlsx` can write: what an office's own program must open. */
export const everything: WorkbookFile = workbookOf(
  [valuesSheet, tableSheet, functionSheet, emptySheet("Tersembunyi", { visibility: "veryHidden" })],
  {
    names: [
      { name: "DaftarNilai", formula: "=Tabel!$C$3:$C$5", visible: true },
      { name: "Ambang", formula: "=0.9", visible: true, sheet: "Tabel" },
    ],
    customXml: ['<skp xmlns="urn:contoh"><versi>1</versi></skp>'],
    settings: { kunci: '"nilai"' },
  },
);
