import { isFormula } from "../../src/model/cell";
import type { Cell } from "../../src/model/cell";
import type { Layout } from "../../src/model/layout";
import { toSerial } from "../../src/model/civilDate";
import { columnsOf } from "../../src/model/tables";
import { berakhlak } from "../../src/rules/berakhlak";
import { perspektif } from "../../src/rules/lists";
import { ratings } from "../../src/rules/rating";
import type { FormKey } from "../../src/forms/form";
import { formKeys, forms, formTitle } from "../../src/forms/forms";
import { kindsOfForm } from "../../src/forms/kinds";
import { renderForm } from "../../src/forms/renderForm";
import { bookOf, sampleRows } from "./sampleBook";

const book = bookOf(sampleRows);
const skp = renderForm("skpJaJfKuantitatif", book, { skp: "S-SAMPLE22" });
const evaluation = renderForm("evaluasiJaJfKuantitatif", book, { skp: "S-SAMPLE22", period: "Triwulan I" });

const rowsOf = (layout: Layout): readonly (readonly Cell[])[] => layout.blocks[0]?.cells ?? [];
const textsOf = (layout: Layout): string[] =>
  rowsOf(layout).map((row) => row.filter((cell) => cell !== null).join(" | "));
const cellAt = (layout: Layout, row: number, column: number): Cell => rowsOf(layout)[row]?.[column] ?? null;
const rowWith = (layout: Layout, text: string): number =>
  rowsOf(layout).findIndex((row) => row.some((cell) => cell === text));
const inputFor = (layout: Layout, table: string, field: string, id: string) =>
  layout.inputs.find((input) => input.table === table && input.field === field && input.id === id);

describe("the SKP form", () => {
  it("names itself, its approach and for whom it is in its first three rows", () => {
    expect(textsOf(skp).slice(0, 3)).toEqual([
      "SASARAN KINERJA PEGAWAI",
      "PENDEKATAN HASIL KERJA KUANTITATIF",
      "BAGI PEJABAT ADMINISTRASI / PEJABAT FUNGSIONAL",
    ]);
  });

  it("says the agency and the span of the plan side by side", () => {
    expect(textsOf(skp)).toContain(
      "PEMERINTAH KABUPATEN CONTOH | PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026",
    );
  });

  it("names employee and assessor, the employee in the post of this plan", () => {
    expect(textsOf(skp)).toContain("1 | NAMA | Pegawai Contoh | 1 | NAMA | Penilai Contoh");
    expect(textsOf(skp)).toContain("2 | NIP | 199001012015011999 | 2 | NIP | 198001012005011999");
    expect(textsOf(skp)).toContain("4 | JABATAN | Analis Data Muda | 4 | JABATAN | Kepala Bidang Data");
    expect(textsOf(skp)).toContain("5 | UNIT KERJA | Dinas Contoh | 5 | UNIT KERJA | Dinas Contoh");
  });

  it("lists results in force in their order, the leader's result first where there is one", () => {
    const first = rowWith(skp, "A. UTAMA");
    expect(textsOf(skp).slice(first, first + 6)).toEqual([
      "A. UTAMA",
      "1 | Terwujudnya satu data kabupaten | Tersusunnya basis data terpadu | Kuantitas | Jumlah basis data | 12 basis data",
      "Waktu | Ketepatan waktu | 12 bulan",
      "2 | Meningkatnya mutu data | Tersedianya laporan data bulanan | Kualitas | Persentase laporan tanpa koreksi | 59,5%\r\n52%",
      "B. TAMBAHAN",
      "3 | Terlaksananya tugas tim penyusun",
    ]);
    expect(rowWith(skp, "Dibatalkan")).toBe(-1);
  });

  it("merges number and texts of a result down over its indicators", () => {
    const row = rowWith(skp, "Tersusunnya basis data terpadu");
    for (const column of [0, 1, 2]) expect(skp.merges).toContainEqual({ row, column, rows: 2, columns: 1 });
  });

  it("shows the seven values with what they ask and what the leader expects", () => {
    for (const { nilai, panduan } of berakhlak) {
      const row = rowWith(skp, nilai);
      expect(cellAt(skp, row + 1, 1)).toBe(panduan.map((line) => `- ${line}`).join("\n"));
      expect(cellAt(skp, row + 1, 3)).toBe("Ekspektasi Khusus Pimpinan:");
    }
    expect(cellAt(skp, rowWith(skp, "Akuntabel") + 2, 3)).toBe("Laporan tepat waktu");
  });

  it("is signed by both, with place and date on the right", () => {
    expect(textsOf(skp).slice(-5)).toEqual([
      "Contoh, 31 Januari 2026",
      "Pegawai yang Dinilai, | Pejabat Penilai Kinerja,",
      "",
      "Pegawai Contoh | Penilai Contoh",
      "NIP. 199001012015011999 | NIP. 198001012005011999",
    ]);
  });

  it("is the same whatever period is chosen", () => {
    const chosen = renderForm("skpJaJfKuantitatif", book, { skp: "S-SAMPLE22", period: "Triwulan I" });
    expect(chosen).toEqual(skp);
  });

  it("computes nothing", () => {
    expect(
      rowsOf(skp)
        .flat()
        .some((cell) => isFormula(cell)),
    ).toBe(false);
  });
});

