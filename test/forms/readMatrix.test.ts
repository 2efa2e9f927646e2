import { isNotAMatrix, readMatrix } from "../../src/forms/readMatrix";
import type { MatrixReading } from "../../src/forms/readMatrix";
import type { Area } from "../../src/model/layout";
import { sheetOf, withColumn, withRow } from "./sheetCells";

const read = (values: readonly (readonly string[])[], merges: readonly Area[] = []): MatrixReading => {
  const answer = readMatrix(sheetOf(values, merges));
  if (isNotAMatrix(answer)) throw new Error(answer.refused);
  return answer;
};
const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});
const cellsOf = ({ tables }: MatrixReading, table = 0) =>
  tables[table]?.rows.map(({ nama, results }) => [
    nama,
    ...results.map(({ column, text }) => `${column}: ${text}`),
  ]);

/** As other offices draw it: headings merged over two rows, a number, a NIP of its own, no line that names the leader. */
const foreign = [
  ["MATRIKS PERAN HASIL TAHUN 2026", "", "", "", "", ""],
  ["", "", "", "", "", ""],
  ["NO", "NAMA PEGAWAI", "NIP", "JABATAN", "INDIKATOR KINERJA INDIVIDU PIMPINAN", ""],
  ["", "", "", "", "Indeks minat baca", "Jumlah kunjungan"],
  ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
  ["1", "Sri, S.Pd.", "19900101 201501 1 001", "Pustakawan / Ketua Tim", "Layanan tersedia", "-"],
  ["2", "Budi", "", "Anggota", "", "1. Data rapi\n2. Data lengkap"],
  ["", "", "", "", "", "Lanjutan Budi"],
  ["", "", "", "", "", "Kota Contoh, 2 Januari 2026"],
];
const merged = [area(2, 1, 2, 1), area(2, 2, 2, 1), area(2, 3, 2, 1), area(2, 4, 1, 2)];

test("a matrix from another hand is read by its headings, whatever stands above and between", () => {
  const reading = read(foreign, merged);
  expect(reading.tables[0]?.columns.map(({ result, indicator }) => [result, indicator])).toEqual([
    ["", "Indeks minat baca"],
    ["", "Jumlah kunjungan"],
  ]);
  expect(reading.tables[0]?.rows).toMatchObject([
    { nama: "Sri, S.Pd.", nip: "199001012015011001", jabatan: "Pustakawan", peran: "ketua" },
    { nama: "Budi", nip: "", jabatan: "", peran: "anggota" },
  ]);
  expect(cellsOf(reading)).toEqual([
    ["Sri, S.Pd.", "0: Layanan tersedia"],
    ["Budi", "1: 1. Data rapi\n2. Data lengkap", "1: Lanjutan Budi"],
  ]);
  expect(reading.notUnderstood.map(({ text }) => text)).toEqual(["Kota Contoh, 2 Januari 2026"]);
});

const official = [
  ["MATRIKS PEMBAGIAN PERAN DAN HASIL DARI JPT PRATAMA KE KETUA TIM", "", "", "", ""],
  ["NOMOR", "", "1", "2", "3"],
  ["SASARAN STRATEGIS JPT", "", "Minat baca naik", "", "Arsip tertib"],
  ["NAMA PEGAWAI", "JABATAN", "IKI A", "IKI B", "IKI C"],
  ["Sri", "Ketua Tim", "Layanan", "x", "X"],
];

test("a result of the leader that is not merged holds until the next one", () => {
  expect(read(official).tables[0]?.columns).toMatchObject([
    { result: "Minat baca naik", indicator: "IKI A" },
    { result: "Minat baca naik", indicator: "IKI B" },
    { result: "Arsip tertib", indicator: "IKI C" },
  ]);
  expect(cellsOf(read(official))).toEqual([["Sri", "0: Layanan"]]);
});

test("it reads the same with an empty row above and an empty column before it", () => {
  const moved = withColumn(withRow(sheetOf(official), 0), 0);
  const answer = readMatrix(moved);
  expect(isNotAMatrix(answer) ? [] : cellsOf(answer)).toEqual([["Sri", "0: Layanan"]]);
});

test("two matrices of one sheet are two tables, each of its own leader", () => {
  const reading = read([
    ["PIMPINAN", "Kepala", "", "", ""],
    ...official.slice(1),
    ["", "", "", "", ""],
    ["Nama Pimpinan: Sri", "", "", "", ""],
    ["RENCANA HASIL KERJA PIMPINAN", "", "Layanan", "", ""],
    ["NAMA PEGAWAI", "JABATAN", "Jumlah layanan", "", ""],
    ["Budi", "Anggota Tim", "Buku tertata", "", ""],
  ]);
  expect(reading.tables.map(({ leader }) => leader.nama)).toEqual(["Kepala", "Sri"]);
  expect(cellsOf(reading, 1)).toEqual([["Budi", "0: Buku tertata"]]);
  expect(reading.notUnderstood).toEqual([]);
});

test.each([
  [
    "a roster",
    [
      ["NAMA", "NIP", "JABATAN", "UNIT KERJA", "ATASAN"],
      ["Sri", "1", "Analis", "Dinas", "Budi"],
    ],
  ],
  [
    "a list of results",
    [
      ["Nama Pegawai", "Rencana Hasil Kerja", "Indikator", "Target"],
      ["Sri", "A", "B", "1"],
    ],
  ],
  ["an empty sheet", [[""]]],
])("%s is no matrix", (_what, values) => {
  expect(isNotAMatrix(readMatrix(sheetOf(values)))).toBe(true);
});

test("a column of the people under a heading that nobody knows is none of the leader's, and is told", () => {
  const reading = read([
    official[0]!.concat(""),
    ["NOMOR", "", "", "1", "2", "3"],
    ["SASARAN STRATEGIS JPT", "", "", "Minat baca naik", "", "Arsip tertib"],
    ["NAMA PEGAWAI", "JABATAN", "KELAS", "IKI A", "IKI B", "IKI C"],
    ["Sri", "Ketua Tim", "Sembilan", "Layanan", "x", "X"],
  ]);
  expect(cellsOf(reading)).toEqual([["Sri", "0: Layanan"]]);
  expect(reading.notUnderstood.map(({ text }) => text)).toEqual(["KELAS", "Sembilan"]);
});

test("a row of totals is nobody's, and the header once more begins nobody's matrix", () => {
  const [top = [], numbers = [], results = [], head = [], sri = []] = official;
  const reading = read([
    top,
    numbers,
    results,
    head,
    sri,
    head,
    ["Budi", "Anggota Tim", "x", "Data", "x"],
    ["JUMLAH", "", "1", "1", "0"],
  ]);
  expect(reading.tables).toHaveLength(1);
  expect(cellsOf(reading)).toEqual([
    ["Sri", "0: Layanan"],
    ["Budi", "1: Data"],
  ]);
  expect(reading.notUnderstood).toMatchObject([{ text: "JUMLAH", why: "totalRow" }, {}, {}, {}]);
});
