import { evidenceOf } from "../../../src/taskpane/views/evidence";
import { bookOf, day, firstQuarter, persons, plan } from "../../model/judgedOffice";
import type { Rows } from "../../model/judgedOffice";

const second = "Triwulan II 2026";
const rows: Rows = {
  pegawai: persons("A"),
  skp: [plan("A")],
  kinerja: [
    { id: "K-2", idSkp: "S-A", urutan: 2, rencana: "Kedua" },
    { id: "K-1", idSkp: "S-A", urutan: 1, rencana: "Pertama" },
    { id: "K-3", idSkp: "S-A", urutan: 3, rencana: "Batal", status: "dibatalkan" },
  ],
  indikator: [
    {
      id: "I-1",
      idKinerja: "K-1",
      indikator: "Jumlah",
      target: 1200,
      satuan: "orang",
      arah: "makin tinggi makin baik",
    },
    { id: "I-2", idKinerja: "K-2", indikator: "Mutu", target: "baik" },
  ],
  realisasi: [
    { id: "R-2", idIndikator: "I-1", periode: second, realisasi: 900, tautan: "javascript:alert(1)" },
    {
      id: "R-1",
      idIndikator: "I-1",
      periode: firstQuarter,
      realisasi: 600,
      namaBukti: "Buku",
      tautan: "https://contoh.go.id",
      umpanBalik: "Buku sudah lengkap",
    },
  ],
  dialog: [
    {
      id: "D-1",
      idSkp: "S-A",
      periode: firstQuarter,
      tanggal: day(2, 1),
      oleh: "Bos",
      jenis: "coaching",
      isi: "Atur waktu",
    },
    { id: "D-2", idSkp: "S-A", tanggal: day(5, 3), oleh: "Bos", isi: "Bagus" },
  ],
  penilaian: [
    {
      id: "E-1",
      idSkp: "S-A",
      periode: firstQuarter,
      ratingHasil: "Sesuai Ekspektasi",
      ratingPerilaku: "Di Atas Ekspektasi",
    },
  ],
};
const of = (period: string) => {
  const book = bookOf(rows);
  const [skp] = book.tables.skp.rows;
  if (!skp) throw new Error("no SKP");
  return evidenceOf(book, skp, period);
};

test("planned are the results in force in their order, with their indicators and targets", () => {
  const { planned } = of(firstQuarter);
  expect(planned.map(({ rencana }) => rencana)).toEqual(["Pertama", "Kedua"]);
  expect(planned[0]?.indicators).toMatchObject([{ indikator: "Jumlah", target: "1.200 orang" }]);
});

test("done is what the period realised, with its capaian where it can be counted", () => {
  const { planned } = of(firstQuarter);
  expect(planned[0]?.indicators[0]?.realised).toEqual([{ period: "", text: "600 orang", ratio: 0.5 }]);
  expect(planned[1]?.indicators[0]?.realised).toEqual([]);
});

test("of the year every period is shown, nothing is added up, and no rating is carried over", () => {
  const { planned, past } = of("Tahunan 2026");
  expect(planned[0]?.indicators[0]?.realised.map(({ period, text }) => [period, text])).toEqual([
    [firstQuarter, "600 orang"],
    [second, "900 orang"],
  ]);
  expect(past).toMatchObject([{ period: firstQuarter, predicate: "Baik" }]);
});

test("only an address of the web can be opened", () => {
  expect(of(firstQuarter).proven).toEqual([{ id: "R-1", name: "Buku", link: "https://contoh.go.id" }]);
  expect(of(second).proven).toEqual([{ id: "R-2", name: "javascript:alert(1)", link: "" }]);
});

test("said is what the dialogue holds of the period, by its name or by its day, and what realisations were answered", () => {
  expect(of(firstQuarter).said.map(({ kind, text }) => [kind, text])).toEqual([
    ["coaching", "Atur waktu"],
    ["Jumlah", "Buku sudah lengkap"],
  ]);
  expect(of(second).said.map(({ text }) => text)).toEqual(["Bagus"]);
});

test("beside a period stands the one before it", () => {
  expect(of(firstQuarter).past).toEqual([]);
  expect(of(second).past).toMatchObject([{ period: firstQuarter, result: "Sesuai Ekspektasi" }]);
});
