import type { SourceId } from "../locale/sources";

/** What the guide says of a kind of form. */
export interface FormText {
  readonly title: string;
  /** When it is made, what it says, and where its texts are kept. */
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** What the guide says of each kind of form, by its name in src/forms/kinds. */
export const formTexts: Readonly<Record<string, FormText>> = {
  skp: {
    title: "Sasaran Kinerja Pegawai",
    text: "Rencana hasil kerja dan perilaku yang disepakati. Bentuknya mengikuti kolom Format (JA/JF, atau JPT dan pimpinan unit kerja mandiri) dan Pendekatan (kuantitatif atau kualitatif) di lembar Daftar SKP.",
    sources: ["formulir", "berakhlak"],
  },
  lampiran: {
    title: "Lampiran SKP",
    text: "Dukungan sumber daya, skema pertanggungjawaban, dan konsekuensi. Isinya di lembar Lampiran.",
    sources: ["formulir"],
  },
  manual: {
    title: "Manual indikator kinerja",
    text: "Satu kartu untuk satu indikator: definisi, formula, sumber data, dan siapa yang bertanggung jawab. Isinya di lembar Manual Indikator.",
    sources: ["formatBantu"],
  },
  aksi: {
    title: "Rencana aksi",
    text: "Langkah menuju tiap rencana hasil kerja, periode demi periode. Isinya di lembar Rencana Aksi.",
    sources: ["formatBantu"],
  },
  dokumentasi: {
    title: "Pendokumentasian kinerja",
    text: "Realisasi satu periode dengan sumber data, nama dan tautan bukti, serta umpan baliknya. Isinya di lembar Realisasi.",
    sources: ["formatBantu"],
  },
  dialog: {
    title: "Dialog kinerja",
    text: "Catatan dialog tentang hasil, kompetensi, perilaku, karier, dan kesepakatan. Isinya di lembar Dialog dan Kompetensi.",
    sources: ["formatBantu"],
  },
  bimbingan: {
    title: "Umpan balik pelaksanaan bimbingan kinerja (B.1.8)",
    text: "Sembilan pernyataan yang diisi pegawai dengan tangan dan diserahkan kepada atasan dari pimpinan. Jawabannya sengaja tidak disimpan di buku kerja.",
    sources: ["bimbingan"],
  },
  kompetensi: {
    title: "Evaluasi kompetensi pegawai (B.1.9)",
    text: "Nilai 1 sampai 5 untuk tiap kompetensi, dengan alasannya. Isinya di lembar Kompetensi.",
    sources: ["bimbingan"],
  },
  evaluasi: {
    title: "Evaluasi kinerja",
    text: "Realisasi, umpan balik, dan kedua rating pada satu periode. Satu-satunya yang dihitung adalah predikat, dengan =SKP.PREDICATE; tidak ada angka, bobot, atau kolom capaian.",
    sources: ["formulir", "kuadran", "capaianOrganisasi"],
  },
  dokumen: {
    title: "Dokumen evaluasi kinerja",
    text: "Capaian organisasi, predikat, dan catatan atau rekomendasi. Bagian 6 sampai 8 hanya dikenal dari satu sumber: tampil bila ada keberatan, atau selalu bila setelan blok keberatan diisi ya. Tempat lambang negara dibiarkan kosong.",
    sources: ["dokumenEvaluasi"],
  },
  keberatan: {
    title: "Keberatan atas hasil evaluasi",
    text: "Alasan pegawai, penjelasan pejabat penilai, dan keputusan atasannya. Isinya di lembar Keberatan.",
    sources: ["keberatan", "formatBantu"],
  },
  matriks: {
    title: "Matriks peran hasil",
    text: "Indikator pimpinan menjadi kolom, pegawai menjadi baris, dan tiap sel berisi hasil yang diharapkan. Buat satu atau dua tingkat dari kartu pimpinan di Rencana; matriks dari tangan lain dibaca lewat Impor.",
    sources: ["matriks"],
  },
};
