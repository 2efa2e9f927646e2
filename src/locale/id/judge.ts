import { ratingCells } from "../cells/ratings";

/** Nilai: the evaluations of a period, with the predikat and why. */
export const judge = {
  title: "Nilai",
  period: "Periode",
  noPeriods: "Belum ada periode di buku kerja ini.",
  progress: (done: string, total: string) => `${done} dari ${total} SKP sudah dinilai`,
  filters: {
    semua: "Semua",
    belum: "Belum dinilai",
    sudah: "Sudah dinilai",
    belumDisahkan: "Final, belum disahkan",
    disahkan: "Disahkan",
  },
  search: "Cari nama",
  none: "Tidak ada penilaian yang cocok.",
  result: "Hasil kerja",
  behaviour: "Perilaku kerja",
  notRated: "belum dinilai",
  noPredicate: "Predikat muncul setelah kedua rating terisi.",
  noRow: "Belum ada barisnya di lembar Penilaian.",
  notJudged: (reason: string) => `Tidak dinilai: ${reason}`,
  reason: (result: string, behaviour: string, predicate: string, lowered: boolean) =>
    ratingCells.explain(result, behaviour, predicate) + (lowered ? ` ${ratingCells.lowered}` : ""),
  openSheet: "Nilai di lembar Penilaian",
  states: { draf: "Draf", final: "Final", disahkan: "Disahkan", "": "" },

  ratings: {
    "Di Atas Ekspektasi": "Di Atas Ekspektasi",
    "Sesuai Ekspektasi": "Sesuai Ekspektasi",
    "Di Bawah Ekspektasi": "Di Bawah Ekspektasi",
  },
  predicates: {
    "Sangat Baik": "Sangat Baik",
    Baik: "Baik",
    "Butuh Perbaikan": "Butuh Perbaikan",
    Kurang: "Kurang",
    "Sangat Kurang": "Sangat Kurang",
  },
};

/** Laporan: how the predikat of a period are distributed. */
export const report = {
  title: "Laporan",
  period: "Periode",
  distribution: "Sebaran predikat kinerja",
  rated: (count: string, total: string) => `${count} dari ${total} penilaian sudah berpredikat`,
  show: "Tampilkan orangnya",
  people: (count: string) => `${count} orang`,
  empty: "Belum ada predikat pada periode ini.",
  emptyHint: "Predikat muncul di sini setelah rating hasil kerja dan rating perilaku terisi.",
  goJudge: "Buka halaman Nilai",
  namesOf: (predicate: string) => `Predikat ${predicate}`,
};
