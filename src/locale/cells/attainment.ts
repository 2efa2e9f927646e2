import { quote } from "./quote";

const arahAllowed =
  "naik, turun atau stabil (atau: makin tinggi makin baik, makin rendah makin baik, tepat sasaran)";

/** What =SKP.ATTAINMENT and others that take targets and realisations say. */
export const attainmentCells = {
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
  zeroTargetTurun: "Target 0: isi argumen terburuk dengan realisasi terburuk yang mungkin (lebih dari 0).",
  direction: {
    minimum:
      "Target dengan batas paling sedikit tidak cocok dengan arah turun. Isi argumen arah dengan naik.",
    maksimum:
      "Target dengan batas paling banyak tidak cocok dengan arah naik. Isi argumen arah dengan turun.",
  },
} as const;
