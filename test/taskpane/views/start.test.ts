import { emptyBook } from "../../../src/model/book";
import { draftFrom, faultsOf, isStarted, officeOf } from "../../../src/taskpane/views/office";
import { initials } from "../../../src/taskpane/views/people";
import { filledRows, rowsOf } from "../../../src/taskpane/views/rows";
import { settingsOf } from "../../../src/taskpane/views/settings";
import { formatIn } from "../../../src/locale/format";
import { id } from "../../../src/locale/id";
import { office } from "../../support/office";
import { smallOffice, today } from "../book";

test("an empty workbook is asked for this year and a quarterly evaluation, without a name", () => {
  const draft = draftFrom(emptyBook, today);
  expect(draft).toEqual({ instansi: "", tahun: "2026", jenisPeriode: "Triwulanan", tempat: "" });
  expect(officeOf(draft)).toBeUndefined();
  expect(isStarted(emptyBook)).toBe(false);
});

test("a started workbook answers by itself", () => {
  expect(officeOf(draftFrom(smallOffice, today))).toEqual(office);
  expect(isStarted(smallOffice)).toBe(true);
});

test("a year has four digits of this century, and spaces around an answer do not count", () => {
  const draft = {
    instansi: " Dinas Contoh ",
    tahun: "2026",
    jenisPeriode: "Bulanan",
    tempat: " Kota ",
  } as const;
  expect(officeOf(draft)).toMatchObject({ instansi: "Dinas Contoh", tempat: "Kota", tahun: 2026 });
  expect(["26", "20266", "dua", ""].map((tahun) => faultsOf({ ...draft, tahun }).tahun)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test("a list reads what cells show, and the number itself where a column is too narrow to show it", () => {
  const cells = {
    name: "Data",
    row: 0,
    column: 0,
    values: [
      ["NIP", "Nilai"],
      [198501012010011000, 0.5],
      [12, ""],
    ],
    texts: [
      ["NIP", "Nilai"],
      ["1,98501E+17", "50%"],
      ["##", ""],
    ],
    merges: [],
  };
  expect(rowsOf(cells)).toEqual([
    ["NIP", "Nilai"],
    ["1,98501E+17", "50%"],
    ["12", ""],
  ]);
  expect(filledRows([["a"], ["", " "], ["b"]])).toBe(2);
});

test("initials leave titles out", () => {
  expect(
    ["Dr. Budi Santoso, M.Si.", "Sri Lestari, S.Sos.", "Sukarno", "H. M. Yusuf", ""].map(initials),
  ).toEqual(["BS", "SL", "S", "Y", ""]);
});

test("settings are shown by the names people know, days as days, and inner ones not at all", () => {
  const shown = settingsOf(smallOffice.tables.pengaturan.rows, id.settings.keys, formatIn("id"));
  expect(shown.map(({ name, value }) => [name, value])).toEqual([
    ["Nama instansi", "Dinas Contoh"],
    ["Tahun", "2026"],
    ["Tempat penandatanganan", "Kota Contoh"],
    ["Tanda tangan pada formulir", "basah"],
    ["Kertas formulir", "A4"],
    ["Bagian keberatan pada Dokumen Evaluasi", "bila ada"],
    ["Hari untuk keberatan", "14"],
    ["Hari untuk pengesahan", "14"],
    ["Sebaran predikat dihitung menurut", "unit"],
    ["Kalibrasi: pegawai paling sedikit", "5"],
    ["Kalibrasi: persen nilai perilaku sama", "80"],
    ["Kalibrasi: selisih penilai (poin persen)", "30"],
    ["Periode penilaian", "Triwulanan"],
    ["Tenggat penetapan SKP", "31 Januari 2026"],
  ]);
});
