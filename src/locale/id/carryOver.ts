import { fact } from "../message";
import type { Facts, Message } from "../message";

/** Mulai dari tahun lalu: last year's plans as drafts of this year. */
export const carryOver = {
  title: "Mulai dari tahun lalu",
  nameHint: "Rencana tahun lalu menjadi draf tahun ini. Realisasi dan penilaian tidak dibawa.",
  hint: "Pilih buku kerja SKP tahun lalu, atau berkas berisi formulir SKP tahun lalu. Berkas asalnya tidak diubah.",
  choose: "Pilih berkas .xlsx",
  or: "atau",
  fromSheet: "Lembar formulir di buku kerja ini",
  read: "Baca lembar ini",
  reading: "Membaca berkas…",
  another: "Pilih berkas lain",
  source: (name: string, plans: string, year: string) => `${name}: ${plans} SKP tahun ${year}`,

  whose: "Yang dibawa",
  all: "Pilih semua",
  none: "Kosongkan pilihan",
  chosen: (count: string, total: string) => `${count} dari ${total} SKP dipilih`,
  bring: (name: string) => `Bawa SKP ${name}`,
  wholePlan: (count: string) => `Belum ada tahun ini: ${count} rencana dibawa sebagai draf`,
  emptyPlan: "Tahun lalu tanpa rencana hasil kerja",
  notHere: "Tidak ada di daftar pegawai tahun ini",
  isAgreed: "SKP tahun ini sudah ditetapkan, jadi tidak ditambah",
  kept: (count: string) => `${count} sama`,
  changed: (count: string) => `${count} berubah`,
  fresh: (count: string) => `${count} baru tahun ini`,
  gone: (count: string) => `${count} tidak ada lagi`,
  addsOnly: "Bila dipilih, hanya yang tidak ada lagi yang ditambahkan; isi tahun ini tidak diubah.",
  namesYear: (count: string, year: string) =>
    `${count} rencana menyebut tahun ${year}: periksa teks dan targetnya.`,
  details: "Lihat rinciannya",
  is: { kept: "Sama", changed: "Berubah", gone: "Tidak ada tahun ini", fresh: "Baru tahun ini" },
  nowReads: (text: string) => `Tahun ini: ${text}`,
  look: "Target ikut dibawa, tanggal SKP maju ke tahun ini, dan statusnya draf: periksa sebelum ditetapkan.",
  go: "Lihat yang akan dilakukan",
};

export const carryOverActions = {
  carryOver: { doing: "Membawa rencana tahun lalu…", title: "Membawa rencana tahun lalu" },
};

export const carryOverRefusals = {
  notLastYear: (facts: Facts): Message => ({
    what:
      fact(facts, "there") === ""
        ? "Tahun rencana ini tidak dikenali."
        : `Rencana ini untuk tahun ${fact(facts, "there")}, bukan tahun sebelum ${fact(facts, "wanted")}.`,
    how: "Pilih berkas tahun lalu, atau periksa Tahun di lembar Pengaturan.",
  }),
  notPastYear: (facts: Facts): Message => ({
    what: `Berkas ${fact(facts, "file")} tidak berisi SKP yang dapat dibaca.`,
    how: "Pilih buku kerja SKP tahun lalu, atau berkas yang berisi formulir SKP.",
  }),
};
