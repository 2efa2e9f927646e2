import { arahKinds, arahWords } from "../rules/arah";
import { berakhlak } from "../rules/berakhlak";
import { aspek, capaianOrganisasi, jenisHasil, kelompok, perspektif } from "../rules/lists";
import { nativePredikat } from "../rules/predikat";
import { ratings } from "../rules/rating";
import { any, choice, computed, date, digits, id, lookUp, number, ref, text } from "./columns";
import type { Column, ComputedColumn } from "./columns";

/** A table of the workbook: its own sheet, its columns in the order in which they are drawn. */
export interface Table<C extends Record<string, Column | ComputedColumn> = Record<string, Column>> {
  /** The name of the Excel table, which finds it. */
  readonly name: string;
  /** The name its sheet gets, where free. */
  readonly sheet: string;
  readonly title: string;
  /** One sentence on what to fill. */
  readonly hint: string;
  /** The first letter of its ids. */
  readonly letter: string;
  readonly stage: Stage;
  readonly columns: C;
  /** One spilled formula beside the table, left of its first column. */
  readonly beside?: { readonly header: string; readonly formula: string; readonly numberFormat: string };
}

/** The stages of the year, for tab colours and for Beranda; "dasar" is what all stages need. */
export type Stage = "dasar" | "perencanaan" | "pelaksanaan" | "penilaian" | "tindakLanjut";

const table = <C extends Record<string, Column | ComputedColumn>>(definition: Table<C>): Table<C> =>
  definition;

export const employeeStatuses = [
  "PNS",
  "CPNS",
  "PPPK",
  "PPPK Paruh Waktu",
  "Pejabat Negara",
  "TNI/Polri",
] as const;
export const positionKinds = [
  "JPT",
  "Administrator",
  "Pengawas",
  "Pelaksana",
  "JF",
  "Guru",
  "Kepala Sekolah",
  "Kepala Puskesmas",
] as const;
export const tenures = ["Definitif", "Plt", "Plh", "Pj."] as const;
export const formats = ["JPT/PUKM", "JA/JF"] as const;
export const approaches = ["Kuantitatif", "Kualitatif"] as const;
export const skpStates = ["draf", "diajukan", "ditetapkan"] as const;
/**
 * How a result contributes to its parent; langsung with what the parent was divided by, where that is known (PermenPANRB
 * 8/2021: aspek, wilayah, dan/atau beban target). One column holds both, so that a sheet of two words stays valid.
 */
export const cascadings = [
  "Langsung",
  "Langsung (aspek)",
  "Langsung (wilayah)",
  "Langsung (beban target)",
  "Tidak Langsung",
] as const;
export const roles = ["ketua", "anggota", "mandiri"] as const;
export const resultStates = ["berlaku", "diganti", "dibatalkan"] as const;
export const annexGroups = ["Dukungan Sumber Daya", "Skema Pertanggungjawaban", "Konsekuensi"] as const;
export const evaluationStates = ["draf", "final", "disahkan"] as const;
export const absenceReasons = [
  "cuti",
  "tugas belajar",
  "pensiun",
  "mutasi keluar",
  "hukuman disiplin",
] as const;
export const periodStates = ["belum dibuka", "berjalan", "ditutup"] as const;

/** The name of the person whose SKP this row belongs to. */
const ownerOfSkp = (header: string): ComputedColumn =>
  computed(
    header,
    '=IFERROR(INDEX(tPegawai[Nama],MATCH(INDEX(tSKP[ID Pegawai],MATCH([@[ID SKP]],tSKP[ID],0)),tPegawai[ID],0))&"","")',
    28,
  );

const valueNames = berakhlak.map(({ nilai }) => nilai);
const directions = arahKinds.map((arah) => arahWords[arah]);

