import { quote } from "./quote";

type Value = string | number | boolean;

/** What =SKP.CREDIT says. */
export const creditCells = {
  predikat: (value: Value) =>
    `Argumen predikat berisi ${quote(value)}. Isi dengan Sangat Baik, Baik, Butuh Perbaikan, Kurang atau Sangat Kurang.`,
  jenjang: (value: Value) =>
    `Argumen jenjang berisi ${quote(value)}. Isi dengan Pemula, Terampil, Mahir, Penyelia, Ahli Pertama, Ahli Muda, ` +
    "Ahli Madya atau Ahli Utama.",
  bulan: (value: Value) =>
    `Argumen bulan berisi ${quote(value)}. Isi dengan jumlah bulan, bilangan bulat 1 sampai 12; kosong berarti 12.`,
} as const;
