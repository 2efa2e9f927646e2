import { quote, shape } from "./quote";

/** What =SKP.PREDICATE, =SKP.EXPLAIN, =SKP.QUADRANT and all others that take ratings say. */
export const ratingCells = {
  rating: (argument: string, value: string | number | boolean) =>
    `Rating ditulis dengan kata: Di Atas, Sesuai atau Di Bawah Ekspektasi. Argumen ${argument} berisi ${quote(value)}.`,
  oneColumn: (argument: string, size: { rows: number; columns: number }) =>
    `Rentang ${argument} berukuran ${shape(size)}. Pakai satu kolom: tiap pasang rating menghasilkan dua sel, x dan y.`,
  explain: (hasilKerja: string, perilaku: string, predikat: string) =>
    `Hasil kerja ${hasilKerja} dan perilaku kerja ${perilaku} bertemu di kotak ${predikat} ` +
    "(kuadran kinerja PermenPANRB 6/2022).",
  lowered: "Perilaku kerja di bawah ekspektasi menurunkan predikat, apa pun hasil kerjanya.",
} as const;
