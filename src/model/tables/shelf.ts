import { aspek, jenisHasil, kelompok, perspektif } from "../../rules/lists";
import { any, choice, date, id, lookUp, number, ref, text } from "../columns";
import { table } from "./definition";
import { ownerOfSkp } from "./owner";
import { directions } from "./planning";
import { absenceReasons, shareWays } from "./words";

/** What is kept beside the year's work: who is absent, what may be used again, what was copied out or sent. */
export const shelfTables = {
  keaktifan: table({
    name: "tKeaktifan",
    sheet: "Keaktifan",
    title: "Keaktifan Pegawai",
    hint: "Satu baris satu masa tidak aktif. Selesai boleh kosong bila belum diketahui.",
    letter: "H",
    stage: "dasar",
    columns: {
      nama: lookUp("Nama", "ID Pegawai", "tPegawai", "Nama", 32),
      mulai: date("Mulai"),
      selesai: date("Selesai"),
      alasan: choice("Alasan", absenceReasons, 20),
      idPegawai: ref("ID Pegawai"),
      id: id(),
    },
  }),
  pustaka: table({
    name: "tPustaka",
    sheet: "Pustaka",
    title: "Pustaka Rencana Hasil Kerja",
    hint: "Rencana yang dapat dipakai lagi, menurut jabatan. Satu baris satu indikator.",
    letter: "B",
    stage: "dasar",
    columns: {
      jabatan: text("Jabatan", 32),
      kelompok: choice("Kelompok", kelompok, 12),
      jenisHasil: choice("Jenis Hasil", jenisHasil),
      perspektif: choice("Perspektif", perspektif, 18),
      rencana: text("Rencana Hasil Kerja", 52),
      aspek: choice("Aspek", aspek, 12),
      indikator: text("Indikator", 48),
      target: any("Target", 18),
      satuan: text("Satuan", 14),
      arah: choice("Arah", directions, 24),
      id: id(),
    },
  }),
  entri: table({
    name: "tEntri",
    sheet: "Entri",
    title: "Isian yang Sudah Disalin ke e-Kinerja",
    hint: "Diisi oleh halaman Salin ke e-Kinerja: isian mana yang sudah disalin, dan bagaimana bunyinya saat itu.",
    letter: "N",
    stage: "dasar",
    columns: {
      nama: ownerOfSkp("Nama"),
      kolom: text("Kolom", 28),
      isi: text("Isi Saat Disalin", 60),
      tanggal: date("Tanggal"),
      oleh: text("Oleh", 28),
      idSkp: ref("ID SKP"),
      idBaris: ref("ID Baris"),
      id: id(),
    },
  }),
  kiriman: table({
    name: "tKiriman",
    sheet: "Kiriman",
    title: "Berkas yang Dibagikan",
    hint: "Diisi oleh halaman Bagi dan Kumpulkan: berkas untuk siapa, kapan dikirim, dan kapan kembali.",
    letter: "Z",
    stage: "dasar",
    columns: {
      penerima: text("Penerima", 32),
      cara: choice("Untuk", shareWays, 12),
      jumlahSkp: number("Jumlah SKP"),
      dikirim: date("Dikirim"),
      kembali: date("Kembali"),
      diambil: number("Perubahan Diambil", 18),
      idPegawai: ref("ID Pegawai"),
      id: id(),
    },
  }),
} as const;