describe("the evaluation form", () => {
  it("shows realisation and feedback of this period only", () => {
    const row = rowWith(evaluation, "Jumlah basis data");
    expect(rowsOf(evaluation)[row]?.slice(5)).toEqual(["12 basis data", "3 basis data", "Lanjutkan"]);
  });

  it("computes the predikat from its two rating cells, and nothing else", () => {
    const hasil = rowWith(evaluation, "RATING HASIL KERJA");
    const perilaku = rowWith(evaluation, "RATING PERILAKU KERJA");
    expect(
      rowsOf(evaluation)
        .flat()
        .filter((cell) => isFormula(cell)),
    ).toEqual([{ formula: `=SKP.PREDICATE(D${hasil + 1},D${perilaku + 1})` }]);
    expect(cellAt(evaluation, hasil, 3)).toBe("DI ATAS EKSPEKTASI");
    expect(cellAt(evaluation, perilaku, 3)).toBe("SESUAI EKSPEKTASI");
  });

  it("offers the ratings in the tables' spelling and stores them in the evaluation", () => {
    const row = rowWith(evaluation, "RATING HASIL KERJA");
    expect(evaluation.dropDowns).toContainEqual({
      area: { row, column: 3, rows: 1, columns: 5 },
      choices: ratings,
    });
    expect(inputFor(evaluation, "penilaian", "ratingHasil", "E-EVALUATE")).toMatchObject({ row, column: 3 });
  });

  it("prints the attainment that was chosen, and the whole choice where none was", () => {
    const row = rowWith(evaluation, "CAPAIAN KINERJA ORGANISASI*:");
    expect(cellAt(evaluation, row, 3)).toBe("BAIK");
    expect(textsOf(evaluation)[row + 1]).toMatch(/ORGANISASI BAIK$/);
    const open = renderForm("evaluasiJaJfKuantitatif", book, { skp: "S-SAMPLE22" });
    expect(cellAt(open, row, 3)).toBe("ISTIMEWA/ BAIK/ BUTUH PERBAIKAN/ KURANG/ SANGAT KURANG");
    expect(textsOf(open)).toContain("PERIODE: TRIWULAN I/II/III/IV-AKHIR*");
    expect(textsOf(open)).toContain("Contoh, …");
  });

  it("leaves rating cells empty while nothing is judged, so that the predikat stays blank", () => {
    const open = renderForm("evaluasiJaJfKuantitatif", book, { skp: "S-SAMPLE22", period: "Triwulan II" });
    expect(cellAt(open, rowWith(open, "RATING HASIL KERJA"), 3)).toBeNull();
    expect(inputFor(open, "penilaian", "ratingHasil", "")).toBeDefined();
  });

  it("shows several realisations of one period below one another, and stores none of them", () => {
    const twice = bookOf({
      ...sampleRows,
      realisasi: [
        ...sampleRows.realisasi,
        { id: "R-AGAIN222", idIndikator: "I-INDICAT2", periode: "Triwulan I", realisasi: "5,5" },
      ],
    });
    const layout = renderForm("evaluasiJaJfKuantitatif", twice, { skp: "S-SAMPLE22", period: "Triwulan I" });
    const row = rowWith(layout, "Jumlah basis data");
    expect(cellAt(layout, row, 6)).toBe("3 basis data\n5,5");
    expect(layout.inputs.some((input) => input.row === row && input.column === 6)).toBe(false);
  });

  it("is signed by the assessor alone", () => {
    expect(rowWith(evaluation, "Pegawai yang Dinilai,")).toBe(-1);
    expect(textsOf(evaluation).slice(-5)).toEqual([
      "Contoh, 10 April 2026",
      "Pejabat Penilai Kinerja,",
      "",
      "Penilai Contoh",
      "NIP. 198001012005011999",
    ]);
  });
});

