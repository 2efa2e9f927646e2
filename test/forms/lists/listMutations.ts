import type { RawValue } from "../../../src/model/cell";
import type { SheetCells } from "../../../src/model/sheetCells";
import { moved, sheetOf, withColumn, withRow, withoutMerges } from "../sheetCells";

/** A change that another hand might make to a list; `at` chooses where, `header` is the row of its headings. */
export type ListMutation = (sheet: SheetCells, at: number, header: number) => SheetCells;

const withValues = (
  sheet: SheetCells,
  change: (value: RawValue, row: number, column: number) => RawValue,
): SheetCells =>
  sheetOf(
    sheet.values.map((row, r) => row.map((value, c) => change(value, r, c))),
    sheet.merges,
    { row: sheet.row, column: sheet.column, name: sheet.name },
  );

const width = (sheet: SheetCells): number => sheet.values[0]?.length ?? 1;

/** Headings that other offices write for the same. */
const synonyms: Readonly<Record<string, string>> = {
  No: "NO.",
  NIP: "N I P",
  "Nama Pegawai": "NAMA LENGKAP",
  Jabatan: "Nama Jabatan",
  "Unit Kerja": "Satuan Kerja",
  "Atasan Langsung": "Pejabat Penilai Kinerja",
  "Uraian Kegiatan": "Kegiatan",
  Keterangan: "Ket.",
  "Target Kuantitas": "TARGET",
  "Rencana Hasil Kerja": "RHK",
  "Indikator Kinerja Individu": "Indikator",
  Realisasi: "REALISASI ",
  "Kode Indikator": "Kode",
  "Realisasi TW": "Realisasi Triwulan",
  deskripsi: "Uraian Kegiatan",
  tanggal: "Tgl.",
};

const hasNumberRow = (row: readonly RawValue[]): boolean =>
  row.filter((value) => /^\(\d+\)$/.test(String(value))).length >= 3;

export const listMutations = {
  "an empty row": (sheet, at) => withRow(sheet, at % sheet.values.length),
  "an empty column": (sheet, at) => withColumn(sheet, at % width(sheet)),
  "a column of notes": (sheet, at, header) => {
    const column = at % (width(sheet) + 1);
    return withValues(withColumn(withoutMerges(sheet), column), (value, r, c) => {
      if (c !== column) return value;
      return r === header ? "Paraf" : r > header && (r + at) % 3 === 0 && r < header + 8 ? "paraf" : value;
    });
  },
  "two columns swapped": (sheet, at, header) => {
    const [one, other] = [at % width(sheet), (at * 7 + 1) % width(sheet)];
    const swapped = withoutMerges(sheet);
    const isTable = swapped.values.map(
      (row, r) => r >= header && row.filter((value) => value !== "").length > 1,
    );
    return withValues(swapped, (value, r, c) => {
      const row = swapped.values[r] ?? [];
      if (!isTable[r]) return value;
      return c === one ? (row[other] ?? "") : c === other ? (row[one] ?? "") : value;
    });
  },
  "no number row": (sheet) => ({
    ...withValues(sheet, (value, r) => (hasNumberRow(sheet.values[r] ?? []) ? "" : value)),
  }),
  "negative column numbers": (sheet) =>
    withValues(sheet, (value) => (/^\([3-9]\)$/.test(String(value)) ? -Number(String(value)[1]) : value)),
  "other headings": (sheet, _at, header) =>
    withValues(sheet, (value, r) =>
      r === header || r === header + 1 ? (synonyms[String(value)] ?? value) : value,
    ),
  "a misspelt heading": (sheet, at, header) => {
    const places = (sheet.values[header] ?? []).flatMap((value, c) => (value === "" ? [] : [c]));
    const column = places[at % places.length];
    return withValues(sheet, (value, r, c) =>
      r === header && c === column ? `${String(value).slice(0, 2)}x${String(value).slice(3)}` : value,
    );
  },
  "an unknown heading": (sheet, at, header) => {
    const places = (sheet.values[header] ?? []).flatMap((value, c) => (value === "" ? [] : [c]));
    const column = places[at % places.length];
    return withValues(sheet, (value, r, c) => (r === header && c === column ? "Lain-lain" : value));
  },
  "a group above two headings": (sheet, at, header) => {
    const wider = withRow(sheet, header);
    const column = at % Math.max(1, width(sheet) - 1);
    return {
      ...withValues(wider, (value, r, c) => (r === header && c === column ? "Data Pokok" : value)),
      merges: [...wider.merges, { row: header, column, rows: 1, columns: 2 }],
    };
  },
  "another place": (sheet, at) => moved(sheet, at % 9, at % 5),
  "merges undone": (sheet) => withoutMerges(sheet),
  "a total row": (sheet, at, header) => {
    const row = header + 3 + (at % 3);
    const isEarly = row >= sheet.values.length;
    return isEarly
      ? sheet
      : withValues(withRow(withoutMerges(sheet), row), (value, r, c) =>
          r === row && c === 0 ? "JUMLAH" : value,
        );
  },
  "the header once more": (sheet, at, header) => {
    const row = header + 4 + (at % 4);
    if (row >= sheet.values.length) return sheet;
    return withValues(withRow(withoutMerges(sheet), row), (value, r, c) =>
      r === row ? (sheet.values[header]?.[c] ?? "") : value,
    );
  },
} satisfies Record<string, ListMutation>;

/** A number between 0 and 1 that only the seed decides. */
export function seeded(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = Math.imul(state ^ (state >>> 15), state | 1);
    state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
    return ((state ^ (state >>> 14)) >>> 0) / 4294967296;
  };
}
