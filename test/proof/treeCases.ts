import type { Book } from "../../src/model/book";
import type { Case } from "./cases";

/** The id of the SKP of the n-th person of the list. */
export const skpOf = (book: Book, person: number): string => {
  const { pegawai, skp } = book.tables;
  const id = pegawai.rows[person]?.id;
  const found = skp.rows.find(({ idPegawai }) => idPegawai === id);
  if (!found) throw new Error(`no plan of person ${person}`);
  return found.id;
};

/** The id of a result by its text, of the first SKP that holds it. */
export const resultNamed = (book: Book, text: string): string => {
  const found = book.tables.kinerja.rows.find(({ rencana }) => rencana === text);
  if (!found) throw new Error(`no result ${text}`);
  return found.id;
};

/** The id of an indicator by its text. */
export const indicatorNamed = (book: Book, text: string): string => {
  const found = book.tables.indikator.rows.find(({ indikator }) => indikator === text);
  if (!found) throw new Error(`no indicator ${text}`);
  return found.id;
};

/** Texts that Excel would take for something else, as people write them. */
export const leaders = "=Meningkatnya minat baca";
export const carried = "1/2 perpustakaan desa melayani";
export const tasks = "-Tersusunnya laporan";

type Before = Case["before"];

/** A leader's result with two indicators, one carried on by the second person, and one below that. */
export const tree = (roster: Before[number]): Before => [
  roster,
  {
    action: "addResult",
    input: (book) => ({
      owners: [{ skp: skpOf(book, 0), peran: "mandiri" }],
      above: { top: true },
      rencana: leaders,
      acuan: "00123",
      jenisHasil: "Outcome",
      perspektif: "Penerima Layanan",
      indicators: [
        { indikator: "Indeks minat baca", target: 72, satuan: "poin" },
        { indikator: "Jumlah kunjungan", aspek: "Kuantitas", target: "1.000 kunjungan" },
      ],
    }),
  },
  {
    action: "addResult",
    input: (book) => ({
      owners: [{ skp: skpOf(book, 1), peran: "ketua" }],
      above: { indicator: indicatorNamed(book, "Indeks minat baca") },
      rencana: carried,
      cascading: "Langsung (wilayah)",
      indicators: [{ indikator: "Jumlah desa", aspek: "Kuantitas", target: "100 desa" }],
    }),
  },
  {
    action: "addResult",
    input: (book) => ({
      owners: [{ skp: skpOf(book, 2), peran: "anggota" }],
      above: { result: resultNamed(book, carried) },
      rencana: tasks,
      cascading: "Tidak Langsung",
      indicators: [{ indikator: "Jumlah laporan", target: 12, satuan: "laporan" }],
    }),
  },
];

/** A leader's matrix as somebody has typed it: what is there, a second parent, and a column and results that are new. */
const matrix = [
  ["PIMPINAN", "Pegawai Satu", "", "", ""],
  ["SASARAN STRATEGIS JPT", "", leaders, "", ""],
  ["NAMA PEGAWAI", "JABATAN", "Indeks minat baca", "Jumlah kunjungan", "=1+1 indikator"],
  ["- Pegawai Dua", "Ketua Tim", carried, carried, "+Layanan baru"],
  ["'Pegawai Tiga", "Anggota Tim", "x", "1/2 laporan", ""],
  ["Siapa Saja", "", "Tugas", "", ""],
];

/** The cases of the actions that edit the tree. */
export const treeCases = (roster: Before[number]) => {
  const before = tree(roster);
  return {
    addResult: {
      before,
      input: (book) => ({
        owners: [
          { skp: skpOf(book, 1), peran: "ketua" },
          { skp: skpOf(book, 2), peran: "anggota" },
        ],
        above: { indicator: indicatorNamed(book, "Jumlah kunjungan") },
        rencana: "+Layanan keliling",
        cascading: "Langsung (beban target)",
        kelompok: "Tambahan",
        penugasanDari: "Bupati",
        indicators: [
          { indikator: "1E5 kunjungan", target: "1/2" },
          { indikator: "Tepat waktu", aspek: "Waktu", target: "2026-01-31" },
        ],
      }),
    },
    editResult: {
      before,
      input: (book) => ({
        id: resultNamed(book, carried),
        cells: [
          { column: "rencana", from: carried, to: "=2 perpustakaan desa" },
          { column: "jenisHasil", from: "", to: "Output" },
          { column: "cascading", from: "Langsung (wilayah)", to: null },
        ],
      }),
    },
    editIndicator: {
      before,
      input: (book) => ({ cancel: indicatorNamed(book, "Indeks minat baca") }),
    },
    moveResult: {
      before,
      input: (book) => ({
        id: resultNamed(book, tasks),
        to: { indicator: indicatorNamed(book, "Jumlah kunjungan") },
      }),
    },
    cancelResult: {
      before,
      input: (book) => ({ id: resultNamed(book, carried), children: "up" }),
    },
    printTree: {
      before,
      input: () => ({ of: "all" }),
    },
    shareResults: {
      before,
      input: (book) => ({
        from: skpOf(book, 1),
        results: [resultNamed(book, carried)],
        to: [skpOf(book, 2)],
        targets: { [indicatorNamed(book, "Jumlah desa")]: { divide: "101 desa", withMaster: true } },
      }),
    },
    makeMatrix: {
      before,
      input: (book) => ({ skp: skpOf(book, 0), levels: 2 }),
    },
    takeMatrix: {
      before,
      input: () => ({
        cells: { name: "Matriks", row: 0, column: 0, values: matrix, texts: matrix, merges: [] },
      }),
    },
  } as const satisfies Readonly<Record<string, Case>>;
};
