import type { Facts, Message } from "../message";

/** Why a realisation, a step, an entry of the dialogue, a competence or a line of the Lampiran was not kept. */
export const workRefusals = {
  rowGone: (_facts: Facts): Message => ({
    what: "Baris ini sudah tidak ada di lembarnya.",
    how: "Mungkin baru saja dihapus orang lain. Isian Anda masih ada di sini: salin bila perlu, lalu tambahkan lagi.",
  }),
  noRowText: (_facts: Facts): Message => ({
    what: "Isinya masih kosong.",
    how: "Tulis isinya, lalu simpan.",
  }),
};

/** What is under way, and the titles of previews. */
export const workActions = {
  report: { doing: "Menyimpan realisasi…", title: "Menyimpan realisasi" },
  keepRow: { doing: "Menyimpan…", title: "Menyimpan satu baris" },
  copySteps: { doing: "Menyalin rencana aksi…", title: "Menyalin rencana aksi" },
};

/** Laksana: what was done in a period, person by person. */
export const work = {
  title: "Laksana",
  period: "Periode",
  noPeriods: "Belum ada periode di buku kerja ini.",
  noPeriodsHint: "Periode dibuat saat buku kerja disiapkan. Periksa lembar Periode.",
  noIndicators: "Belum ada indikator yang dapat direalisasikan.",
  noIndicatorsHint: "Isi dulu rencana hasil kerja dan indikatornya di halaman Rencana.",
  progress: (done: string, total: string) => `${done} dari ${total} indikator sudah diisi`,
  person: (done: string, total: string) => `${done} dari ${total}`,
  prepare: "Siapkan baris realisasi",
  prepareHint: (count: string) =>
    `${count} indikator belum punya baris untuk periode ini. Pilih orangnya untuk mengisi di sini, atau siapkan barisnya untuk diisi di lembar.`,
  prepared: "Pilih orangnya untuk mengisi di sini, atau isi kolom Realisasi di lembarnya.",
  open: "Isi di lembar Realisasi",
  openFor: (name: string) => `Buka pekerjaan ${name}`,
  openRow: "Buka di lembar Realisasi",
  search: "Cari nama",
  none: "Tidak ada nama yang cocok.",
  filters: {
    semua: "Semua",
    milikSaya: "Milik saya",
    bawahan: "Bawahan saya",
    belum: "Belum lengkap",
    selesai: "Sudah lengkap",
  },

  people: "Semua orang",
  parts: { label: "Yang ditampilkan", kerja: "Hasil kerja", dialog: "Dialog", kompetensi: "Kompetensi" },
  count: (part: string, count: string) => `${part} (${count})`,
  target: (target: string) => `Target ${target}`,
  noTarget: "Target belum diisi",
  realisation: "Realisasi",
  evidence: "Bukti",
  evidenceName: "Nama bukti",
  evidenceLink: "Tautan bukti",
  source: "Sumber data",
  addEvidence: "Tambah bukti",
  changeEvidence: "Ubah bukti",
  closeEvidence: "Tutup isian bukti",
  evidenceOf: (button: string, indicator: string) => `${button}: ${indicator}`,
  feedback: "Umpan balik",
  feedbackHint: "Tanggapan pejabat penilai atas realisasi dan buktinya",
  giveFeedback: "Beri umpan balik",
  changeFeedback: "Ubah umpan balik",
  steps: "Rencana aksi",
  noSteps: "Belum ada rencana aksi untuk periode ini.",
  step: "Langkah",
  stepTarget: "Target",
  stepDone: "Realisasi",
  addStep: "Tambah langkah",
  newStep: "Langkah baru",
  stepOf: (step: string, result: string) => `${step}: ${result}`,
  add: "Tambah",
  remove: (text: string) => `Hapus: ${text}`,
  copySteps: (period: string) => `Salin rencana aksi ${period}`,
  copyHint: "Periode ini belum punya rencana aksi. Langkah dan targetnya disalin sebagai awal.",
  unchanged: "Enter menyimpan, Esc mengembalikan.",

  /** What is missing of a period, told with its deadline. */
  late: (count: string) => `${count} realisasi terlambat.`,
};
