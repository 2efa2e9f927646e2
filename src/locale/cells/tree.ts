import { quote, shape } from "./quote";

interface Sized {
  argument: string;
  rows: number;
  columns: number;
}

/** What =SKP.CASCADE, =SKP.LEVEL and =SKP.ROLLUP show and say. */
export const treeCells = {
  place: {
    noId: "Tanpa ID",
    duplicateId: "ID Ganda",
    ownParent: "Induk Diri Sendiri",
    onCycle: "Melingkar",
    missingParent: "Induk Tidak Ada",
    top: "Puncak",
    linked: "Terhubung",
  },
  block: ({ argument, ...size }: Sized) =>
    `Rentang ${argument} berukuran ${shape(size)}. Pakai satu kolom (atau satu baris).`,
  sizes: ({ argument, ...size }: Sized, { argument: other, ...otherSize }: Sized) =>
    `Rentang ${argument} (${shape(size)}) dan ${other} (${shape(otherSize)}) tidak sama besar. ` +
    "Pakai rentang yang sama besar: satu baris data, satu ID dan satu induk.",
  id: (argument: string, value: boolean) =>
    `Argumen ${argument} berisi ${quote(value)}. Isi dengan ID berupa teks atau angka.`,
  value: (value: string | boolean) =>
    `Argumen nilai berisi ${quote(value)}. Isi dengan angka, atau kosongkan.`,
  level: {
    ownParent: (id: string) => `Tingkat tidak dapat dihitung: induk ID ${id} adalah dirinya sendiri.`,
    onCycle: (id: string) =>
      `Tingkat tidak dapat dihitung: induk-induknya melingkar pada ID ${id}. Perbaiki salah satu idInduk di lingkaran itu.`,
    unclear: (id: string) =>
      `Tingkat tidak dapat dihitung: ID induk pada baris ID ${id} ganda atau tidak terbaca. Perbaiki dulu ID itu.`,
  },
  rollUp: {
    cycle: (id: string) =>
      `Nilai tidak dapat dihitung: ID ${id} berada dalam induk yang melingkar. Perbaiki idInduk, atau isi nilainya sendiri.`,
    duplicateId: (id: string) =>
      `Nilai tidak dapat dihitung: ID ${id} ganda, sehingga tidak jelas anak mana miliknya. Perbaiki ID itu.`,
    below: (id: string) =>
      `Nilai tidak dapat dihitung karena baris ID ${id} di bawahnya: ID-nya ganda, atau isinya tidak dapat dipakai.`,
  },
  /** An id in a sentence; a row without one by its place. */
  named: (id: string | number | null, row: number) =>
    id === null ? `kosong (baris ke-${row + 1})` : quote(id),
} as const;
