import { readForm } from "../../src/actions/readForm";
import type { FormKey } from "../../src/forms/form";
import { formKeys } from "../../src/forms/forms";
import { renderForm } from "../../src/forms/renderForm";
import type { Book } from "../../src/model/book";
import type { SheetCells } from "../../src/model/sheetCells";
import { bookOf, sampleRows } from "../forms/sampleBook";
import { drawn } from "../forms/sheetCells";
import { newBook, planOf, simulate, toolsFor } from "../support/simulate";

const subject = { skp: "S-SAMPLE22", period: "Triwulan I" };
const book = bookOf({
  ...sampleRows,
  pegawai: [
    ...sampleRows.pegawai,
    { id: "P-SUPERIOR", nama: "Atasan Contoh", nip: "197001011995011999", jabatan: "Kepala Dinas" },
  ],
  skp: sampleRows.skp.map((row) => ({ ...row, idAtasanPenilai: "P-SUPERIOR" })),
  realisasi: sampleRows.realisasi.map((row) => ({ ...row, namaBukti: "Berita acara", tautan: "+62 bukti" })),
  keberatan: sampleRows.keberatan.map((row) => ({ ...row, tanggalKeputusan: 46_141 })),
});

const read = (into: Book, cells: SheetCells) => readForm.plan(into, { cells }, toolsFor(into, 46_000));
/** The workbook of a person's forms, read one after another into an empty one. */
const taken = (...keys: readonly FormKey[]): Book =>
  keys.reduce((into, key) => simulate(into, read(into, drawn(renderForm(key, book, subject)))), newBook);

describe.each(formKeys)("%s", (key) => {
  it("read into an empty workbook once, adds nothing when read again", () => {
    const sheet = drawn(renderForm(key, book, subject));
    const once = simulate(newBook, read(newBook, sheet));
    expect(planOf(read(once, sheet)).steps).toEqual([]);
  });
});

/** Forms without the persons' table name them by their signatures alone. */
const withPersons = formKeys.filter((key) => key !== "lampiranSkp");
it.each(withPersons)("%s finds the SKP that another form has brought, and makes no second one", (key) => {
  const both = taken("skpJaJfKuantitatif", key);
  expect(both.tables.skp.rows).toHaveLength(1);
  expect(both.tables.pegawai.rows.map(({ nama }) => nama).sort()).toEqual(
    key === "dokumenEvaluasi" || key === "keberatan"
      ? ["Atasan Contoh", "Pegawai Contoh", "Penilai Contoh"]
      : ["Pegawai Contoh", "Penilai Contoh"],
  );
});

it("steps are taken to the results that are known by their texts", () => {
  const { kinerja, rencanaAksi } = taken("skpJaJfKuantitatif", "rencanaAksi").tables;
  expect(kinerja.rows).toHaveLength(3);
  const of = (rencana: string) => kinerja.rows.find((row) => row.rencana === rencana)?.id;
  expect(rencanaAksi.rows).toMatchObject([
    {
      idKinerja: of("Tersusunnya basis data terpadu"),
      periode: "Triwulan I",
      rencana: "Mengumpulkan sumber data",
      target: "4 sumber",
    },
    { rencana: "Menyatukan data", urutan: 2 },
    { idKinerja: of("Terlaksananya tugas tim penyusun"), rencana: "Menghadiri rapat tim" },
  ]);
});

it("what proves a realisation is taken to the indicator and period of its row", () => {
  const { indikator, realisasi } = taken("skpJaJfKuantitatif", "pendokumentasian").tables;
  const { id } = indikator.rows.find((row) => row.indikator === "Jumlah basis data") ?? {};
  expect(realisasi.rows).toMatchObject([
    { idIndikator: id, periode: "TRIWULAN I", namaBukti: "Berita acara", tautan: "+62 bukti" },
  ]);
});

it("entries of the dialogue are taken with their day, from each part of the form as what they are", () => {
  const { dialog, kompetensi } = taken("dialogKinerja").tables;
  expect(dialog.rows).toMatchObject([
    { isi: "Sumber data sudah lengkap", jenis: "umpan balik", tanggal: 46_056, status: "tercapai" },
    { mengenai: "Akuntabel", jenis: "coaching" },
    { isi: "Menjadi analis data madya", jenis: "aspirasi karier" },
    { oleh: "Penilai Contoh", jenis: "kesepakatan" },
  ]);
  expect(kompetensi.rows).toMatchObject([
    { kompetensi: "Pengolahan data", standar: 4, saatIni: 3, waktu: "Triwulan II" },
    { kompetensi: "Komunikasi", standar: 3, saatIni: 3 },
  ]);
});

it("a manual is taken to its indicator, and cards that nobody has filled in to none", () => {
  const { indikator, manual } = taken("skpJaJfKuantitatif", "manualIndikator").tables;
  const { id } = indikator.rows.find((row) => row.indikator === "Jumlah basis data") ?? {};
  expect(indikator.rows).toHaveLength(3);
  expect(manual.rows).toMatchObject([
    { idIndikator: id, formula: "Jumlah basis data pada akhir tahun", jenis: "Output" },
  ]);
});

it.each(["keberatan", "dokumenEvaluasi"] as const)("an objection is taken from %s", (key) => {
  const { keberatan, penilaian } = taken(key).tables;
  expect(keberatan.rows).toMatchObject([
    { idEvaluasi: penilaian.rows[0]?.id, alasan: "Realisasi bulan Maret belum dihitung", keputusan: "" },
  ]);
});

it("the day of each signature is taken to whom it is of: the evaluation, its receipt, the objection and its decision", () => {
  expect(taken("dokumenEvaluasi").tables.penilaian.rows).toMatchObject([
    { tanggal: 46_122, diterimaTanggal: 46_125 },
  ]);
  const { keberatan, penilaian } = taken("keberatan").tables;
  expect(keberatan.rows).toMatchObject([{ tanggal: 46_127, tanggalKeputusan: 46_141 }]);
  expect(penilaian.rows).toMatchObject([{ tanggal: null, diterimaTanggal: null }]);
});
