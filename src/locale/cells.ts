/**
 * The Indonesian sentences that cells show: results of =SKP.EXPLAIN and the messages of errors. Cells always speak
 * Indonesian. Arguments bear the names of the functions' parameters.
 */

const longestQuote = 40;

/** A value as a sentence quotes it: short, on one line, with decimal comma. */
const quote = (value: string | number | boolean): string => {
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const line = [...value.slice(0, 2 * longestQuote).replace(/\s+/g, " ")];
  return line.length > longestQuote ? `"${line.slice(0, longestQuote).join("")}…"` : `"${line.join("")}"`;
};

const arahAllowed =
  "naik, turun atau stabil (atau: makin tinggi makin baik, makin rendah makin baik, tepat sasaran)";
const shape = ({ rows, columns }: { rows: number; columns: number }): string => `${rows}×${columns}`;

export const cells = {
  /** Every function */
  missing: (argument: string, usage: string) => `Argumen ${argument} belum diisi. Cara menulis: =${usage}`,
  errorValue: (argument: string) => `Argumen ${argument} berisi sel galat. Perbaiki dulu sel itu.`,
  shapes: (
    first: { argument: string; rows: number; columns: number },
    other: { argument: string; rows: number; columns: number },
  ) =>
    `Rentang ${first.argument} (${shape(first)}) dan ${other.argument} (${shape(other)}) tidak sama besar. ` +
    "Pakai rentang yang sama besar, atau satu sel untuk semua baris.",

  /** SKP.PREDICATE and SKP.EXPLAIN */
  rating: (argument: string, value: string | number | boolean) =>
    `Rating ditulis dengan kata: Di Atas, Sesuai atau Di Bawah Ekspektasi. Argumen ${argument} berisi ${quote(value)}.`,
  explain: (hasilKerja: string, perilaku: string, predikat: string) =>
    `Hasil kerja ${hasilKerja} dan perilaku kerja ${perilaku} bertemu di kotak ${predikat} ` +
    "(kuadran kinerja PermenPANRB 6/2022).",
  lowered: "Perilaku kerja di bawah ekspektasi menurunkan predikat, apa pun hasil kerjanya.",

  /** SKP.ATTAINMENT */
  amount: (argument: string, value: string | number | boolean) =>
    `Argumen ${argument} berisi ${quote(value)}. Isi dengan angka atau teks seperti "12 Dokumen", "85%" atau "8 s.d. 10 hari".`,
  twoReadings: (argument: string, readings: readonly [string, string]) =>
    `Argumen ${argument} punya dua arti: ${readings[0]} atau ${readings[1]}. Tulis salah satunya dengan jelas.`,
  uncounted: (argument: string, text: string) =>
    `Argumen ${argument} berisi ${quote(text)}: tidak dihitung dengan persen.`,
  oneValue: (argument: string, text: string) =>
    `Argumen ${argument} berisi ${quote(text)}. Isi dengan satu nilai, bukan rentang atau batas.`,
  arah: (value: string | number | boolean) =>
    `Argumen arah berisi ${quote(value)}. Isi dengan ${arahAllowed}.`,
  units: (target: string, other: string) =>
    `Satuan berbeda: target ${quote(target || "tanpa satuan")}, pembandingnya ${quote(other || "tanpa satuan")}.`,
  percentOrNumber: (value: number) =>
    `${quote(value)}: maksudnya ${quote(value)}%? Tulis target dan realisasi dengan satuan yang sama.`,
  zeroTarget: "Target 0 tidak dapat menjadi pembagi: capaian hanya dapat dihitung bila realisasinya 0.",
  zeroTargetTurun: "Target 0: isi argumen terburuk dengan realisasi terburuk yang mungkin (bukan 0).",
  direction: {
    minimum:
      "Target dengan batas paling sedikit tidak cocok dengan arah turun. Isi argumen arah dengan naik.",
    maksimum:
      "Target dengan batas paling banyak tidak cocok dengan arah naik. Isi argumen arah dengan turun.",
  },
  tooLarge: "Hasilnya terlalu besar untuk sebuah sel. Periksa target dan realisasi.",

  /** SKP.BERAKHLAK */
  seven: (rows: number, columns: number) =>
    `Argumen nilai berukuran ${shape({ rows, columns })}. Pakai tujuh sel: satu kolom, satu baris, atau satu baris per pegawai.`,
  missingMark: (nilai: string) => `Nilai ${nilai} belum diisi. Ketujuh nilai BerAKHLAK harus terisi.`,
  foreignMark: (nilai: string, value: string | boolean) =>
    `Nilai ${nilai} berisi ${quote(value)}. Isi dengan angka, atau dengan kata Di Atas, Sesuai atau Di Bawah Ekspektasi.`,
  mixedMarks: (nilai: string) =>
    `Angka dan kata tercampur pada nilai ${nilai}. Isi ketujuhnya dengan angka semua atau kata semua.`,
} as const;
