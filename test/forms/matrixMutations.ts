import type { RawValue } from "../../src/model/cell";
import type { SheetCells } from "../../src/model/sheetCells";
import type { Mutation } from "./mutations";
import { withValues } from "./mutations";
import { moved, withColumn, withoutMerges, withRow } from "./sheetCells";

const width = (sheet: SheetCells): number => sheet.values[0]?.length ?? 1;
/** The row that heads the names, told by an indicator in it; the leader's results and numbers stand above it. */
const headRow = (sheet: SheetCells): number =>
  sheet.values.findIndex((row) => row.includes("Indeks minat baca"));

/** Headings that other offices write for the same. */
const synonyms: Readonly<Record<string, string>> = {
  "NAMA PEGAWAI": "Nama Lengkap",
  JABATAN: "Nama Jabatan",
  NOMOR: "No.",
  "RENCANA HASIL KERJA PIMPINAN": "RHK Atasan",
  "SASARAN STRATEGIS JPT": "Sasaran Strategis",
};
/** The rows that say something of people: between a header and whatever follows them. */
const isOfPeople = (sheet: SheetCells, r: number): boolean => {
  const head = headRow(sheet);
  const next = sheet.values.findIndex((row, at) => at > head && row.includes("PIMPINAN"));
  return r >= head && (next < 0 || r < next);
};

/** Changes that another hand might make to a matrix. */
export const matrixMutations = {
  "an empty row": (sheet, at) => withRow(sheet, at % sheet.values.length),
  "an empty column": (sheet, at) => withColumn(sheet, at % width(sheet)),
  "a header over two columns": (sheet, at) => {
    const row = headRow(sheet);
    const column = 2 + (at % Math.max(1, width(sheet) - 3));
    return withValues(withRow(sheet, row), (value, r, c) =>
      r === row && c === column ? "INDIKATOR KINERJA INDIVIDU PIMPINAN" : value,
    );
  },
  "a column of notes": (sheet) => {
    const row = headRow(sheet);
    return withValues(withColumn(sheet, width(sheet)), (value, r, c) =>
      c !== width(sheet) ? value : r === row ? "KETERANGAN" : value,
    );
  },
  "no numbers": (sheet) =>
    withValues(sheet, (value) => (value === "NOMOR" || typeof value === "number" ? "" : value)),
  "merges undone": (sheet) => withoutMerges(sheet),
  "a misspelt heading": (sheet, at) => {
    const headings: readonly RawValue[] = Object.keys(synonyms).filter((one) =>
      sheet.values.some((row) => row.includes(one)),
    );
    const heading = headings[at % headings.length];
    return withValues(sheet, (value) =>
      value === heading ? `${String(value).slice(0, 2)}X${String(value).slice(3)}` : value,
    );
  },
  "synonyms as headings": (sheet) => withValues(sheet, (value) => synonyms[String(value)] ?? value),
  "another word for nothing": (sheet, at) =>
    withValues(sheet, (value) => (value === "x" ? (["-", "nihil", "X", ""][at % 4] ?? "") : value)),
  "another place": (sheet, at) => moved(sheet, at % 9, at % 5),
  "name and post swapped": (sheet) =>
    withValues(withoutMerges(sheet), (value, r, c) =>
      isOfPeople(sheet, r) && c < 2 ? (sheet.values[r]?.[1 - c] ?? value) : value,
    ),
  "a total row": (sheet) =>
    withValues(withRow(sheet, sheet.values.length), (value, r, c) =>
      r === sheet.values.length && c === 0 ? "JUMLAH" : value,
    ),
  "the header once more": (sheet, at) => {
    const head = headRow(sheet);
    const row = head + 2 + (at % 2);
    return withValues(withRow(withoutMerges(sheet), row), (value, r, c) =>
      r === row ? (sheet.values[head]?.[c] ?? "") : value,
    );
  },
} satisfies Record<string, Mutation>;