describe("the forms of a pimpinan", () => {
  const leader = renderForm("skpJptKuantitatif", book, { skp: "S-SAMPLE22" });
  const judged = renderForm("evaluasiJptKuantitatif", book, { skp: "S-SAMPLE22", period: "Triwulan I" });

  it("say for whom they are", () => {
    for (const layout of [leader, judged])
      expect(textsOf(layout)[2]).toBe("BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI");
  });

  it("have a perspective a result, no leader's plan and no aspect", () => {
    expect(textsOf(leader)).toContain(
      "NO | RENCANA HASIL KERJA | INDIKATOR KINERJA INDIVIDU | TARGET | PERSPEKTIF",
    );
    expect(textsOf(leader)).toContain("(1) | (2) | (3) | (4) | (5)");
    const first = rowWith(leader, "Tersusunnya basis data terpadu");
    expect(textsOf(leader).slice(first, first + 2)).toEqual([
      "1 | Tersusunnya basis data terpadu | Jumlah basis data | 12 basis data | Proses Bisnis",
      "Ketepatan waktu | 12 bulan",
    ]);
    expect(textsOf(judged)).toContain(
      "1 | Tersusunnya basis data terpadu | Jumlah basis data | 12 basis data | Proses Bisnis | 3 basis data | Lanjutkan",
    );
  });

  it("offer the four perspectives and store the choice in the result", () => {
    const input = inputFor(leader, "kinerja", "perspektif", "K-RESULT22");
    expect(input).toMatchObject({ row: rowWith(leader, "Tersedianya laporan data bulanan") });
    const offered = leader.dropDowns.find(
      ({ area }) => area.row === input?.row && area.column === input.column,
    );
    expect(offered?.choices).toEqual(perspektif);
  });

  it("compute nothing but the predikat", () => {
    const formulas = (layout: Layout) => rowsOf(layout).flat().filter(isFormula).length;
    expect([formulas(leader), formulas(judged)]).toEqual([0, 1]);
  });
});

describe("the annex", () => {
  const agreed = bookOf({
    ...sampleRows,
    lampiran: [
      { id: "M-SECOND22", idSkp: "S-SAMPLE22", kelompok: "Konsekuensi", urutan: 2, uraian: "Pembinaan" },
      { id: "M-FIRST222", idSkp: "S-SAMPLE22", kelompok: "Konsekuensi", urutan: 1, uraian: "Penghargaan" },
      {
        id: "M-SUPPORT2",
        idSkp: "S-SAMPLE22",
        kelompok: "Dukungan Sumber Daya",
        urutan: 1,
        uraian: "Anggaran",
      },
      { id: "M-OTHERSKP", idSkp: "S-LEADER22", kelompok: "Konsekuensi", urutan: 1, uraian: "Lain" },
    ],
  });
  const layout = renderForm("lampiranSkp", agreed, { skp: "S-SAMPLE22" });

  it("has its three sections, each numbered anew, and is signed by both", () => {
    const texts = textsOf(layout).filter((text) => text !== "");
    expect(texts).toEqual([
      "LAMPIRAN SASARAN KINERJA PEGAWAI",
      "PEMERINTAH KABUPATEN CONTOH | PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026",
      "DUKUNGAN SUMBER DAYA",
      "1 | Anggaran",
      "SKEMA PERTANGGUNGJAWABAN",
      "KONSEKUENSI",
      "1 | Penghargaan",
      "2 | Pembinaan",
      "Contoh, 31 Januari 2026",
      "Pegawai yang Dinilai, | Pejabat Penilai Kinerja,",
      "Pegawai Contoh | Penilai Contoh",
      "NIP. 199001012015011999 | NIP. 198001012005011999",
    ]);
    expect(inputFor(layout, "lampiran", "uraian", "M-FIRST222")).toBeDefined();
  });
});

