import { quote } from "./quote";

/** What =SKP.RATING says. */
export const suggestedRatingCells = {
  number: (argument: string, value: string | boolean) =>
    `Argumen ${argument} berisi ${quote(value)}. Isi dengan angka atau persen, misalnya 0,98 atau "98%".`,
  noLimit: (argument: string) =>
    `Argumen ${argument} kosong. Isi dengan batas capaian, misalnya 0,9: PermenPANRB 6/2022 tidak menetapkannya.`,
  scales: (fraction: number, ofHundred: number) =>
    `Skala berbeda: ${quote(fraction)} dan ${quote(ofHundred)}. ` +
    "Tulis capaian dan kedua batas pada skala yang sama: 0,98 dengan 0,9, atau 98 dengan 90.",
  order: (batasSesuai: number, batasAtas: number) =>
    `Argumen batasSesuai (${quote(batasSesuai)}) lebih besar dari batasAtas (${quote(batasAtas)}). Isi batasSesuai dengan yang lebih kecil.`,
} as const;