/** Every table of the workbook, by the key under which the program knows it. */
export const tables = {
  pengaturan: table({
    name: "tPengaturan",
    sheet: "Pengaturan",
    title: "Pengaturan",
    hint: "Instansi, tahun, dan aturan kerja buku ini. Ubah kolom Nilai saja.",
    letter: "A",
    stage: "dasar",
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
  skp: table({
    name: "tSKP",
    sheet: "Daftar SKP",
    title: "Daftar SKP",
    hint: "Satu baris satu SKP: satu pegawai dalam satu jabatan untuk satu rentang waktu.",
    letter: "S",
    stage: "perencanaan",
    columns: {
      nama: lookUp("Nama", "ID Pegawai", "tPegawai", "Nama", 32),
      jabatan: text("Jabatan", 36),
      jenisJabatan: choice("Jenis Jabatan", positionKinds),
      jenjang: text("Jenjang", 14),
      unit: text("Unit", 32),
      namaPenilai: lookUp("Penilai", "ID Penilai", "tPegawai", "Nama", 32),
      namaAtasanPenilai: lookUp("Atasan Penilai", "ID Atasan Penilai", "tPegawai", "Nama", 32),
      dasarPendelegasian: text("Dasar Pendelegasian", 24),
      kedudukan: choice("Kedudukan", tenures, 12),
      mulai: date("Mulai"),
      selesai: date("Selesai"),
      format: choice("Format", formats, 12),
      pendekatan: choice("Pendekatan", approaches, 14),
      status: choice("Status", skpStates, 12),
      tanggal: date("Tanggal"),
      versi: number("Versi"),
      idPegawai: ref("ID Pegawai"),
      idPenilai: ref("ID Penilai"),
      idAtasanPenilai: ref("ID Atasan Penilai"),
      id: id(),
    },
  }),
  kinerja: table({
    name: "tKinerja",
    sheet: "Rencana",
    title: "Rencana Hasil Kerja",
    hint: "Satu baris satu rencana hasil kerja. Induknya adalah rencana pimpinan yang diintervensi.",
    letter: "K",
    stage: "perencanaan",
    columns: {
      pemilik: ownerOfSkp("Pemilik"),
      rencanaInduk: lookUp("Rencana Induk", "ID Induk", "tKinerja", "Rencana Hasil Kerja", 36),
      rencanaPimpinan: text("Rencana Pimpinan yang Diintervensi", 40),
      urutan: number("Urutan"),
      kelompok: choice("Kelompok", kelompok, 12),
      jenisHasil: choice("Jenis Hasil", jenisHasil),
      cascading: choice("Cascading", cascadings),
      peran: choice("Peran", roles, 12),
      rencana: text("Rencana Hasil Kerja", 52),
      penugasanDari: text("Penugasan Dari", 24),
      perspektif: choice("Perspektif", perspektif, 18),
      acuan: text("Acuan", 20),
      status: choice("Status", resultStates, 12),
      versi: number("Versi"),
      idSkp: ref("ID SKP"),
      idInduk: ref("ID Induk"),
      idIndikatorInduk: ref("ID Indikator Induk"),
      idIndukKedua: ref("ID Induk Kedua"),
      id: id(),
    },
  }),
  indikator: table({
    name: "tIndikator",
    sheet: "Indikator",
    title: "Indikator Kinerja Individu",
    hint: "Ukuran keberhasilan tiap rencana hasil kerja, dengan target yang disepakati.",
    letter: "I",
    stage: "perencanaan",
    columns: {
      rencana: lookUp("Rencana Hasil Kerja", "ID Kinerja", "tKinerja", "Rencana Hasil Kerja", 44),
      urutan: number("Urutan"),
      aspek: choice("Aspek", aspek, 12),
      indikator: text("Indikator", 48),
      target: any("Target", 18),
      satuan: text("Satuan", 14),
      arah: choice("Arah", directions, 24),
      nilaiTerburuk: any("Nilai Terburuk", 14),
      status: choice("Status", resultStates, 12),
      idKinerja: ref("ID Kinerja"),
      id: id(),
    },
  }),
  perilaku: table({
    name: "tPerilaku",
    sheet: "Perilaku",
    title: "Ekspektasi Khusus Perilaku Kerja",
    hint: "Ekspektasi khusus pimpinan atas satu nilai BerAKHLAK. Isi hanya yang khusus.",
    letter: "L",
    stage: "perencanaan",
    columns: {
      nama: ownerOfSkp("Nama"),
      nilai: choice("Nilai", valueNames, 24),
      ekspektasi: text("Ekspektasi Khusus", 60),
      idSkp: ref("ID SKP"),
      id: id(),
    },
  }),
  lampiran: table({
    name: "tLampiran",
    sheet: "Lampiran",
    title: "Lampiran SKP",
    hint: "Dukungan sumber daya, skema pertanggungjawaban, dan konsekuensi yang disepakati.",
    letter: "M",
    stage: "perencanaan",
    columns: {
      nama: ownerOfSkp("Nama"),
      kelompok: choice("Kelompok", annexGroups, 26),
      urutan: number("Urutan"),
      uraian: text("Uraian", 60),
      disepakati: choice("Disepakati", ["ya", "tidak"], 12),
      terealisasi: choice("Terealisasi", ["ya", "tidak", "sebagian"], 12),
      idSkp: ref("ID SKP"),
      id: id(),
    },
  }),
  realisasi: table({
    name: "tRealisasi",
    sheet: "Realisasi",
    title: "Realisasi",
    hint: "Apa yang sudah dicapai tiap indikator pada tiap periode, dengan buktinya.",
    letter: "R",
    stage: "pelaksanaan",
    beside: {
      header: "Capaian",
      formula: "=SKP.ATTAINMENT(tRealisasi[Target],tRealisasi[Realisasi],tRealisasi[Arah])",
      numberFormat: "0.0%",
    },
    columns: {
      pemilik: computed(
        "Nama",
        '=IFERROR(INDEX(tKinerja[Pemilik],MATCH(INDEX(tIndikator[ID Kinerja],MATCH([@[ID Indikator]],tIndikator[ID],0)),tKinerja[ID],0))&"","")',
        28,
      ),
      indikator: lookUp("Indikator", "ID Indikator", "tIndikator", "Indikator", 44),
      target: lookUp("Target", "ID Indikator", "tIndikator", "Target", 16),
      arah: lookUp("Arah", "ID Indikator", "tIndikator", "Arah", 22),
      periode: text("Periode", 18),
      realisasi: any("Realisasi", 18),
      namaBukti: text("Nama Bukti", 28),
      tautan: text("Tautan", 28),
      sumberData: text("Sumber Data", 20),
      umpanBalik: text("Umpan Balik", 40),
      idIndikator: ref("ID Indikator"),
      id: id(),
    },
  }),
  penilaian: table({
    name: "tEvaluasi",
    sheet: "Penilaian",
    title: "Penilaian",
    hint: "Satu baris satu penilaian: satu SKP pada satu periode. Rating ditulis dengan kata.",
    letter: "E",
    stage: "penilaian",
    columns: {
      nama: ownerOfSkp("Nama"),
      periode: text("Periode", 18),
      berorientasiPelayanan: any("Berorientasi Pelayanan", 14),
      akuntabel: any("Akuntabel", 12),
      kompeten: any("Kompeten", 12),
      harmonis: any("Harmonis", 12),
      loyal: any("Loyal", 12),
      adaptif: any("Adaptif", 12),
      kolaboratif: any("Kolaboratif", 12),
      ratingHasil: choice("Rating Hasil Kerja", ratings, 22),
      ratingPerilaku: choice("Rating Perilaku", ratings, 22),
      predikat: computed("Predikat", nativePredikat("[@[Rating Hasil Kerja]]", "[@[Rating Perilaku]]"), 18),
      catatan: text("Catatan", 40),
      status: choice("Status", evaluationStates, 12),
      dinilaiOleh: text("Dinilai Oleh", 28),
      tanggal: date("Tanggal"),
      diterimaTanggal: date("Diterima Tanggal"),
      alasanTidakDinilai: text("Alasan Tidak Dinilai", 28),
      idSkp: ref("ID SKP"),
      id: id(),
    },
  }),
  umpanBalik: table({
    name: "tUmpanBalik",
    sheet: "Umpan Balik Perilaku",
    title: "Umpan Balik Perilaku",
    hint: "Umpan balik atas satu nilai BerAKHLAK dalam satu penilaian.",
    letter: "U",
    stage: "penilaian",
    columns: {
      nama: lookUp("Nama", "ID Evaluasi", "tEvaluasi", "Nama", 28),
      nilai: choice("Nilai", valueNames, 24),
      isi: text("Isi", 60),
      idEvaluasi: ref("ID Evaluasi"),
      id: id(),
    },
  }),
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
} as const;

export type Tables = typeof tables;
/** The key under which the program knows a table. */
export type TableKey = keyof Tables;
/** All table keys, in the order in which the sheets stand. */
export const tableKeys = Object.keys(tables) as TableKey[];

/** The keys of a table's columns that hold data: all but the computed ones. */
export type DataColumn<K extends TableKey> = {
  [C in keyof Tables[K]["columns"]]: Tables[K]["columns"][C] extends ComputedColumn ? never : C;
}[keyof Tables[K]["columns"]] &
  string;

/** One row of a table as the program sees it. */
export type Row<K extends TableKey> = {
  [C in DataColumn<K>]: Tables[K]["columns"][C] extends Column<infer V> ? V : never;
};

/** A table's definition with its columns as a plain list, for code that treats every table alike. */
export const definitionOf = (key: TableKey): Table => tables[key] as unknown as Table;

/** The columns of a table with their keys, in drawn order. */
export const columnsOf = (key: TableKey): [string, Column][] => Object.entries(definitionOf(key).columns);
