import { quote } from "./quote";

/** What =SKP.PP46 says, beside what it shares with =SKP.ATTAINMENT (attainment.ts). */
export const pp46Cells = {
  aspek: (value: string | number | boolean) =>
    `Argumen aspek berisi ${quote(value)}. Isi dengan kuantitas, kualitas, waktu atau biaya.`,
  targetNotPositive:
    "Target 0 atau kurang tidak dapat menjadi pembagi. Isi argumen target dengan angka di atas 0.",
  negative: "Argumen realisasi kurang dari 0. Isi dengan 0 atau lebih.",
} as const;
