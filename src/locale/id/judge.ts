import { fact } from "../message";
import type { Facts, Message } from "../message";
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
  notJudged: (reason: string) => `Tidak dinilai: ${reason}`,
  reason: (result: string, behaviour: string, predicate: string, lowered: boolean) =>
    ratingCells.explain(result, behaviour, predicate) + (lowered ? ` ${ratingCells.lowered}` : ""),
  openRow: "Buka barisnya",

  whose: "Siapa yang ditampilkan",
  whoseOptions: { saya: "Yang saya nilai", semua: "Semua pegawai" },
  nextOpen: (count: string) => `Berikutnya yang belum (${count})`,
  ofAll: (done: string, total: string) => `${done} dari ${total}`,
  allDone: "Semua sudah dinilai.",
  nobody: "Tidak ada SKP yang dinilai pada periode ini.",
  nobodyHint: "Pilih periode lain, atau periksa Mulai dan Selesai di lembar Daftar SKP.",

  keys: {
    open: "Tombol papan ketik",
    list: [
      { keys: "1 2 3", does: "hasil kerja di bawah, sesuai, di atas" },
      { keys: "4 5 6", does: "perilaku di bawah, sesuai, di atas" },
      { keys: "N", does: "menulis catatan; Esc untuk selesai menulis" },
      { keys: "Enter", does: "jadikan final bila kedua rating terisi, lalu ke berikutnya yang belum" },
      { keys: "?", does: "membuka dan menutup daftar ini" },
    ],
    writing: "Selama Anda menulis di sebuah isian, tombol ini tidak berlaku.",
  },

  short: {
    "Di Bawah Ekspektasi": "Di bawah",
    "Sesuai Ekspektasi": "Sesuai",
    "Di Atas Ekspektasi": "Di atas",
  },
  planned: "Direncanakan",
  done: "Dikerjakan",
  proven: "Dibuktikan",
  said: "Dikatakan",
  noPlan: "Belum ada rencana hasil kerja.",
  noIndicator: "belum ada indikator",
  notDone: "belum ada realisasi",
  noProof: "Belum ada bukti pada periode ini.",
  nothingSaid: "Belum ada dialog atau umpan balik pada periode ini.",
  more: (count: string) => `Tampilkan ${count} lagi`,
  less: "Ringkaskan",
  attained: (percent: string) => `capaian ${percent}`,
  attainedNote: "Capaian: bantuan, bukan ketentuan.",
  past: (period: string) => `Sebelumnya, ${period}`,
  before: (period: string, rating: string) => `${period}: ${rating}`,
  pastOfYear: "Periode tahun ini, untuk dilihat saja",
  freshReview: "Nilai tahunan adalah tinjauan baru atas satu tahun, bukan rata-rata periode.",
  noPast: "Belum ada penilaian sebelumnya.",

  note: "Catatan",
  noteHint: "Esc: selesai menulis",
  feedback: "Umpan balik per nilai BerAKHLAK",
  feedbackOf: (value: string) => `Umpan balik: ${value}`,
  feedbackHint: "Tercetak di formulir evaluasi. Disimpan begitu Anda meninggalkan isian.",
  marks: "Tujuh nilai BerAKHLAK (bantuan)",
  askNote: {
    what: "Ada rating di bawah ekspektasi, catatannya masih kosong.",
    how: "Tulis catatan supaya pegawai tahu apa yang perlu diperbaiki (N), atau tekan Enter sekali lagi untuk final tanpa catatan. Saran, bukan ketentuan.",
  },
  writeNote: "Tulis catatan",
  withoutNote: "Final tanpa catatan",
  finish: "Final, berikutnya",
  skip: "Lewati",
  reopen: "Buka lagi",
  isFinal: "Sudah final. Pilih “Buka lagi” untuk mengubah.",
  isEndorsed: "Sudah disahkan, jadi tidak diubah lagi.",
  endorse: "Sahkan",
  forAll: "Untuk semua yang ditampilkan",
  prepare: (count: string) => `Siapkan ${count} baris di lembar Penilaian`,
  finishAll: (count: string) => `Jadikan final yang lengkap (${count})`,
  endorseAll: (count: string) => `Sahkan yang final (${count})`,
  filterSheet: "Saring lembar Penilaian",
  filterSheetHint: "Lembar hanya menampilkan orang dan periode di atas.",
  unfilterSheet: "Tampilkan semua baris lembar",
  held: (count: string): Message => ({
    what: `${count} penilaian belum tertulis di lembar.`,
    how: "Excel sedang tidak menerima perubahan. Jangan tutup panel ini dulu.",
  }),
  again: "Coba lagi",
  notJudgedField: {
    open: "Tidak dinilai pada periode ini…",
    label: "Alasan tidak dinilai",
    hint: "Misalnya cuti melahirkan. Kosongkan bila tetap dinilai.",
  },
  open: "belum",
  away: "tidak dinilai",

  /** What is read aloud. */
  person: (name: string, open: string) => `${name}. ${open} belum dinilai.`,
  told: (what: string, rating: string) => `${what}: ${rating}.`,
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
  organisations: {
    Istimewa: "Istimewa",
    Baik: "Baik",
    "Butuh Perbaikan": "Butuh Perbaikan",
    Kurang: "Kurang",
    "Sangat Kurang": "Sangat Kurang",
  },
};

