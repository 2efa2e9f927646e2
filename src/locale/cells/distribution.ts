import { formatIn } from "../format";
import { quote } from "./quote";

const { number } = formatIn("id");

/** 16,67% of 1 among 6. */
const share = (count: number, people: number): string => `${number((100 * count) / people)}%`;
const joined = (predikat: readonly string[]): string => predikat.join(" dan/atau ");

interface Figures {
  of: readonly string[];
  count: number;
  limit: number;
  people: number;
}
const actually = ({ count, people }: Figures): string =>
  `tetapi ${number(count)} dari ${number(people)} orang (${share(count, people)}).`;

/** What functions of the distribution of predikat say. */
export const distributionCells = {
  /** Where in its range a cell stands; the column only where there are several. */
  place: (row: number, column: number, columns: number) =>
    columns === 1 ? `baris ke-${row + 1}` : `baris ke-${row + 1} kolom ke-${column + 1}`,
  predikat: (value: string | number | boolean, place: string) =>
    `Argumen predikat berisi ${quote(value)} di ${place}. Isi dengan Sangat Baik, Baik, Butuh Perbaikan, Kurang atau Sangat Kurang.`,
  capaian: (value: string | number | boolean) =>
    `Argumen capaianOrganisasi berisi ${quote(value)}. Isi dengan Istimewa, Baik, Butuh Perbaikan, Kurang atau Sangat Kurang.`,
  jumlah: (value: string | number | boolean) =>
    `Argumen jumlah berisi ${quote(value)}. Isi dengan jumlah pegawai: bilangan bulat, paling sedikit 1.`,
  fits: "Sesuai pola",
  tooSmall: (people: number) => `Unit terlalu kecil untuk diuji (${number(people)} orang)`,
  /** A broken condition, by its kind. */
  broken: {
    largest: ({ of, count, rival, rivalCount }: Figures & { rival: string; rivalCount: number }) =>
      `${joined(of)} harus kelompok terbesar, tetapi ${number(count)} orang; ${rival} ${number(rivalCount)} orang.`,
    atLeast: (figures: Figures & { percent: number }) =>
      `${joined(figures.of)} paling sedikit ${figures.percent}% (${number(figures.limit)} orang), ${actually(figures)}`,
    present: (figures: Figures) => `${joined(figures.of)} harus ada, ${actually(figures)}`,
    atMost: (figures: Figures & { percent: number }) =>
      figures.percent === 0
        ? `${joined(figures.of)} tidak boleh ada, ${actually(figures)}`
        : `${joined(figures.of)} paling banyak ${figures.percent}% (${number(figures.limit)} orang), ${actually(figures)}`,
  },
  source: "Menurut SE MenPANRB 3/2023 (sumber sekunder: naikpangkat.com).",
} as const;
