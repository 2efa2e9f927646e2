import type { Book, SheetInfo } from "../model/book";
import { addressOf } from "../model/book";
import type { Cell } from "../model/cell";
import type { Layout } from "../model/layout";
import type { DrawSheet } from "../model/plan";
import { dateFormat, stageColors } from "../model/tableSheet";
import { readTag } from "../model/tag";
import type { TableKey } from "../model/tables";
import { detailFormulas, linkFormula, nextLinkFormula, nextStepFormula } from "./berandaFormulas";
import { stageFormulas, titleFormula } from "./berandaFormulas";
import type { BerandaCells } from "./berandaFormulas";
import { periodColumns, periodFormulas } from "./berandaPeriods";
import type { PeriodColumn, PeriodPlaces } from "./berandaPeriods";
import { freeName } from "./ensureTables";

/** The name its sheet gets, where free. */
export const berandaSheet = "Beranda";

/** The names of the sheets on which tables stand, for links. */
export type SheetNames = Readonly<Record<BerandaTable, string>>;

/** The tables of which Beranda tells; all of them must be there before it is drawn. */
export const berandaTables = [
  "pengaturan",
  "pegawai",
  "periode",
  "skp",
  "kinerja",
  "indikator",
  "realisasi",
  "penilaian",
] as const satisfies readonly TableKey[];
type BerandaTable = (typeof berandaTables)[number];

/** The sheets of this workbook that say they are Beranda: none, or one, or more where somebody copied it. */
export const berandasOf = (book: Book): readonly SheetInfo[] =>
  book.sheets.filter(({ tag }) => readTag(tag)?.kind === "beranda");

/**
 * Draws Beranda: at the front of a workbook that held nothing before, else at its end. A sheet that is already
 * Beranda is drawn anew where it stands, unless it is hidden.
 * @param periods how many rows tPeriode will hold: each has a line
 */
export const drawBeranda = (book: Book, sheets: SheetNames, periods: number): DrawSheet => ({
  do: "draw",
  sheet: berandasOf(book).find(({ visible }) => visible)?.name ?? freeName(book, berandaSheet),
  tag: { kind: "beranda" },
  color: stageColors.dasar,
  layout: berandaLayout(sheets, periods),
  ...(heldNothing(book) ? { first: true } : {}),
});

/** Whether every sheet is ours or quite empty, as in a new workbook. */
const heldNothing = (book: Book): boolean => book.sheets.every(({ tag, blank }) => tag !== "" || blank);

const [labels, counted, done, open, late, links] = [1, 2, 3, 4, 5, 6];
const width = 6;
const stageRow = 9;
const detailRow = 17;

const stages = [
  ["Perencanaan", "SKP ditetapkan", "skp"],
  ["Pelaksanaan", "Realisasi terisi, periode berjalan", "realisasi"],
  ["Penilaian", "SKP dinilai, periode yang berakhir", "penilaian"],
  ["Tindak lanjut", "Penilaian disahkan", "penilaian"],
] as const;

/** What each step of `nextStepFormula` is done on. */
const stepTables = [
  "pegawai",
  "skp",
  "kinerja",
  "skp",
  "realisasi",
  "penilaian",
  "penilaian",
  "penilaian",
] as const;

const details = [
  ["today", "Hari ini"],
  ["deadline", "Tenggat penetapan SKP"],
  ["deadlineWords", "Tenggat dalam kata"],
  ["employees", "Pegawai"],
  ["plans", "SKP"],
  ["emptyPlans", "SKP tanpa rencana hasil kerja"],
  ["bareResults", "Rencana hasil kerja tanpa indikator"],
  ["indicators", "Indikator berlaku"],
  ["unfilled", "Periode yang menunggu realisasi"],
  ["unfilledCount", "Realisasi yang belum terisi pada periode itu"],
  ["unjudged", "Periode yang menunggu penilaian"],
  ["unjudgedCount", "SKP yang belum dinilai pada periode itu"],
  ["step", "Nomor langkah berikutnya"],
] as const;

