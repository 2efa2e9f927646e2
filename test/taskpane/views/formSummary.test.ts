import { writeXlsx } from "../../../src/files/writeXlsx";
import { openFile } from "../../../src/app/openFile";
import type { FormKey } from "../../../src/forms/form";
import { isNotAForm, readForm } from "../../../src/forms/readForm";
import { renderForm } from "../../../src/forms/renderForm";
import type { FormReading } from "../../../src/forms/read/reading";
import { formatIn } from "../../../src/locale/format";
import { id } from "../../../src/locale/id";
import { draftWith, summaryOf } from "../../../src/taskpane/views/formSummary";
import { skpForm } from "../../fixtures/skpForm";
import { bookOf, sampleRows } from "../../forms/sampleBook";
import { drawn } from "../../forms/sheetCells";

/** The written twin of a real form, as a file that is read in the pane. */
const read = async (): Promise<FormReading> => {
  const opened = await openFile("skp.xlsx", await writeXlsx(skpForm()));
  const [cells] = "sheets" in opened ? opened.sheets : [];
  const reading = cells && readForm(cells);
  if (!reading || isNotAForm(reading)) throw new Error("not read");
  return reading;
};

test("a form is summed up in a few lines: whose it is, of when, and how much it holds", async () => {
  const summary = summaryOf(await read(), id, formatIn("id"));
  const of = (name: string) => summary.find((line) => line.name === name)?.value;
  expect(of("Periode penilaian")).toBe("1 Januari 2026 s.d. 31 Desember 2026");
  expect(of("Hasil kerja")).toBe("26 utama, 4 tambahan");
  expect(of("Indikator")).toBe("60 (Kuantitas 30, Waktu 30)");
  expect(of("Pegawai yang dinilai")).toMatch(/ · \d{18} · /);
  expect(of("Rating")).toBeUndefined();
});

test("a form is summed up by what it is for, and by nothing that it has no place for", () => {
  const linesOf = (key: FormKey) => {
    const sheet = drawn(renderForm(key, bookOf(sampleRows), { skp: "S-SAMPLE22", period: "Triwulan I" }));
    const reading = readForm(sheet);
    if (isNotAForm(reading)) throw new Error(reading.refused);
    const all = summaryOf(reading, id, formatIn("id")).map(({ name, value }) => `${name}: ${value}`);
    return all.filter((line) => !/^(Pegawai|Pejabat|Atasan pejabat|Instansi|Periode penilaian)/.test(line));
  };
  expect(linesOf("rencanaAksi")).toEqual([
    "Formulir: Rencana Aksi",
    "Hasil kerja: 2 utama, 1 tambahan",
    "Rencana aksi: 3",
  ]);
  expect(linesOf("dialogKinerja")).toEqual([
    "Formulir: Dialog Kinerja",
    "Catatan dialog: 4",
    "Kompetensi: 2",
  ]);
  expect(linesOf("manualIndikator")).toEqual(["Formulir: Manual Indikator Kinerja", "Kartu indikator: 3"]);
  expect(linesOf("keberatan")).toEqual([
    "Formulir: Keberatan",
    "Periode evaluasi: TRIWULAN I",
    "Keberatan: Realisasi bulan Maret belum dihitung",
    "Penjelasan penilai: Laporan Maret diterima sesudah penilaian",
    "Predikat: Baik",
  ]);
});

test("the office is begun with what the form says, where the reader has not said it", async () => {
  const reading = await read();
  const draft = { instansi: "", tahun: "2025", jenisPeriode: "Semester", tempat: "Kota Contoh" } as const;
  expect(draftWith(draft, reading)).toEqual({
    instansi: reading.instansi,
    tahun: "2026",
    jenisPeriode: "Semester",
    tempat: "Kota Contoh",
  });
});