describe("the evaluation document", () => {
  const rows = {
    ...sampleRows,
    pegawai: [...sampleRows.pegawai, { id: "P-SUPERIOR", nama: "Atasan Contoh", jabatan: "Kepala Dinas" }],
    skp: sampleRows.skp.map((row) => ({ ...row, idAtasanPenilai: "P-SUPERIOR" })),
    penilaian: sampleRows.penilaian.map((row) => ({ ...row, catatan: "Ikut pelatihan" })),
    keberatan: [],
  };
  const layout = renderForm("dokumenEvaluasi", bookOf(rows), { skp: "S-SAMPLE22", period: "Triwulan I" });

  it("names three persons, the attainment, the predikat as a word, and what is noted", () => {
    const texts = textsOf(layout).filter((text) => text !== "");
    expect(texts.slice(0, 5)).toEqual([
      "DOKUMEN EVALUASI KINERJA PEGAWAI",
      "PERIODE: TRIWULAN I",
      "PEMERINTAH KABUPATEN CONTOH | PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026",
      "1 | PEGAWAI YANG DINILAI",
      "NAMA | Pegawai Contoh",
    ]);
    expect(texts).toContain("3 | ATASAN PEJABAT PENILAI KINERJA");
    expect(texts.slice(-8, -4)).toEqual([
      "CAPAIAN KINERJA ORGANISASI | BAIK",
      "PREDIKAT KINERJA PEGAWAI | BAIK",
      "5 | CATATAN/REKOMENDASI",
      "Ikut pelatihan",
    ]);
    expect(rowsOf(layout).flat().filter(isFormula)).toEqual([]);
    expect(inputFor(layout, "penilaian", "catatan", "E-EVALUATE")).toBeDefined();
  });

  it("is signed by the assessor and by the employee who received it, each with a day of their own", () => {
    expect(textsOf(layout).slice(-5, -3)).toEqual([
      "Contoh, 13 April 2026 | Contoh, 10 April 2026",
      "Pegawai yang Dinilai, | Pejabat Penilai Kinerja,",
    ]);
  });

  const lastParts = [
    "6 | KEBERATAN",
    "7 | PENJELASAN PEJABAT PENILAI ATAS KEBERATAN",
    "8 | KEPUTUSAN ATASAN PEJABAT PENILAI KINERJA",
  ];

  it("has the parts about an objection where somebody has objected", () => {
    const objected = renderForm("dokumenEvaluasi", bookOf({ ...rows, keberatan: sampleRows.keberatan }), {
      skp: "S-SAMPLE22",
      period: "Triwulan I",
    });
    const texts = textsOf(objected);
    expect(texts).toEqual(expect.arrayContaining([...lastParts, "Realisasi bulan Maret belum dihitung"]));
    expect(inputFor(objected, "keberatan", "alasan", "O-OBJECT22")).toBeDefined();
    expect(textsOf(layout)).not.toContain(lastParts[0]);
  });

  it("has those parts blank where the office's settings want them", () => {
    const wanted = bookOf({
      ...rows,
      pengaturan: [...sampleRows.pengaturan, { id: "A-9", kunci: "blok keberatan", nilai: "ya" }],
    });
    const blank = renderForm("dokumenEvaluasi", wanted, { skp: "S-SAMPLE22", period: "Triwulan I" });
    expect(textsOf(blank)).toEqual(expect.arrayContaining(lastParts));
  });
});

