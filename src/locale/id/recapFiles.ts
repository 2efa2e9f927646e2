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

/** One recap of many files that are picked at once. */
export const recapFiles = {
  title: "Rekap dari banyak berkas",
  open: "Rekap dari banyak berkas",
  hint: "Pilih sekaligus buku kerja SKP dari banyak unit, ekspor Laporan SKP dan Laporan Penilaian SKP dari e-Kinerja, atau campurannya. Nama berkasnya bebas.",
  untouched: "Berkas hanya dibaca, tidak diubah. Buku kerja ini ikut dihitung bila berkasnya juga dipilih.",
  stopped: (count: string, names: string): Message => ({
    what: `Dihentikan. ${count} berkas belum dibaca: ${names}.`,
    how: "Yang sudah dibaca tetap direkap. Untuk melanjutkan, tekan Tambah berkas dan pilih yang belum.",
  }),
  counting: "Menyusun rekap…",
  none: "Belum ada berkas yang dapat direkap.",
  noneHint: "Alasan tiap berkas ada di bawah, dengan cara memperbaikinya.",
  year: "Tahun",
  time: "Waktu",
  all: (time: string) => `Semua unit · ${time}`,
  toSheet: "Taruh di lembar",

  left: (count: string) => `Tidak ikut direkap (${count})`,
  unknown: (count: string): Message => ({
    what: `${count} hasil penilaian e-Kinerja tidak punya SKP di Laporan SKP yang dipilih.`,
    how: "Pilih juga Laporan SKP yang memuat pemiliknya.",
  }),

  inFiles: (count: string) => `Ada di lebih dari satu berkas (${count})`,
  inFilesRule:
    "Tiap orang dihitung satu kali pada satu waktu: dengan SKP yang mulai paling akhir; bila mulainya sama, yang sudah dinilai. Ekspor e-Kinerja dipakai bila buku kerja belum berpredikat.",
  people: (count: string) => `${count} orang`,
  differs: "Predikatnya berbeda antarberkas: periksa mana yang benar.",
  maybe: "Namanya sama dan ada yang tanpa NIP, jadi dihitung masing-masing. Bila orangnya satu, isi NIP-nya.",
  noName: "tanpa nama",

  files: (count: string) => `Berkas yang direkap (${count})`,
  kinds: { workbook: "Buku kerja SKP", exports: "Ekspor e-Kinerja" },
  plans: (count: string) => `${count} SKP`,
  unread: (count: string) => `${count} sel tidak terbaca`,
  inSheet: (sheet: string, what: string) => `Lembar ${sheet}: ${what}`,
  doubts: {
    lostDigits: (at: string, _text: string) => `NIP di ${at} kehilangan angka`,
    notANip: (at: string, text: string) => `${at} berisi "${text}", bukan NIP`,
    nipLength: (at: string, text: string) => `NIP ${text} di ${at} tidak 18 digit`,
    noPerson: (at: string, _text: string) => `Baris di ${at} tanpa nama dan NIP, jadi tidak dihitung`,
    acting: (at: string, text: string) => `${at} berisi "${text}": dianggap Plt/Plh`,
    date: (at: string, text: string) => `${at} berisi "${text}", bukan tanggal`,
    kind: (at: string, text: string) => `${at} berisi "${text}", jenis pegawai yang tidak dikenali`,
    result: (at: string, text: string) => `${at} berisi "${text}", bukan predikat: dianggap belum dinilai`,
    noId: (at: string, _text: string) => `Baris di ${at} tanpa kode SKP, jadi tidak dihitung`,
    twice: (at: string, text: string) =>
      `Kode SKP ${text} di ${at} sudah ada di atasnya: yang pertama dipakai`,
  },
};
