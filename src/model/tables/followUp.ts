import { predikats } from "../../rules/predikat";
import { choice, date, id, lookUp, number, ref, text } from "../columns";
import { table } from "./definition";
import { followUpKinds, followUpStates, objectionOutcomes } from "./words";

/** What came of the evaluations. */
export const followUpTables = {
  keberatan: table({
    name: "tKeberatan",
    sheet: "Keberatan",
    title: "Keberatan atas Hasil Evaluasi",
    hint: "Satu baris satu keberatan: alasan pegawai, penjelasan penilai, dan keputusan atasan penilai.",
    letter: "O",
    stage: "tindakLanjut",
    columns: {
      nama: lookUp("Nama", "ID Evaluasi", "tEvaluasi", "Nama", 28),
      periode: lookUp("Periode", "ID Evaluasi", "tEvaluasi", "Periode", 18),
      tanggal: date("Tanggal Keberatan"),
      alasan: text("Alasan Keberatan", 52),
      penjelasan: text("Penjelasan Penilai", 52),
      tanggalPenjelasan: date("Tanggal Penjelasan"),
      keputusan: text("Keputusan Atasan Penilai", 52),
      hasil: choice("Hasil", objectionOutcomes, 24),
      tanggalKeputusan: date("Tanggal Keputusan"),
      idEvaluasi: ref("ID Evaluasi"),
      id: id(),
    },
  }),
  tindakLanjut: table({
    name: "tTindakLanjut",
    sheet: "Tindak Lanjut",
    title: "Tindak Lanjut Hasil Evaluasi",
    hint: "Satu baris satu tindak lanjut atas satu penilaian: rekomendasi, penghargaan, atau sanksi, dengan dasarnya.",
    letter: "F",
    stage: "tindakLanjut",
    columns: {
      nama: lookUp("Nama", "ID Evaluasi", "tEvaluasi", "Nama", 28),
      periode: lookUp("Periode", "ID Evaluasi", "tEvaluasi", "Periode", 18),
      jenis: choice("Jenis", followUpKinds, 18),
      uraian: text("Uraian", 52),
      dasar: text("Dasar", 36),
      tanggal: date("Tanggal"),
      oleh: text("Oleh", 28),
      status: choice("Status", followUpStates, 16),
      idEvaluasi: ref("ID Evaluasi"),
      id: id(),
    },
  }),
  angkaKredit: table({
    name: "tAngkaKredit",
    sheet: "Angka Kredit",
    title: "Angka Kredit Pejabat Fungsional",
    hint: "Satu baris satu perolehan. Perolehan sebelum buku kerja ini ditulis sebagai satu baris jumlah.",
    letter: "Y",
    stage: "tindakLanjut",
    columns: {
      nama: lookUp("Nama", "ID Pegawai", "tPegawai", "Nama", 28),
      tahun: number("Tahun"),
      jenjang: text("Jenjang", 14),
      predikat: choice("Predikat", predikats, 18),
      bulan: number("Bulan"),
      angkaKredit: number("Angka Kredit", 14),
      keterangan: text("Keterangan", 36),
      idPegawai: ref("ID Pegawai"),
      idEvaluasi: ref("ID Evaluasi"),
      id: id(),
    },
  }),
  tunjangan: table({
    name: "tTunjangan",
    sheet: "Tunjangan",
    title: "Aturan Tunjangan Kinerja",
    hint: "Aturan instansi Anda: berapa persen tunjangan bagi tiap predikat, dengan dasar hukumnya.",
    letter: "X",
    stage: "tindakLanjut",
    columns: {
      predikat: choice("Predikat", predikats, 18),
      persen: number("Persen"),
      dasar: text("Dasar", 52),
      id: id(),
    },
  }),
} as const;
