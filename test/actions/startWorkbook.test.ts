import { readTag } from "../../src/model/tag";
import { fromSerial, inWords, toSerial } from "../../src/model/civilDate";
import { setting } from "../../src/model/book";
import type { Book } from "../../src/model/book";
import type { Step } from "../../src/model/plan";
import { startWorkbook } from "../../src/actions/startWorkbook";
import type { Office } from "../../src/actions/startWorkbook";
import { newBook, planOf, simulate, toolsFor } from "../support/simulate";

const today = toSerial({ year: 2026, month: 5, day: 4 });
const office: Office = {
  instansi: "Dinas Contoh",
  tahun: 2026,
  jenisPeriode: "Triwulanan",
  tempat: "Kota Contoh",
};
const stepsFor = (book: Book, wish: Office = office): readonly Step[] =>
  planOf(startWorkbook.plan(book, wish, toolsFor(book, today))).steps;
const started = (book: Book = newBook, wish: Office = office): Book =>
  simulate(book, { steps: stepsFor(book, wish) });
const names = (book: Book): string[] => book.sheets.map(({ name }) => name);

const ownSheets = [
  "Pengaturan",
  "Pegawai",
  "Periode",
  "Daftar SKP",
  "Rencana",
  "Indikator",
  "Realisasi",
  "Penilaian",
];

describe("starting a workbook", () => {
  it("puts Beranda first in a new workbook and leaves its blank sheet where it is", () => {
    expect(names(started())).toEqual(["Beranda", "Sheet1", ...ownSheets]);
  });

  it("puts new sheets at the end of a workbook with sheets of its own and renames none", () => {
    const own = ["Data", "Pegawai"].map((name) => ({
      name,
      visible: true,
      tag: "",
      blank: false,
      drawn: "",
    }));
    const book = started({ ...newBook, sheets: own });
    expect(names(book)).toEqual([
      "Data",
      "Pegawai",
      ...ownSheets.map((name) => (name === "Pegawai" ? "Pegawai (2)" : name)),
      "Beranda",
    ]);
  });

  it("writes what was asked as settings, with the deadline of practice marked as a setting", () => {
    const book = started();
    const { rows } = book.tables.pengaturan;
    expect(Object.fromEntries(rows.map(({ kunci, nilai }) => [kunci, nilai]))).toEqual({
      instansi: "Dinas Contoh",
      tahun: 2026,
      tempat: "Kota Contoh",
      "tanda tangan": "basah",
      kertas: "A4",
      "blok keberatan": "bila ada",
      "hari keberatan": 14,
      "hari pengesahan": 14,
      "sebaran menurut": "unit",
      "kalibrasi orang": 5,
      "kalibrasi nilai sama": 80,
      "kalibrasi selisih penilai": 30,
      "jenis periode": "Triwulanan",
      "tenggat penetapan": toSerial({ year: 2026, month: 1, day: 31 }),
      "versi skema": 1,
    });
    expect(rows.find(({ kunci }) => kunci === "tenggat penetapan")?.keterangan).toMatch(/praktik/);
  });

  it.each([
    ["Bulanan", 13, "Februari 2026", "28 Februari 2026"],
    ["Triwulanan", 5, "Triwulan III 2026", "30 September 2026"],
    ["Semester", 3, "Semester II 2026", "31 Desember 2026"],
  ] as const)("makes the periods of a year: %s", (jenisPeriode, count, one, end) => {
    const { rows } = started(newBook, { ...office, jenisPeriode }).tables.periode;
    expect(rows).toHaveLength(count);
    expect(inWords(fromSerial(rows.find(({ periode }) => periode === one)?.selesai ?? 0))).toBe(end);
    expect(rows.at(-1)?.periode).toBe("Tahunan 2026");
    const parts = rows.slice(0, -1);
    parts.slice(1).forEach((row, at) => expect(row.mulai).toBe((parts[at]?.selesai ?? 0) + 1));
    expect([parts[0]?.mulai, parts.at(-1)?.selesai]).toEqual([rows.at(-1)?.mulai, rows.at(-1)?.selesai]);
  });

  it("says that a period runs once it has begun", () => {
    expect(started().tables.periode.rows.map(({ status }) => status)).toEqual([
      "berjalan",
      "berjalan",
      "belum dibuka",
      "belum dibuka",
      "berjalan",
    ]);
  });

  it("does nothing the second time, on any day and whatever is asked", () => {
    const book = started();
    expect(stepsFor(book, { ...office, instansi: "Lain", jenisPeriode: "Bulanan" })).toEqual([]);
  });

  it("keeps what somebody typed and fills what is empty", () => {
    const first = started();
    const rows = first.tables.pengaturan.rows.map((row) =>
      row.kunci === "instansi"
        ? { ...row, nilai: "Dinas Sendiri" }
        : row.kunci === "tempat"
          ? { ...row, nilai: "" }
          : row,
    );
    const book = started({
      ...first,
      tables: { ...first.tables, pengaturan: { ...first.tables.pengaturan, rows } },
    });
    expect([setting(book, "instansi"), setting(book, "tempat")]).toEqual(["Dinas Sendiri", "Kota Contoh"]);
  });

  it("completes a start that stopped after any of its steps, to the same workbook", () => {
    const steps = stepsFor(newBook);
    const whole = started();
    for (let done = 0; done <= steps.length; done += 1) {
      const stopped = simulate(newBook, { steps: steps.slice(0, done) });
      expect(started(stopped)).toEqual(whole);
    }
  });

  it("draws Beranda again where the start stopped while it was drawn", () => {
    const steps = stepsFor(newBook);
    const at = steps.findIndex((step) => step.do === "draw");
    const stopped = simulate(newBook, { steps: steps.slice(0, at + 1) });
    expect(stepsFor(stopped).map((step) => step.do)).toEqual(["draw", "append", "show"]);
    expect(stopped.sheets.filter(({ tag }) => readTag(tag)?.kind === "beranda")).toHaveLength(1);
  });

  it("leaves a Beranda that somebody has hidden as it is", () => {
    const book = started();
    const withoutPlace = book.tables.pengaturan.rows.filter(({ kunci }) => kunci !== "tempat");
    const hidden: Book = {
      sheets: book.sheets.map((sheet) => (sheet.name === "Beranda" ? { ...sheet, visible: false } : sheet)),
      tables: { ...book.tables, pengaturan: { ...book.tables.pengaturan, rows: withoutPlace } },
      problems: [],
      places: {},
    };
    expect(stepsFor(hidden).map((step) => step.do)).toEqual(["append"]);
  });

  it("refuses a workbook of another year and one whose sheet is hidden", () => {
    const book = started();
    const answer = startWorkbook.plan(book, { ...office, tahun: 2027 }, toolsFor(book, today));
    expect(answer).toEqual({ refused: "otherYear", facts: { there: 2026, wanted: 2027 } });
    const hidden = {
      ...book,
      sheets: book.sheets.map((sheet) => (sheet.name === "Periode" ? { ...sheet, visible: false } : sheet)),
    };
    expect(startWorkbook.plan(hidden, office, toolsFor(hidden, today))).toEqual({
      refused: "hiddenSheet",
      facts: { sheet: "Periode" },
    });
  });
});
