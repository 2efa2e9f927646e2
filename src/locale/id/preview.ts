import { carryOverActions } from "./carryOver";
import { copyOutActions } from "./copyOut";
import { judgeActions } from "./judge";
import { agreementActions } from "./agreement";
import { editActions } from "./edit";
import { followUpActions } from "./followUp";
import { peopleChangeActions } from "./peopleChange";
import { libraryActions } from "./library";
import { formChangesActions } from "./formChanges";
import { listActions } from "./lists";
import { matrixActions } from "./matrix";
import { formBatchActions, formBatchPreview } from "./formBatch";
import { sharingActions } from "./sharingRefusals";
import { printTreeActions } from "./printTree";
import { recapFilesActions } from "./recapFileRefusals";
import { reportActions } from "./report";
import { workActions } from "./work";

/** What is said before something is written, and the words for what was written. */
export const preview = {
  go: "Lanjutkan",
  cancel: "Batal",
  untouched: "Lembar lain tidak diubah.",
  newSheets: (count: string, names: string) => `${count} lembar baru: ${names}`,
  redrawn: (names: string) => `Digambar ulang: ${names}`,
  appended: (count: string, sheet: string) => `${count} baris baru di ${sheet}`,
  filled: (count: string, sheet: string) => `${count} sel kosong diisi di ${sheet}`,
  changed: (count: string, sheet: string) => `${count} sel berubah di ${sheet}`,
  removed: (count: string, sheet: string) => `${count} baris dihapus dari ${sheet}`,
  erased: (names: string) => `Lembar dihapus: ${names}`,
  ...formBatchPreview,
  changes: "Sel yang berubah",
  change: (from: string, to: string) => `${from} → ${to}`,
  emptyValue: "(kosong)",
  yes: "ya",
  no: "tidak",
};

export const status = {
  saved: "Tersimpan",
  undo: "Urungkan",
  undone: "Sudah dikembalikan seperti semula.",
  undonePartly: "Dikembalikan, kecuali yang sudah diubah orang lain.",
  /** Some sheets by name, and how many more there are: "" where these are all. */
  undoneKept: (sheets: string, more: string) =>
    `Dikembalikan. Lembar yang mungkin sudah diisi tetap ada: ${sheets}${more && `, dan ${more} lainnya`}.`,
  nothing: "Semuanya sudah ada. Tidak ada yang perlu diubah.",
  /** Long work: how many rows of how many are written. */
  rows: (done: string, total: string) => `${done} dari ${total}`,
  stop: "Hentikan",
  stopping: "Menghentikan…",
  stopped: (done: string, total: string) =>
    `Dihentikan: ${done} dari ${total} baris tersimpan. Jalankan lagi untuk melanjutkan.`,
  stoppedEarly: "Dihentikan sebelum selesai. Jalankan lagi untuk melanjutkan.",
  undoStopped: (done: string, total: string) =>
    `Dihentikan: ${done} dari ${total} baris sudah dikembalikan. Pilih Urungkan lagi untuk melanjutkan.`,
  partly: (done: string, total: string) =>
    `${done} dari ${total} baris sudah tersimpan. Jalankan lagi untuk melanjutkan, atau pilih Urungkan.`,
  /** The same of work that draws or removes sheets. */
  stoppedSheets: (done: string, total: string) =>
    `Dihentikan: ${done} dari ${total} lembar selesai. Jalankan lagi untuk melanjutkan.`,
  undoStoppedSheets: (done: string, total: string) =>
    `Dihentikan: ${done} dari ${total} lembar sudah dikembalikan. Pilih Urungkan lagi untuk melanjutkan.`,
  partlySheets: (done: string, total: string) =>
    `${done} dari ${total} lembar sudah selesai. Jalankan lagi untuk melanjutkan, atau pilih Urungkan.`,
  conflicts: (count: string) => `${count} sel tidak ditulis karena diubah orang lain.`,
  lost: (count: string) =>
    `${count} baris belum terbaca kembali setelah ditulis. Jalankan sekali lagi: yang sudah ada tidak ditulis dua kali.`,
  conflictTitle: "Sel ini diubah orang lain lebih dulu",
  theirs: "Di lembar",
  ours: "Dari Anda",
  openCell: "Buka selnya",
  useMine: "Pakai milik saya",
  useTheirs: "Pakai miliknya",
  useAllMine: "Pakai semua milik saya",
  useAllTheirs: "Pakai semua miliknya",
  removalTitle: "Baris ini tidak dihapus karena diubah orang lain",
  removeAnyway: "Hapus barisnya",
  keepRow: "Biarkan barisnya",
  goneTitle: "Baris ini sudah dihapus orang lain, jadi tidak ditulis",

  /** What is under way, and the title of its preview. */
  actions: {
    startWorkbook: { doing: "Menyiapkan buku kerja…", title: "Menyiapkan buku kerja" },
    importRoster: { doing: "Memasukkan daftar pegawai…", title: "Memasukkan daftar pegawai" },
    readForm: { doing: "Memasukkan isi formulir…", title: "Memasukkan isi formulir SKP" },
    makeForm: { doing: "Membuat formulir…", title: "Membuat formulir" },
    loadSample: { doing: "Menyiapkan kantor contoh…", title: "Memasukkan kantor contoh" },
    prepareRealisation: { doing: "Menyiapkan baris realisasi…", title: "Menyiapkan baris realisasi" },
    insertFormula: { doing: "Menyisipkan rumus…", title: "Menyisipkan rumus" },
    takeMine: { doing: "Menulis nilai Anda…", title: "Menulis nilai Anda" },
    ...copyOutActions,
    ...judgeActions,
    ...carryOverActions,
    ...libraryActions,
    ...peopleChangeActions,
    ...followUpActions,
    ...editActions,
    ...agreementActions,
    ...workActions,
    ...printTreeActions,
    ...reportActions,
    ...recapFilesActions,
    ...formBatchActions,
    ...sharingActions,
    ...matrixActions,
    ...formChangesActions,
    ...listActions,
    importTree: { doing: "Memasukkan pohon kinerja…", title: "Memasukkan pohon kinerja" },
    linkParents: { doing: "Menghubungkan ke rencana pimpinan…", title: "Menghubungkan ke rencana pimpinan" },
    mendTree: { doing: "Memperbaiki pohon kinerja…", title: "Memperbaiki pohon kinerja" },
    undo: { doing: "Mengembalikan…", title: "Mengembalikan" },
    other: { doing: "Sedang bekerja…", title: "Yang akan dilakukan" },
  },
};
