import { fact } from "../message";
import type { Facts, Message } from "../message";

/** The matriks peran hasil: made from the tables, and read back into them. */
export const matrix = {
  make: "Buat matriks peran hasil",
  makeTwo: "Matriks dua tingkat",
  makeHint: "Satu kolom untuk tiap indikator pimpinan, satu baris untuk tiap pegawai.",

  inWorkbook: "Lembar di buku kerja ini",
  readSheet: "Baca lembar ini",

  isMatrix: "Lembar ini dibaca sebagai matriks peran hasil",
  counts: (tables: string, results: string) => `${tables} tabel, ${results} hasil kerja`,
  known: (count: string) => `${count} sudah ada di buku kerja dan tidak ditambahkan lagi`,
  leaderResults: (count: string) => `${count} rencana pimpinan belum ada dan akan dibuat`,

  leader: (address: string) => `Pimpinan untuk tabel di ${address}`,
  leaderHint: "Nama di kolom tabel ini adalah pegawai yang dipimpinnya.",
  noLeader: "Belum diketahui",
  findLeader: "Cari nama pimpinan",

  writes: (count: string) => `Yang akan ditulis (${count})`,
  nothing: "Tidak ada yang baru: semua hasil kerja di matriks ini sudah ada di buku kerja.",
  fresh: "Hasil kerja baru",
  first: (text: string) => `Di bawah: ${text}`,
  second: (text: string) => `Induk kedua: ${text}`,
  wording: (text: string) => `Teks lama: ${text}`,
  role: (text: string) => `Peran: ${text}`,
  nobody: "Tanpa pemilik",
  cell: (address: string) => `Sel ${address}`,

  proposals: (count: string) => `${count} keputusan Anda`,
  proposalsHint: "Tidak ada yang ditimpa atau dipindah tanpa persetujuan Anda.",
  wordingIs: (owner: string) => `${owner}: teks di matriks berbeda`,
  wordingOf: (score: string) => `Mungkin mengubah hasil kerja ini (kemiripan ${score})`,
  placeIs: (owner: string) => `${owner}: berdiri di kolom lain`,
  placeOf: "Pindahkan ke bawah indikator ini?",
  change: "Ubah yang ada",
  keep: "Biarkan yang ada",
  add: "Tambahkan sebagai hasil kerja baru",
  move: "Pindahkan",
  ask: (text: string) => `Keputusan untuk: ${text}`,

  findings: (count: string) => `${count} hal perlu dilihat`,
  findingsHint: "Selebihnya tetap dapat dimasukkan.",
  finding: {
    unknownLeader: (value: string, _count: string) =>
      value === ""
        ? "Pimpinan tabel ini belum diketahui. Pilih di atas; bila tidak, rencana pimpinan yang baru masuk tanpa pemilik."
        : `Pimpinan ${value} tidak ditemukan di lembar Pegawai. Pilih di atas; bila tidak, rencana pimpinan yang baru masuk tanpa pemilik.`,
    ambiguousColumn: (value: string, _count: string) =>
      `Lebih dari satu rencana atau indikator pimpinan cocok dengan kolom “${value}”. Isinya belum dibawa.`,
    noColumn: (value: string, _count: string) => `Kolomnya belum jelas, jadi belum dibawa: ${value}`,
    unknownPerson: (value: string, count: string) =>
      `${value} tidak ada di lembar Pegawai. ${count} hasilnya belum dibawa: tambahkan orangnya, lalu baca lagi.`,
    ambiguousPerson: (value: string, count: string) =>
      `Ada beberapa orang bernama ${value}. ${count} hasilnya belum dibawa: tulis NIP di bawah namanya, lalu baca lagi.`,
    noResult: (value: string, _count: string) => `${value} belum mendapat hasil kerja di matriks ini.`,
    agreed: (value: string, _count: string) => `SKP-nya sudah ditetapkan, jadi tidak diubah: ${value}`,
    thirdParent: (value: string, _count: string) =>
      `Sudah berdiri di dua kolom; kolom ketiga tidak dicatat: ${value}`,
    wouldCircle: (value: string, _count: string) =>
      `Akan menjadi induk dirinya sendiri, jadi tidak dihubungkan: ${value}`,
    elsewhere: (value: string, _count: string) =>
      `Tetap berdiri di kolom lamanya, sampai Anda memindahkannya: ${value}`,
    notInMatrix: (value: string, _count: string) =>
      `Ada di buku kerja tetapi tidak di matriks; dibiarkan: ${value}`,
    otherRole: (value: string, _count: string) => `Perannya di buku kerja berbeda dan dibiarkan: ${value}`,
  },
  unread: (count: string) => `${count} sel tidak dibaca`,
};

export const matrixRefusals = {
  notAMatrix: (facts: Facts): Message => ({
    what: `Lembar ${fact(facts, "sheet")} bukan matriks peran hasil.`,
    how: "Pastikan ada baris judul dengan NAMA PEGAWAI dan indikator pimpinan di kolom sebelah kanannya.",
  }),
  noLeaderResults: (facts: Facts): Message => ({
    what: `Belum ada rencana hasil kerja yang dapat dibagi${
      fact(facts, "jabatan") === "" ? "" : ` (${fact(facts, "jabatan")})`
    }.`,
    how: "Isi dulu rencana hasil kerja pimpinan dan indikatornya, lalu buat matriksnya.",
  }),
};

export const matrixActions = {
  makeMatrix: { doing: "Membuat matriks peran hasil…", title: "Membuat matriks peran hasil" },
  takeMatrix: { doing: "Memasukkan isi matriks…", title: "Memasukkan isi matriks peran hasil" },
};