describe("the forms that help, beside those of the regulation", () => {
  const of = (key: FormKey) => renderForm(key, book, { skp: "S-SAMPLE22", period: "Triwulan I" });

  it("rencana aksi: the steps of a result stand below one another in the order of the periods, a result without any is blank", () => {
    const layout = of("rencanaAksi");
    const texts = textsOf(layout);
    const at = texts.indexOf(
      "1 | Tersusunnya basis data terpadu | Mengumpulkan sumber data | Triwulan I | 4 sumber | 4 sumber",
    );
    expect(at).toBeGreaterThan(0);
    expect(texts.slice(at + 1, at + 3)).toEqual([
      "Menyatukan data | Triwulan II | 1 basis data",
      "2 | Tersedianya laporan data bulanan",
    ]);
    expect(inputFor(layout, "rencanaAksi", "rencana", "")).toMatchObject({ row: at + 2 });
  });

  it("pendokumentasian: what was done in the period stands beside its target, with what proves it", () => {
    const proven = bookOf({
      ...sampleRows,
      realisasi: sampleRows.realisasi.map((row) => ({
        ...row,
        sumberData: "Bidang Data",
        namaBukti: "Berita acara",
        tautan: "https://contoh.example/ba",
      })),
    });
    const layout = renderForm("pendokumentasian", proven, { skp: "S-SAMPLE22", period: "Triwulan I" });
    expect(textsOf(layout)).toContain(
      "1 | Tersusunnya basis data terpadu | Jumlah basis data | 12 basis data | 3 basis data | Bidang Data | Berita acara | https://contoh.example/ba | Lanjutkan",
    );
  });

  it("dialog: what is about a value stands under behaviour, aspirations and promises in parts of their own", () => {
    const texts = textsOf(of("dialogKinerja"));
    const below = (heading: string): string | undefined => texts[texts.indexOf(heading) + 2];
    expect(below("A. HASIL KERJA")).toBe(
      "1 | 3 Februari 2026 | Tersusunnya basis data terpadu | umpan balik | Sumber data sudah lengkap | Mulai menyatukan data | tercapai",
    );
    expect(below("B. KOMPETENSI DAN PENGEMBANGANNYA")).toBe(
      "1 | Pengolahan data | 4 | 3 | Pelatihan basis data | Triwulan II",
    );
    expect(below("C. PERILAKU KERJA")).toContain("Akuntabel | coaching");
    expect(below("D. ASPIRASI KARIER")).toBe("1 | Menjadi analis data madya | Mengikuti uji kompetensi");
    expect(below("E. KESEPAKATAN DAN TANGGUNG JAWAB")).toBe(
      "1 | Penilai Contoh | Memberi akses ke basis data kabupaten",
    );
  });

  it("B.1.8: nine statements with room for an answer that is stored nowhere", () => {
    const layout = of("umpanBalikBimbingan");
    const statements = textsOf(layout).filter((text) => /(^|\| )[1-9]\. Saya |6\. Lebih/.test(text));
    expect(statements).toHaveLength(9);
    const places = layout.inputs.map(({ table }) => table);
    expect(new Set(places)).toEqual(new Set(["pengaturan", "pegawai", "skp"]));
  });

  it("manual: an indicator without a manual has a card to fill in", () => {
    const layout = of("manualIndikator");
    expect(textsOf(layout)).toContain("FORMULA | Jumlah basis data pada akhir tahun");
    expect(textsOf(layout).filter((text) => text.startsWith("PERIODE PELAPORAN"))).toHaveLength(3);
    expect(inputFor(layout, "manual", "formula", "")).toBeDefined();
  });

  it("keberatan: is signed by the employee and, on another day, by who is above the assessor and decides", () => {
    const decided = {
      ...sampleRows.keberatan[0],
      tanggalKeputusan: toSerial({ year: 2026, month: 4, day: 29 }),
    };
    const texts = textsOf(
      renderForm("keberatan", bookOf({ ...sampleRows, keberatan: [decided] }), {
        skp: "S-SAMPLE22",
        period: "Triwulan I",
      }),
    );
    expect(texts).toContain("Contoh, 15 April 2026 | Contoh, 29 April 2026");
    expect(texts).toContain("Pegawai yang Dinilai, | Atasan Pejabat Penilai Kinerja,");
    expect(textsOf(of("keberatan"))).toContain("Contoh, 15 April 2026 | Contoh, …");
  });
});

it("a sentence of an indicator ends before its target", () => {
  const ended = bookOf({
    ...sampleRows,
    indikator: [
      { id: "I-ENDED222", idKinerja: "K-RESULT23", indikator: "Dokumen disahkan.", target: "100%" },
    ],
  });
  const layout = renderForm("skpJaJfKualitatif", ended, { skp: "S-SAMPLE22" });
  expect(textsOf(layout)).toContain("• Dokumen disahkan: 100%");
});

