import { nativePredikat } from "../../rules/predikat";
import { ratings } from "../../rules/rating";
import { any, choice, computed, date, id, lookUp, ref, text } from "../columns";
import { table } from "./definition";
import { ownerOfSkp } from "./owner";
import { valueNames } from "./planning";
import { evaluationStates } from "./words";

/** How it was judged. */
export const judgingTables = {
  penilaian: table({
    name: "tEvaluasi",
    sheet: "Penilaian",
    title: "Penilaian",
    hint: "Satu baris satu penilaian: satu SKP pada satu periode. Rating ditulis dengan kata.",
    letter: "E",
    stage: "penilaian",
    oneFor: ["idSkp", "periode"],
    columns: {
      nama: ownerOfSkp("Nama"),
      periode: text("Periode", 18),
      berorientasiPelayanan: any("Berorientasi Pelayanan", 17),
      akuntabel: any("Akuntabel", 14),
      kompeten: any("Kompeten", 14),
      harmonis: any("Harmonis", 14),
      loyal: any("Loyal", 14),
      adaptif: any("Adaptif", 14),
      kolaboratif: any("Kolaboratif", 14),
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
    oneFor: ["idEvaluasi", "nilai"],
    columns: {
      nama: lookUp("Nama", "ID Evaluasi", "tEvaluasi", "Nama", 28),
      nilai: choice("Nilai", valueNames, 24),
      isi: text("Isi", 60),
      idEvaluasi: ref("ID Evaluasi"),
      id: id(),
    },
  }),
} as const;
