import type { Message } from "../message";

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
