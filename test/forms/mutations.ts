import type { RawValue } from "../../src/model/cell";
import type { Area } from "../../src/model/layout";
import type { SheetCells } from "../../src/model/sheetCells";
import { moved, sheetOf, withColumn, withRow, withoutMerges } from "./sheetCells";

/** A change that another hand might make to a form sheet; `at` chooses where. */
export type Mutation = (sheet: SheetCells, at: number) => SheetCells;

export const withValues = (
  sheet: SheetCells,
  change: (value: RawValue, row: number, column: number) => RawValue,
): SheetCells =>
  sheetOf(
    sheet.values.map((row, r) => row.map((value, c) => change(value, r, c))),
    sheet.merges,
    sheet,
  );

/** Only these headings are never misspelt here: a table has one of them. */
const sureHeadings: readonly RawValue[] = [
  "ASPEK",
  "PERSPEKTIF",
  "HASIL KERJA",
  "DUKUNGAN SUMBER DAYA",
  "EVALUASI KINERJA",
  "PERIODE",
  "TAUTAN",
  "A. HASIL KERJA",
  "TANGGAL",
  "KOMPETENSI PEGAWAI*",
  "SUBJEK",
  "KEGIATAN KUNCI",
];
/** The row of the headings: below "HASIL KERJA", or that one where hasil kerja is written in words. */
const headerRow = (sheet: SheetCells): number => {
  const rowOf = (heading: RawValue) => sheet.values.findIndex((row) => row.includes(heading));
  return Math.max(...sureHeadings.map(rowOf));
};

/** These begin a part of a form, and head no columns: once more they would begin that part anew. */
const beginsAPart = ({ values }: SheetCells, header: number): boolean =>
  (values[header] ?? []).some((value) =>
    ["DUKUNGAN SUMBER DAYA", "EVALUASI KINERJA"].includes(String(value)),
  );

const isMerged = ({ merges, row, column }: SheetCells, r: number, c: number): boolean =>
  merges.some(
    (area) =>
      area.row <= r + row &&
      r + row < area.row + area.rows &&
      area.column <= c + column &&
      c + column < area.column + area.columns,
  );

const synonyms: Readonly<Record<string, string>> = {
  NO: "No.",
  "RENCANA HASIL KERJA": "RHK",
  TARGET: "Target Tahunan",
  "INDIKATOR KINERJA INDIVIDU": "Indikator",
  "REALISASI BERDASARKAN BUKTI DUKUNG": "Realisasi",
};

export const mutations = {
  "an empty row": (sheet, at) => withRow(sheet, at % sheet.values.length),
  "an empty column": (sheet, at) => withColumn(sheet, at % (sheet.values[0]?.length ?? 1)),
  "a header of two rows": (sheet, at) => {
    const header = headerRow(sheet);
    const headings = (sheet.values[header] ?? []).flatMap((value, c) => (value === "" ? [] : [c]));
    // Hasil kerja in words has two rows of headings as it is.
    const isInWords = sheet.values[header]?.includes("HASIL KERJA") === true;
    if (beginsAPart(sheet, header) || isInWords || headings.length < 3) return sheet;
    const next = (column: number): number =>
      headings[headings.indexOf(column) + 1] ?? sheet.values[header]?.length ?? column + 1;
    const first = headings[at % (headings.length - 1)] ?? 0;
    const grouped = [first, next(first)];
    const alone = headings.filter((column) => !grouped.includes(column));
    const wider = withRow(sheet, header);
    const lower = wider.values[header + 1] ?? [];
    const values = withValues(wider, (value, r, c) => {
      if (r === header) return c === first ? "URAIAN" : alone.includes(c) ? (lower[c] ?? "") : "";
      return r === header + 1 && alone.includes(c) ? "" : value;
    });
    const [row, column] = [sheet.row + header, sheet.column];
    const over = (from: number, to: number, rows: number): Area => ({
      row,
      column: column + from,
      rows,
      columns: to - from,
    });
    return {
      ...values,
      merges: [
        ...wider.merges.filter((area) => area.row !== row + 1 || grouped.includes(area.column - column)),
        over(first, next(next(first)), 1),
        ...alone.map((one) => over(one, next(one), 2)),
      ],
    };
  },
  "a column of notes": (sheet, at) => {
    const column = at % (sheet.values[0]?.length ?? 1);
    const wider = withColumn(sheet, column);
    const header = headerRow(wider);
    return withValues(wider, (value, r, c) => {
      if (c !== column || isMerged(wider, r, c)) return value;
      return r === header ? "CATATAN" : r > header && (r + at) % 4 === 0 ? "catatan" : value;
    });
  },
  "no column numbers": (sheet) => withValues(sheet, (value) => (/^\(\d\)$/.test(String(value)) ? "" : value)),
  "negative column numbers": (sheet) =>
    withValues(sheet, (value) => (/^\([3-6]\)$/.test(String(value)) ? -Number(String(value)[1]) : value)),
  "merges undone": (sheet) => withoutMerges(sheet),
  "a misspelt heading": (sheet, at) => {
    const header = headerRow(sheet);
    const places = (sheet.values[header] ?? []).flatMap((value, c) =>
      value === "" || sureHeadings.includes(value) ? [] : [c],
    );
    const column = places[at % places.length];
    return withValues(sheet, (value, r, c) =>
      r === header && c === column ? `${String(value).slice(0, 2)}X${String(value).slice(3)}` : value,
    );
  },
  "synonyms as headings": (sheet) => {
    const header = headerRow(sheet);
    return withValues(sheet, (value, r) => (r === header ? (synonyms[String(value)] ?? value) : value));
  },
  "another place": (sheet, at) => moved(sheet, at % 9, at % 5),
  "a total row": (sheet) => {
    const row = sheet.values.findIndex((values) => String(values[0]).toUpperCase() === "B. TAMBAHAN");
    if (row < 0) return sheet;
    return withValues(withRow(sheet, row), (value, r, c) => (r === row && c === 0 ? "JUMLAH" : value));
  },
  "two columns swapped": (sheet) => {
    const header = headerRow(sheet);
    const end = sheet.values.findIndex(
      (row, r) =>
        r > header && row.some((value) => value === "PERILAKU KERJA" || value === "RATING HASIL KERJA"),
    );
    return withValues(withoutMerges(sheet), (value, r, c) =>
      r < header ||
      r >= end ||
      (c !== 1 && c !== 2) ||
      String(sheet.values[r]?.[0]).toUpperCase() === "A. UTAMA"
        ? value
        : (sheet.values[r]?.[3 - c] ?? value),
    );
  },
  "the header once more": (sheet, at) => {
    const header = headerRow(sheet);
    if (beginsAPart(sheet, header)) return sheet;
    const row = header + 4 + (at % 6);
    return withValues(withRow(withoutMerges(sheet), row), (value, r, c) =>
      r === row ? (sheet.values[header]?.[c] ?? "") : value,
    );
  },
} satisfies Record<string, Mutation>;
