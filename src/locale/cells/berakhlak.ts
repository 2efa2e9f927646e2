import { quote, shape } from "./quote";

/** What functions of the seven BerAKHLAK values say. */
export const berakhlakCells = {
  seven: (rows: number, columns: number) =>
    `Argumen nilai berukuran ${shape({ rows, columns })}. Pakai tujuh sel: satu kolom, satu baris, atau satu baris per pegawai.`,
  missingMark: (nilai: string) => `Nilai ${nilai} belum diisi. Ketujuh nilai BerAKHLAK harus terisi.`,
  foreignMark: (nilai: string, value: string | number | boolean) =>
    `Nilai ${nilai} berisi ${quote(value)}. Isi dengan angka, atau dengan kata Di Atas, Sesuai atau Di Bawah Ekspektasi.`,
  foreignWord: (nilai: string, value: string | number | boolean) =>
    `Nilai ${nilai} berisi ${quote(value)}. Isi dengan kata Di Atas, Sesuai atau Di Bawah Ekspektasi.`,
  aturan: (value: string | number | boolean) =>
    `Argumen aturan berisi ${quote(value)}. Isi dengan modus, terendah atau rerata.`,
  mixedMarks: (nilai: string) =>
    `Angka dan kata tercampur pada nilai ${nilai}. Isi ketujuhnya dengan angka semua atau kata semua.`,
} as const;
