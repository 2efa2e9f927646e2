import { fact } from "../message";
import type { Facts, Message } from "../message";

const file = (facts: Facts): string => `Berkas ${fact(facts, "file")}`;

/** Why a file that was picked for a recap is not counted. */
export const recapFileRefusals = {
  notForRecap: (facts: Facts): Message => ({
    what: `${file(facts)} bukan buku kerja SKP dan bukan ekspor e-Kinerja yang dikenali.`,
    how: "Pilih buku kerja yang berisi lembar Pegawai dan SKP, atau ekspor Laporan SKP dan Laporan Penilaian SKP apa adanya, dengan baris judul kolomnya.",
  }),
  otherYear: (facts: Facts): Message => ({
    what: `${file(facts)} untuk tahun ${fact(facts, "there")}, bukan ${fact(facts, "year")}.`,
    how: "Untuk merekapnya, pilih tahun itu di atas.",
  }),
  noYear: (facts: Facts): Message => ({
    what: `${file(facts)} tidak menyebut tahunnya.`,
    how: "Isi Tahun di lembar Pengaturan berkas itu (pada ekspor: di baris judulnya), simpan, lalu pilih lagi.",
  }),
  sameContent: (facts: Facts): Message => ({
    what: `${file(facts)} berisi sama dengan ${fact(facts, "same")}, jadi dihitung satu kali.`,
    how: "Tidak ada yang perlu dilakukan.",
  }),
  noPlans: (facts: Facts): Message => ({
    what: `${file(facts)} hanya berisi hasil penilaian e-Kinerja, tanpa pemilik SKP-nya.`,
    how: "Pilih juga ekspor Laporan SKP: nama dan unit pemilik setiap hasil ada di sana.",
  }),
};

/** What is under way, and the title of the preview. */
export const recapFilesActions = {
  makeRecap: { doing: "Menyiapkan lembar rekap…", title: "Menyiapkan lembar rekap" },
};