export const judgeActions = {
  prepareEvaluations: { doing: "Menyiapkan baris penilaian…", title: "Menyiapkan baris penilaian" },
  judge: { doing: "Menulis penilaian…", title: "Menulis penilaian" },
  giveFeedback: { doing: "Menulis umpan balik…", title: "Menulis umpan balik" },
  finishEvaluations: { doing: "Menjadikan final…", title: "Menjadikan penilaian final" },
  setPeriod: { doing: "Menulis capaian organisasi…", title: "Menulis capaian organisasi" },
  endorse: { doing: "Mengesahkan…", title: "Mengesahkan penilaian" },
};

export const judgeRefusals = {
  notOfPeriod: (facts: Facts): Message => ({
    what: `SKP ${fact(facts, "name")} tidak dinilai pada ${fact(facts, "periode")}: rentangnya di luar periode itu.`,
    how: "Pilih periode lain, atau periksa Mulai dan Selesai di lembar Daftar SKP.",
  }),
  endorsedEvaluation: (facts: Facts): Message => ({
    what: `Penilaian ${fact(facts, "name")} pada ${fact(facts, "periode")} sudah disahkan, jadi tidak diubah.`,
    how: "Bila pegawai keberatan, catat keberatannya. Yang keliru disahkan dibetulkan di lembar Penilaian, kolom Status.",
  }),
  finalEvaluation: (facts: Facts): Message => ({
    what: `Penilaian ${fact(facts, "name")} pada ${fact(facts, "periode")} sudah final.`,
    how: "Pilih “Buka lagi”, lalu ubah.",
  }),
  ratingMissing: (facts: Facts): Message => ({
    what: `Rating ${fact(facts, "name")} belum lengkap.`,
    how: "Isi rating hasil kerja dan rating perilaku kerja lebih dahulu.",
  }),
  noteAsked: (facts: Facts): Message => ({
    what: `Ada rating di bawah ekspektasi tanpa catatan: ${fact(facts, "names")}${
      Number(facts.more ?? 0) > 0 ? ` dan ${fact(facts, "more")} lainnya` : ""
    }.`,
    how: "Tulis catatannya supaya pegawai tahu apa yang perlu diperbaiki, atau jadikan final tanpa catatan dari kartu orangnya. Saran, bukan ketentuan.",
  }),
  nothingFinal: (_facts: Facts): Message => ({
    what: "Belum ada penilaian final yang dapat disahkan.",
    how: "Jadikan final lebih dahulu.",
  }),
};