const absolute = (row: number, column: number): string =>
  addressOf(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");

const openOf = (stage: number): string => absolute(stageRow + stage, open);

/** Where everything stands. */
const cells = {
  ...(Object.fromEntries(details.map(([key], index) => [key, absolute(detailRow + index, done)])) as Record<
    (typeof details)[number][0],
    string
  >),
  toAgree: openOf(0),
  toEndorse: openOf(3),
} satisfies BerandaCells;

const periodTitleRow = detailRow + details.length + 1;
const periodRow = periodTitleRow + 2;
const periodKeys = Object.keys(periodColumns) as PeriodColumn[];

const placesOf = (lines: number): PeriodPlaces => {
  const at = (column: PeriodColumn, line: number): string =>
    absolute(periodRow + line, labels + periodKeys.indexOf(column));
  return {
    at,
    all: (column) => `${at(column, 0)}:${at(column, lines - 1)}`,
    plans: cells.plans,
    indicators: cells.indicators,
  };
};

/** Beranda as a sheet: a title, one next step, the four stages with their counts, and what they rest on. */
export const berandaLayout = (sheets: SheetNames, lines: number): Layout => {
  const periodPlaces = placesOf(lines);
  const formula = (of: string): Cell => ({ formula: of });
  const counts = stageFormulas(cells, periodPlaces);
  const values = detailFormulas(cells, periodPlaces);
  return {
    blocks: [
      { row: 0, column: labels, cells: [[formula(titleFormula)]] },
      { row: 1, column: labels, cells: [["Kinerja pegawai satu tahun dalam satu buku kerja."]] },
      { row: 3, column: labels, cells: [["Langkah berikutnya"]] },
      { row: 4, column: labels, cells: [[formula(nextStepFormula(cells))]] },
      {
        row: 5,
        column: labels,
        cells: [
          [
            formula(
              nextLinkFormula(
                cells,
                stepTables.map((table) => sheets[table]),
              ),
            ),
          ],
        ],
      },
      {
        row: stageRow - 1,
        column: labels,
        cells: [
          ["Tahap", "Yang dihitung", "Selesai", "Belum", "Terlambat", "Lembar"],
          ...stages.map(([stage, what, table], index) => [
            stage,
            what,
            ...(counts[index] ?? []).map(formula),
            formula(linkFormula(sheets[table])),
          ]),
        ],
      },
      {
        row: stageRow + stages.length,
        column: labels,
        cells: [["Terlambat adalah bagian dari Belum yang tenggatnya sudah lewat."]],
      },
      {
        row: detailRow - 2,
        column: labels,
        cells: [
          ["Rincian"],
          ["Dihitung dengan rumus Excel biasa. Tenggat diubah di lembar Pengaturan dan Periode."],
        ],
      },
      ...details.map(([key, label], index) => ({
        row: detailRow + index,
        column: labels,
        cells: [[label, null, formula(values[key])]],
      })),
      {
        row: periodTitleRow,
        column: labels,
        cells: [
          [
            formula(
              `=IF(ROWS(tPeriode[Periode])>${lines},"Hanya ${lines} baris pertama lembar Periode yang dihitung.","Periode")`,
            ),
          ],
        ],
      },
      {
        row: periodTitleRow + 1,
        column: labels,
        cells: [
          Object.values(periodColumns),
          ...Array.from({ length: lines }, (_, line) => {
            const formulas = periodFormulas(periodPlaces, line);
            return periodKeys.map((key) => formula(formulas[key]));
          }),
        ],
      },
    ],
    styles: styles(lines),
    merges: [
      { row: 0, column: labels, rows: 1, columns: width },
      { row: 4, column: labels, rows: 1, columns: width },
    ],
    widths: [2, 24, 40, 20, 16, 16, 24, ...periodKeys.slice(width).map(() => 20)],
    heights: { 0: 32, 4: 48, [stageRow - 1]: 24, ...stageHeights() },
    dropDowns: [],
    inputs: [],
    gridlines: false,
    print: {
      paper: "A4",
      landscape: true,
      margins: { top: 1.5, bottom: 1.5, left: 1.5, right: 1.5 },
      area: { row: 0, column: 0, rows: detailRow - 2, columns: labels + width },
      footer: { left: "", right: "" },
    },
  };
};

const stageHeights = () => Object.fromEntries(stages.map((_, index) => [stageRow + index, 26]));

const quiet = "#5C6B73";
const strong = "#12343F";

const styles = (periodLines: number): Layout["styles"] => {
  const line = (row: number, column = labels, columns = width, rows = 1) => ({ row, column, rows, columns });
  const dates = details.flatMap(([key], index) =>
    key === "today" || key === "deadline" ? [detailRow + index] : [],
  );
  return [
    { area: line(0), style: { size: 20, bold: true, color: strong, vertical: "Center", horizontal: "Left" } },
    { area: line(1), style: { color: quiet } },
    { area: line(3), style: { color: quiet, bold: true } },
    {
      area: line(4),
      style: {
        size: 15,
        bold: true,
        color: strong,
        fill: "#E3EEF2",
        wrap: true,
        vertical: "Center",
        horizontal: "Left",
      },
    },
    { area: line(5, labels, 1), style: { color: "#1B6E8C" } },
    {
      area: line(stageRow - 1),
      style: { bold: true, fill: "#DCE6EA", color: "#1F2A30", vertical: "Center" },
    },
    { area: line(stageRow, labels, width, stages.length), style: { vertical: "Center" } },
    { area: line(stageRow, labels, 1, stages.length), style: { bold: true, size: 12 } },
    { area: line(stageRow, counted, 1, stages.length), style: { color: quiet } },
    { area: line(stageRow - 1, done, 3, stages.length + 1), style: { horizontal: "Center" } },
    { area: line(stageRow, done, 3, stages.length), style: { size: 13, numberFormat: "#,##0" } },
    {
      area: line(stageRow, late, 1, stages.length),
      style: { bold: true, color: "#9A3B00", numberFormat: '#,##0;-#,##0;"–"' },
    },
    { area: line(stageRow, links, 1, stages.length), style: { color: "#1B6E8C" } },
    { area: line(stageRow + stages.length), style: { color: quiet, size: 9 } },
    {
      area: line(detailRow - 2, labels, width, details.length + 2),
      style: { color: quiet, size: 9, horizontal: "Left" },
    },
    { area: line(detailRow - 2, labels, 1), style: { bold: true } },
    {
      area: line(periodTitleRow, labels, periodKeys.length, periodLines + 2),
      style: { color: quiet, size: 9, horizontal: "Left" },
    },
    { area: line(periodTitleRow, labels, periodKeys.length, 2), style: { bold: true } },
    {
      area: line(periodRow, labels + periodKeys.indexOf("mulai"), 4, periodLines),
      style: { numberFormat: dateFormat },
    },
    {
      area: line(
        periodRow,
        labels + periodKeys.indexOf("dihitung"),
        periodKeys.length - periodKeys.indexOf("dihitung"),
        periodLines,
      ),
      style: { numberFormat: "#,##0;-#,##0;" },
    },
    ...dates.map((row) => ({ area: line(row, done, 1), style: { numberFormat: dateFormat } })),
  ];
};
