import { exportList, listRows } from "../../src/app/exportList";
import { asText, readCsv } from "../../src/files/csv";
import { readXlsx } from "../../src/files/readXlsx";
import type { Book } from "../../src/model/book";
import { simulate } from "../support/simulate";
import { smallOffice } from "../taskpane/book";

const hard = ["=1+1", "+62 812", "-", "@nama", "00123", "1/2", "199001012015011999"];
const book: Book = simulate(smallOffice, {
  steps: [
    {
      do: "append",
      table: "pegawai",
      rows: hard.map((nama, at) => ({ id: `P-HARD${at}`, nip: "199001012015011999", nama })),
    },
  ],
});

test("in a CSV every text that a spreadsheet would take for something else has a tab before it", async () => {
  const { bytes } = await exportList(book, "pegawai", "csv");
  const rows = readCsv(bytes);
  const written = rows.slice(-hard.length);
  expect(written.map(([nip, nama]) => [nip, nama])).toEqual(
    hard.map((nama) => ["\t199001012015011999", `\t${nama}`]),
  );
  expect(rows.flat().filter((text) => /^[=+\-@]/.test(text))).toEqual([]);
});

test("a text that is nothing but a text gets no tab", () => {
  for (const text of ["Sri Lestari, S.Sos.", "12 laporan", "Rasio 1:12", "", "IV/a"])
    expect(asText(text)).toBe(text);
});

test("in an .xlsx the same texts are text cells, whole", async () => {
  const { file } = await readXlsx((await exportList(book, "pegawai", "xlsx")).bytes);
  const cells = file.sheets[0]?.cells ?? [];
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(
    cells.filter(({ column, row }) => column === 1 && row > smallOffice.tables.pegawai.rows.length),
  ).toMatchObject(hard.map((value) => ({ value, style: { numberFormat: "@" } })));
});

test("the lists have a row for each plan, indicator and evaluation, with whose they are", () => {
  expect(listRows(book, "skp")).toHaveLength(4);
  expect(listRows(book, "hasil")).toContainEqual([
    "198501012010012001",
    "Sri Lestari, S.Sos.",
    "Pustakawan",
    "Utama",
    "Layanan keliling",
    "Kuantitas",
    "Kunjungan",
    "24 kali",
  ]);
  expect(listRows(book, "penilaian")[1]).toEqual([
    "198501012010012001",
    "Sri Lestari, S.Sos.",
    "Pustakawan",
    "Triwulan I 2026",
    "Di Atas Ekspektasi",
    "Di Bawah Ekspektasi",
    "Kurang",
    "final",
  ]);
});

test("the list of 8 columns has every result of the SKP, with what was realised", () => {
  const [headers, ...rows] = listRows(book, { daily: "S-SRI" });
  expect(headers).toEqual([
    "Rencana Aksi",
    "Tanggal",
    "Jam Mulai",
    "Jam Selesai",
    "Kegiatan Harian",
    "Realisasi",
    "Satuan",
    "Bukti Dukung",
  ]);
  expect(new Set(rows.map(([text]) => text))).toEqual(
    new Set(["Panitia hari jadi", "Laporan sirkulasi", "Layanan keliling"]),
  );
  expect(rows).toContainEqual(["Layanan keliling", "", "", "", "Kunjungan", "6 kali", "", ""]);
});
