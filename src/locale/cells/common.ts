import { quote, shape } from "./quote";

/**
 * What every custom function may say in a cell. Cells always speak Indonesian: the results of functions and the
 * messages of their errors stand in this folder, one file a family of functions. Arguments bear the names of the
 * functions' parameters.
 */
export const common = {
  missing: (argument: string, usage: string) => `Argumen ${argument} belum diisi. Cara menulis: =${usage}`,
  errorValue: (argument: string) => `Argumen ${argument} berisi sel galat. Perbaiki dulu sel itu.`,
  errorValueAt: (argument: string, place: string) =>
    `Argumen ${argument} berisi sel galat di ${place}. Perbaiki dulu sel itu.`,
  oneCell: (argument: string, size: { rows: number; columns: number }) =>
    `Argumen ${argument} berukuran ${shape(size)}. Isi dengan satu sel saja.`,
  shapes: (
    first: { argument: string; rows: number; columns: number },
    other: { argument: string; rows: number; columns: number },
  ) =>
    `Rentang ${first.argument} (${shape(first)}) dan ${other.argument} (${shape(other)}) tidak sama besar. ` +
    "Pakai rentang yang sama besar, atau satu sel untuk semua baris.",
  choice: (argument: string, value: string | number | boolean, words: readonly string[]) =>
    `Argumen ${argument} berisi ${quote(value)}. Isi dengan ${words.slice(0, -1).join(", ")} atau ${words.at(-1)}.`,
  tooLarge: "Hasilnya terlalu besar untuk sebuah sel. Periksa angka-angkanya.",
} as const;