describe("the forms in words", () => {
  const plan = renderForm("skpJaJfKualitatif", book, { skp: "S-SAMPLE22" });
  const leader = renderForm("skpJptKualitatif", book, { skp: "S-SAMPLE22" });
  const judged = renderForm("evaluasiJaJfKualitatif", book, { skp: "S-SAMPLE22", period: "Triwulan I" });

  it("say their approach", () => {
    for (const layout of [plan, leader, judged])
      expect(textsOf(layout)[1]).toBe("PENDEKATAN HASIL KERJA KUALITATIF");
  });

  it("say a result, who assigned it, and its measures with their targets below one another", () => {
    const assigned = bookOf({
      ...sampleRows,
      kinerja: sampleRows.kinerja.map((row) =>
        row.id === "K-RESULT23" ? { ...row, penugasanDari: "Kepala Bidang Data" } : row,
      ),
    });
    const layout = renderForm("skpJaJfKualitatif", assigned, { skp: "S-SAMPLE22" });
    const first = rowWith(layout, "Tersusunnya basis data terpadu");
    expect(textsOf(layout).slice(first - 2, first + 6)).toEqual([
      "HASIL KERJA",
      "A. Utama",
      "1 | Tersusunnya basis data terpadu",
      "(Penugasan dari Kepala Bidang Data)",
      "Ukuran keberhasilan/Indikator Kinerja Individu, dan Target:",
      "• Jumlah basis data: 12 basis data",
      "• Ketepatan waktu: 12 bulan",
      "2 | Tersedianya laporan data bulanan",
    ]);
  });

  it("name the post of whoever holds the leader's result where nobody else is named", () => {
    const led = bookOf({
      ...sampleRows,
      skp: [...sampleRows.skp, { id: "S-LEADER22", jabatan: "Kepala Dinas Contoh" }],
    });
    const layout = renderForm("skpJaJfKualitatif", led, { skp: "S-SAMPLE22" });
    expect(textsOf(layout)).toContain("(Penugasan dari Kepala Dinas Contoh)");
    expect(layout.inputs.some(({ field }) => field === "penugasanDari")).toBe(false);
  });

  it("end the measures of a pimpinan with the perspective", () => {
    const at = rowWith(leader, "Tersusunnya basis data terpadu");
    expect(textsOf(leader).slice(at + 1, at + 5)).toEqual([
      "Ukuran keberhasilan/Indikator Kinerja Individu, Target, dan Perspektif:",
      "• Jumlah basis data: 12 basis data",
      "• Ketepatan waktu: 12 bulan",
      "• Perspektif: Proses Bisnis",
    ]);
  });

  it("have realisation and feedback beside the measures, below headings over the first section too", () => {
    const heading = rowWith(judged, "HASIL KERJA");
    expect(textsOf(judged)[heading]).toBe(
      "HASIL KERJA | REALISASI BERDASARKAN BUKTI DUKUNG | UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG",
    );
    expect(judged.merges.filter(({ row, rows }) => row === heading && rows === 2)).toHaveLength(2);
    const first = rowWith(judged, "Tersusunnya basis data terpadu");
    expect(textsOf(judged)[first]).toBe("1 | Tersusunnya basis data terpadu | 3 basis data | Lanjutkan");
  });

  it("store a measure in one column where the indicator says its target itself, else in two", () => {
    const wording = { bullet: true, also: "target" };
    expect(inputFor(plan, "indikator", "indikator", "I-INDICAT2")).toMatchObject({ wording });
    const whole = bookOf({
      ...sampleRows,
      indikator: [{ id: "I-WHOLE222", idKinerja: "K-RESULT23", indikator: "12 basis data tersusun" }],
    });
    const layout = renderForm("skpJaJfKualitatif", whole, { skp: "S-SAMPLE22" });
    expect(inputFor(layout, "indikator", "indikator", "I-WHOLE222")).toMatchObject({
      row: rowWith(layout, "• 12 basis data tersusun"),
      wording: { bullet: true },
    });
  });
});

