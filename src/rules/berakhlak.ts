import { readRating, ratings } from "./rating";

/**
 * The seven values of BerAKHLAK with the panduan perilaku of each, as the SKP forms of PermenPANRB 6/2022 print them.
 * Copies differ in two spellings ("setia kepada", "sumberdaya"); the more frequent one stands here.
 */
export const berakhlak = [
  {
    nilai: "Berorientasi Pelayanan",
    panduan: [
      "Memahami dan memenuhi kebutuhan masyarakat",
      "Ramah, cekatan, solutif, dan dapat diandalkan",
      "Melakukan perbaikan tiada henti",
    ],
  },
  {
    nilai: "Akuntabel",
    panduan: [
      "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi",
      "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien",
      "Tidak menyalahgunakan kewenangan jabatan",
    ],
  },
  {
    nilai: "Kompeten",
    panduan: [
      "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah",
      "Membantu orang lain belajar",
      "Melaksanakan tugas dengan kualitas terbaik",
    ],
  },
  {
    nilai: "Harmonis",
    panduan: [
      "Menghargai setiap orang apapun latar belakangnya",
      "Suka menolong orang lain",
      "Membangun lingkungan kerja yang kondusif",
    ],
  },
  {
    nilai: "Loyal",
    panduan: [
      "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia pada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah",
      "Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara",
      "Menjaga rahasia jabatan dan negara",
    ],
  },
  {
    nilai: "Adaptif",
    panduan: [
      "Cepat menyesuaikan diri menghadapi perubahan",
      "Terus berinovasi dan mengembangkan kreativitas",
      "Bertindak proaktif",
    ],
  },
  {
    nilai: "Kolaboratif",
    panduan: [
      "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
      "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
      "Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama",
    ],
  },
] as const;

export type NilaiBerakhlak = (typeof berakhlak)[number]["nilai"];

/** A mark of one value: a number on the agency's own scale, or the word of a rating; undefined where none was given. */
export type Mark = number | string | undefined;

export type BerakhlakRefusal =
  | { error: "count"; given: number }
  | { error: "missing"; nilai: NilaiBerakhlak }
  | { error: "foreign"; nilai: NilaiBerakhlak; mark: string | number }
  | { error: "mixed"; nilai: NilaiBerakhlak }
  | { error: "tooLarge" };

/**
 * The mean of the seven values: of seven numbers, or of seven ratings counted as -1, 0 and 1.
 * PermenPANRB 6/2022 knows no such mean: it is an aid, bukan ketentuan PermenPANRB 6/2022.
 * @param marks one a value, in the order of `berakhlak`
 * @returns the mean, or which mark is missing, foreign, or of the other kind than the first one
 */
export function meanOfSeven(marks: readonly Mark[]): number | BerakhlakRefusal {
  if (marks.length !== berakhlak.length) return { error: "count", given: marks.length };
  let sum = 0;
  for (const [index, { nilai }] of berakhlak.entries()) {
    const mark = marks[index];
    if (mark === undefined) return { error: "missing", nilai };
    if (typeof mark === "number") sum += mark;
    else {
      const rating = readRating(mark);
      if (rating === undefined) return { error: "foreign", nilai, mark };
      sum += ratings.indexOf(rating) - 1;
    }
    if (typeof mark !== typeof marks[0]) return { error: "mixed", nilai };
  }
  return Number.isFinite(sum) ? sum / berakhlak.length : { error: "tooLarge" };
}
