import type { RawValue } from "../../src/model/cell";
import type { SheetCells } from "../../src/model/sheetCells";
import { sheetOf } from "./sheetCells";

type Cells = readonly RawValue[];

/** What a sheet from another hand may do differently. */
export interface Habits {
  readonly title?: readonly Cells[];
  readonly agency?: readonly Cells[];
  readonly identity?: readonly Cells[];
  readonly header?: readonly Cells[];
  readonly body?: readonly Cells[];
  readonly below?: readonly Cells[];
}

const usual: Required<Habits> = {
  title: [
    ["SASARAN KINERJA PEGAWAI"],
    ["PENDEKATAN HASIL KERJA KUANTITATIF"],
    ["BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL"],
  ],
  agency: [["DINAS CONTOH", "", "", "PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026"]],
  identity: [
    ["NO", "PEGAWAI YANG DINILAI", "", "NO", "PEJABAT PENILAI KINERJA", ""],
    [1, "NAMA", "Pegawai Contoh", 1, "NAMA", "Penilai Contoh"],
    [2, "NIP", "199001012015011999", 2, "NIP", "198001012005011999"],
    [3, "PANGKAT/GOL RUANG", "Penata, III/c", 3, "PANGKAT/GOL RUANG", "Pembina, IV/a"],
    [4, "JABATAN", "Analis Data", 4, "JABATAN", "Kepala Bidang Data"],
    [5, "UNIT KERJA", "Dinas Contoh", 5, "UNIT KERJA", "Dinas Contoh"],
  ],
  header: [
    ["HASIL KERJA"],
    [
      "NO",
      "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI",
      "RENCANA HASIL KERJA",
      "ASPEK",
      "INDIKATOR KINERJA INDIVIDU",
      "TARGET",
    ],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
  ],
  body: [
    ["A. UTAMA"],
    [
      1,
      "Meningkatnya mutu data",
      "Tersusunnya basis data",
      "Kuantitas",
      "Jumlah basis data",
      "12 basis data",
    ],
    ["", "", "", "Waktu", "Ketepatan waktu penyusunan", "12 bulan"],
    ["B. TAMBAHAN"],
    [2, "", "Terlaksananya tugas tim", "Kuantitas", "Jumlah rapat", "4"],
  ],
  below: [],
};

/** A small JA/JF sheet from another hand, without merges, at the top left of its sheet. */
export function foreignSheet(habits: Habits = {}): SheetCells {
  const { title, agency, identity, header, body, below } = { ...usual, ...habits };
  const rows = [...title, ...agency, ...identity, ...header, ...body, ...below];
  const width = Math.max(...rows.map((row) => row.length));
  return sheetOf(rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? "")));
}

/** The usual parts of such a sheet, to vary one of them. */
export const usually: Readonly<Required<Habits>> = usual;

/** An evaluation from another hand: two more columns, and the rows of ratings. */
export const foreignEvaluation = (habits: Habits = {}): SheetCells =>
  foreignSheet({
    title: [
      ["EVALUASI KINERJA PEGAWAI"],
      ["PENDEKATAN HASIL KERJA KUANTITATIF"],
      ["BAGI PEJABAT ADMINISTRASI / PEJABAT FUNGSIONAL"],
      ["PERIODE: TRIWULAN II*"],
    ],
    header: [
      ["CAPAIAN KINERJA ORGANISASI*: BAIK"],
      ["POLA DISTRIBUSI:"],
      ["HASIL KERJA"],
      [
        ...(usual.header[1] ?? []),
        "REALISASI BERDASARKAN BUKTI DUKUNG",
        "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG",
      ],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
    ],
    body: [
      ["A. UTAMA"],
      [1, "Mutu data", "Basis data", "Kuantitas", "Jumlah basis data", "12", "3 basis data", "Lanjutkan"],
      ["", "", "", "Waktu", "Ketepatan waktu", "12 bulan", "tepat waktu", ""],
    ],
    below: [
      ["RATING HASIL KERJA*", "", "", "DIATAS EKSPEKTASI"],
      ["PERILAKU KERJA", "", "", "", "", "", "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG"],
      [1, "Berorientasi Pelayanan"],
      [
        "",
        "- Melakukan perbaikan tiada henti",
        "",
        "Ekspektasi Khusus Pimpinan: Ramah",
        "",
        "",
        "Sudah baik",
      ],
      ["RATING PERILAKU", "", "", "Sesuai ekspektasi"],
      ["PREDIKAT KINERJA PEGAWAI", "", "", "BAIK"],
      ["", "", "", "", "Contoh, 5 Juli 2026"],
      ["", "", "", "", "Pejabat Penilai Kinerja"],
      [],
      ["", "", "", "", "Penilai Contoh"],
      ["", "", "", "", "NIP. 19800101 200501 1 999"],
    ],
    ...habits,
  });

/** A small sheet of a pimpinan from another hand; the perspective stands in every row there. */
export const foreignLeaderSheet = (habits: Habits = {}): SheetCells =>
  foreignSheet({
    title: [
      ["SASARAN KINERJA PEGAWAI"],
      ["PENDEKATAN HASIL KERJA KUANTITATIF"],
      ["BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI"],
    ],
    identity: [
      ...usual.identity.slice(0, 2),
      [2, "NIP", "199001012015011999", 2, "NIP (*opsional)", ""],
      ...usual.identity.slice(3, 5),
      [5, "UNIT KERJA", "Dinas Contoh", 5, "INSTANSI", "Kementerian Contoh"],
    ],
    header: [
      ["HASIL KERJA"],
      ["NO", "RENCANA HASIL KERJA", "INDIKATOR KINERJA INDIVIDU", "TARGET", "PERSPEKTIF"],
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
    ],
    body: [
      ["A. UTAMA"],
      [1, "Meningkatnya mutu layanan", "Indeks layanan", "90", "Penerima Layanan"],
      ["", "", "Waktu layanan", "1 hari", "PENERIMA LAYANAN"],
      ["B. TAMBAHAN"],
      [2, "Terlaksananya tugas tim", "Jumlah rapat", "4", "anggaran"],
    ],
    ...habits,
  });