describe.each(formKeys)("every form (%s)", (key) => {
  const layout = renderForm(key, book, { skp: "S-SAMPLE22", period: "Triwulan I" });

  it("has a title that a sheet may have", () => {
    expect(formTitle(key)).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });

  it("names for every input cell a column that holds data, and shows what is stored there", () => {
    expect(layout.inputs.length).toBeGreaterThan(0);
    for (const { table, field, row, column } of layout.inputs) {
      const stored = columnsOf(table).find(([name]) => name === field)?.[1];
      expect(stored && stored.kind !== "computed").toBe(true);
      expect(isFormula(cellAt(layout, row, column))).toBe(false);
    }
  });

  it("has no two merges that overlap", () => {
    const seen = new Set<string>();
    for (const area of layout.merges)
      for (let row = area.row; row < area.row + area.rows; row += 1)
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          expect(seen.has(`${row} ${column}`)).toBe(false);
          seen.add(`${row} ${column}`);
        }
  });

  it("keeps typed texts as text, and is set in Arial 10 without colours", () => {
    for (const { row, column } of layout.inputs.filter(
      ({ table }) => table !== "penilaian" && table !== "periode",
    ))
      expect(
        layout.styles.some(
          ({ area, style }) =>
            style.numberFormat === "@" &&
            area.row <= row &&
            row < area.row + area.rows &&
            area.column <= column &&
            column < area.column + area.columns,
        ),
      ).toBe(true);
    expect(layout.styles[0]?.style).toEqual({ fontName: "Arial", size: 10, wrap: true });
    expect(layout.styles.some(({ style }) => style.fill !== undefined || style.color !== undefined)).toBe(
      false,
    );
  });

  it("prints one page wide with a binding margin, the version and the pages", () => {
    const aid = kindsOfForm[forms[key].kind].isAid
      ? " · Format bantu, bukan lampiran PermenPANRB 6/2022"
      : "";
    expect(layout.print).toMatchObject({
      paper: "A4",
      landscape: forms[key].landscape,
      margins: { left: 2.5 },
      footer: { left: `${formTitle(key)} · versi 2${aid}`, right: "Halaman &P dari &N" },
    });
    const points = layout.widths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
    const room = (((forms[key].landscape ? 29.7 : 21) - 4) * 72) / 2.54;
    expect(points).toBeLessThanOrEqual(room);
    expect(points).toBeGreaterThan(room * 0.96);
  });

  it("repeats on every page the header of its columns, where it has columns", () => {
    const rows = layout.blocks[0]?.cells ?? [];
    const numbers = rows.findIndex((cells) => cells.includes("(1)"));
    const beside = rows.findIndex((cells) => cells.includes("REALISASI BERDASARKAN BUKTI DUKUNG"));
    const expected =
      numbers >= 0
        ? { first: numbers - 1, last: numbers }
        : beside >= 0
          ? { first: beside, last: beside }
          : undefined;
    expect(layout.print?.titleRows).toEqual(expected);
  });

  it("fills the wider paper when F4 is chosen", () => {
    const folio = renderForm(key, book, { skp: "S-SAMPLE22", paper: "F4" });
    expect(folio.print?.paper).toBe("F4");
    const sum = (widths: readonly number[]): number => widths.reduce((a, b) => a + b, 0);
    expect(sum(folio.widths)).toBeGreaterThan(sum(layout.widths) * (forms[key].landscape ? 1.1 : 1.02));
  });
});

it("a number with a unit is printed once with its unit", () => {
  const texts = rowsOf(skp).flat();
  expect(texts).toContain("12 basis data");
  expect(texts).toContain("12 bulan");
});

it("a person of TNI or Polri has an NRP", () => {
  const military = bookOf({
    ...sampleRows,
    pegawai: sampleRows.pegawai.map((row) =>
      row.id === "P-ASSESSOR" ? { ...row, status: "TNI/Polri" as const } : row,
    ),
  });
  const layout = renderForm("skpJaJfKuantitatif", military, { skp: "S-SAMPLE22" });
  expect(textsOf(layout)).toContain("2 | NIP | 199001012015011999 | 2 | NRP | 198001012005011999");
  expect(textsOf(layout).at(-1)).toBe("NIP. 199001012015011999 | NRP. 198001012005011999");
});

it("refuses an id that no SKP has", () => {
  expect(() => renderForm("skpJaJfKuantitatif", book, { skp: "S-NOBODY22" })).toThrow("S-NOBODY22");
});

it("a head of region who judges needs no NIP and has an agency instead of a unit", () => {
  const official = bookOf({
    ...sampleRows,
    pegawai: [
      sampleRows.pegawai[0]!,
      { id: "P-ASSESSOR", nama: "Penilai Contoh", jabatan: "Bupati Contoh", unit: "Kabupaten Contoh" },
    ],
  });
  const texts = textsOf(renderForm("skpJptKuantitatif", official, { skp: "S-SAMPLE22" }));
  expect(texts).toContain("2 | NIP | 199001012015011999 | 2 | NIP (*opsional)");
  expect(texts).toContain("5 | UNIT KERJA | Dinas Contoh | 5 | INSTANSI | Kabupaten Contoh");
});
