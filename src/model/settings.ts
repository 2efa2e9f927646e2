import type { Book } from "./book";
import { setting } from "./book";

/**
 * The settings that have a value until an office writes another, with what is said beside each. None of them is a rule
 * of PermenPANRB 6/2022: a deadline or a threshold stands here because offices differ or no source was found.
 */
export const defaults = {
  "tanda tangan": {
    value: "basah",
    note: "basah: formulir memberi ruang untuk tanda tangan. TTE: tanpa ruang kosong.",
  },
  kertas: {
    value: "A4",
    note: "A4 atau F4 (folio): kertas formulir dan matriks. Berlaku saat lembarnya dibuat.",
  },
  "blok keberatan": {
    value: "bila ada",
    note: "ya: Dokumen Evaluasi selalu memuat bagian 6 sampai 8. bila ada: hanya bila ada keberatan.",
  },
  "hari keberatan": {
    value: 14,
    note: "Hari untuk mengajukan keberatan sejak hasil diterima (PP 30/2019 Pasal 59). Dihitung hari kalender; ubah bila instansi Anda menghitung lain.",
  },
  "hari pengesahan": {
    value: 14,
    note: "Hari untuk mengesahkan penilaian yang sudah final. Setelan buku kerja ini, bukan ketentuan.",
  },
  "sebaran menurut": {
    value: "unit",
    note: "unit: sebaran predikat dihitung per unit kerja. penilai: per pejabat penilai.",
  },
  "kalibrasi orang": {
    value: 5,
    note: "Jumlah pegawai paling sedikit sebelum keseragaman, atau selisih seorang penilai, dibicarakan. Saran, bukan ketentuan.",
  },
  "kalibrasi nilai sama": {
    value: 80,
    note: "Persen pegawai dengan tujuh nilai perilaku yang sama sebelum dibicarakan. Saran, bukan ketentuan.",
  },
  "kalibrasi selisih penilai": {
    value: 30,
    note: "Selisih poin persen penilai dari median unit untuk di atas ekspektasi. Saran, bukan ketentuan.",
  },
} as const satisfies Readonly<Record<string, { readonly value: string | number; readonly note: string }>>;

export type DefaultKey = keyof typeof defaults;
/** The settings that are numbers. */
export type NumberKey = {
  [K in DefaultKey]: (typeof defaults)[K]["value"] extends number ? K : never;
}[DefaultKey];

/** A setting that is a number; its default where the workbook says none, or no number above nought. */
export const numberSetting = (book: Book, key: NumberKey): number => {
  const value = setting(book, key);
  return typeof value === "number" && value > 0 ? value : defaults[key].value;
};
