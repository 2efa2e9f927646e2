import { any, choice, computed, date, id, lookUp, number, ref, text } from "../columns";
import { table } from "./definition";
import { ownerOfSkp } from "./owner";
import { developmentKinds, dialogueKinds, dialogueOccasions, dialogueStates, dialogueWays } from "./words";

/** The name of the person whose result this row belongs to. */
const ownerOfResult = computed(
  "Nama",
  '=IFERROR(INDEX(tKinerja[Pemilik],MATCH([@[ID Kinerja]],tKinerja[ID],0))&"","")',
  28,
);

/** What is done, proven and said in the course of the year. */
export const executionTables = {
  rencanaAksi: table({
    name: "tRencanaAksi",
    sheet: "Rencana Aksi",
    title: "Rencana Aksi",
    hint: "Langkah untuk mencapai satu rencana hasil kerja pada satu periode, dengan target langkah itu.",
    letter: "T",
    stage: "pelaksanaan",
    columns: {
      nama: ownerOfResult,
      hasil: lookUp("Rencana Hasil Kerja", "ID Kinerja", "tKinerja", "Rencana Hasil Kerja", 44),
      periode: text("Periode", 18),
      urutan: number("Urutan"),
      rencana: text("Rencana Aksi", 52),
      target: any("Target", 18),
      realisasi: any("Realisasi", 18),
      idKinerja: ref("ID Kinerja"),
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
    oneFor: ["idIndikator", "periode"],
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
  dialog: table({
    name: "tDialog",
    sheet: "Dialog",
    title: "Dialog Kinerja",
    hint: "Satu baris satu catatan dialog: tentang apa, oleh siapa, isinya, dan tindak lanjutnya.",
    letter: "D",
    stage: "pelaksanaan",
    columns: {
      nama: ownerOfSkp("Nama"),
      tanggal: date("Tanggal"),
      periode: text("Periode", 18),
      jenis: choice("Jenis", dialogueKinds, 22),
      mengenai: text("Mengenai", 40),
      bentuk: choice("Bentuk", dialogueWays, 16),
      sifat: choice("Sifat", dialogueOccasions, 14),
      oleh: text("Oleh", 28),
      isi: text("Isi", 60),
      tindakLanjut: text("Tindak Lanjut", 40),
      status: choice("Status", dialogueStates, 18),
      idMengenai: ref("ID Mengenai"),
      idSkp: ref("ID SKP"),
      id: id(),
    },
  }),
  kompetensi: table({
    name: "tKompetensi",
    sheet: "Kompetensi",
    title: "Kompetensi dan Pengembangannya",
    hint: "Nilai 1 sampai 5: standar jabatan dan keadaan saat ini. Selisihnya menjadi dasar pengembangan.",
    letter: "G",
    stage: "pelaksanaan",
    columns: {
      nama: ownerOfSkp("Nama"),
      kompetensi: text("Kompetensi", 36),
      standar: number("Standar"),
      saatIni: number("Saat Ini"),
      alasan: text("Alasan", 44),
      bentuk: choice("Bentuk Pengembangan", developmentKinds, 22),
      kegiatan: text("Kegiatan Pengembangan", 36),
      waktu: text("Waktu", 18),
      hasil: text("Hasil", 36),
      idSkp: ref("ID SKP"),
      id: id(),
    },
  }),
} as const;
