import { capaianOrganisasi } from "../../rules/lists";
import { any, choice, date, digits, id, lookUp, ref, text } from "../columns";
import { table } from "./definition";
import { employeeStatuses, periodStates } from "./words";

/** What every stage of the year needs. */
export const baseTables = {
  pengaturan: table({
    name: "tPengaturan",
    sheet: "Pengaturan",
    title: "Pengaturan",
    hint: "Instansi, tahun, dan aturan kerja buku ini. Ubah kolom Nilai saja.",
    letter: "A",
    stage: "dasar",
    oneFor: ["kunci"],
    columns: {
      kunci: text("Kunci", 24),
      nilai: any("Nilai", 36),
      keterangan: text("Keterangan", 60),
      id: id(),
    },
  }),
  pegawai: table({
    name: "tPegawai",
    sheet: "Pegawai",
    title: "Daftar Pegawai",
    hint: "Satu baris satu pegawai, termasuk pejabat penilai. NIP boleh kosong.",
    letter: "P",
    stage: "dasar",
    columns: {
      nip: digits("NIP"),
      nama: text("Nama", 32),
      status: choice("Status", employeeStatuses, 14),
      pangkat: text("Pangkat/Gol. Ruang", 24),
      jabatan: text("Jabatan", 36),
      unit: text("Unit", 32),
      id: id(),
    },
  }),
  unit: table({
    name: "tUnit",
    sheet: "Unit",
    title: "Daftar Unit",
    hint: "Satu baris satu unit kerja: di bawah unit apa, perangkat daerahnya, dan siapa kepalanya.",
    letter: "V",
    stage: "dasar",
    columns: {
      unit: text("Unit", 32),
      unitInduk: text("Unit Induk", 32),
      opd: text("OPD", 32),
      kepala: lookUp("Kepala", "ID Kepala", "tPegawai", "Nama", 28),
      idKepala: ref("ID Kepala"),
      id: id(),
    },
  }),
  periode: table({
    name: "tPeriode",
    sheet: "Periode",
    title: "Periode Penilaian",
    hint: "Kapan tiap periode mulai, selesai, dan jatuh tempo, serta capaian kinerja organisasinya.",
    letter: "W",
    stage: "dasar",
    columns: {
      periode: text("Periode", 18),
      unit: text("Unit", 32),
      mulai: date("Mulai"),
      selesai: date("Selesai"),
      tenggat: date("Tenggat"),
      capaian: choice("Capaian Kinerja Organisasi", capaianOrganisasi, 26),
      status: choice("Status", periodStates, 14),
      id: id(),
    },
  }),
} as const;
