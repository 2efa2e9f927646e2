import { fact } from "../message";
import type { Facts, Message } from "../message";

const numberIn = (facts: Facts, key: string): string => Number(fact(facts, key)).toLocaleString("id-ID");

/** Why forms were not drawn or not removed. */
export const formBatchRefusals = {
  noFormsChosen: (_facts: Facts): Message => ({
    what: "Belum ada formulir yang dipilih.",
    how: "Pilih paling sedikit satu orang dan satu formulir.",
  }),
  tooManyForms: (facts: Facts): Message => ({
    what: `Yang dipilih ${numberIn(facts, "count")} lembar; sekali jalan paling banyak ${numberIn(facts, "most")}.`,
    how: "Pilih satu unit, atau sebagian orangnya, lalu ulangi untuk yang lain.",
  }),
  noPrintSheets: (_facts: Facts): Message => ({
    what: "Tidak ada lembar cetak di buku kerja ini.",
    how: "Tidak ada yang perlu dihapus.",
  }),
  printSheetsTyped: (facts: Facts): Message => ({
    what: `Ada yang mengetik di ${numberIn(facts, "count")} lembar cetak, jadi lembar itu tidak dihapus.`,
    how: "Pindahkan dulu isian yang masih diperlukan, lalu hapus lembarnya sendiri (klik kanan pada tab lembar, lalu Hapus).",
  }),
  onlyPrintSheets: (_facts: Facts): Message => ({
    what: "Hanya lembar cetak yang terlihat di buku kerja ini, dan Excel harus menyisakan satu lembar.",
    how: "Tampilkan satu lembar lain (klik kanan pada tab lembar, lalu Perlihatkan), kemudian ulangi.",
  }),
};

/** What is under way, and the title of the preview. */
export const formBatchActions = {
  makeForms: { doing: "Membuat lembar cetak…", title: "Membuat lembar cetak" },
  removeForms: { doing: "Menghapus lembar cetak…", title: "Menghapus lembar cetak" },
};

/** What the preview says of many forms. */
export const formBatchPreview = {
  /** Names of many sheets: the first and the last. */
  fromTo: (first: string, last: string) => `${first} s.d. ${last}`,
  temporary: "Lembar ini sementara: tombol “Hapus lembar cetak” menghapusnya lagi.",
  many: (count: string) =>
    `${count} lembar itu banyak untuk satu buku kerja. Yakin? Dengan “Berkas terpisah” buku ini tetap seperti sekarang.`,
  typed: (names: string) => `Tidak dihapus, karena ada yang mengetik di sana: ${names}`,
};

/** The page that makes the forms of a unit or of some people. */
export const formBatch = {
  title: "Cetak formulir",
  open: "Cetak formulir satu unit",
  noPlans: "Belum ada SKP untuk dicetak.",
  noPlansHint: "Formulir dibuat dari SKP. Masukkan dulu pegawai dan rencananya.",
  unit: "Siapa",
  everybody: (count: string) => `Semua pegawai (${count})`,
  oneUnit: (unit: string, count: string) => `${unit} (${count})`,
  noUnit: "Tanpa unit",
  choosePeople: "Pilih orangnya",
  hidePeople: "Tutup pilihan orang",
  search: "Cari nama, NIP, atau jabatan",
  people: "Orang yang dicetak",
  forms: "Formulir",
  kinds: {
    skp: "SKP",
    lampiran: "Lampiran SKP",
    manual: "Manual indikator",
    aksi: "Rencana aksi",
    dokumentasi: "Pendokumentasian kinerja",
    dialog: "Dialog kinerja",
    bimbingan: "Umpan balik bimbingan (B.1.8)",
    kompetensi: "Evaluasi kompetensi (B.1.9)",
    evaluasi: "Evaluasi kinerja",
    dokumen: "Dokumen evaluasi kinerja",
    keberatan: "Keberatan",
  },
  period: "Periode",
  where: "Di mana",
  places: { here: "Di buku ini, sementara", file: "Berkas terpisah" },
  hereHint: "Lembar cetak ditambahkan di akhir buku ini, dan dihapus lagi dengan satu tombol.",
  fileHint: "Buku kerja baru yang hanya berisi formulir. Dapat dibuka tanpa add-in ini.",
  make: (count: string) => `Buat ${count} lembar`,
  makeFile: (count: string) => `Buat berkas berisi ${count} lembar`,
  nobody: "Pilih paling sedikit satu orang dan satu formulir.",

  making: (done: string, total: string) => `Membuat berkas: ${done} dari ${total} lembar`,
  failed: "Berkas tidak dapat dibuat. Coba lagi dengan lebih sedikit orang.",
  ready: (count: string) => `Berkas siap: ${count} lembar.`,
  fileName: (what: string) => `Formulir ${what}.xlsx`,

  standing: (count: string) => `${count} lembar cetak ada di buku ini`,
  printHow: (first: string, last: string) =>
    `Klik tab “${first}”, tahan Shift, klik tab “${last}”, lalu tekan Ctrl+P.`,
  printOne: "Buka lembarnya, lalu tekan Ctrl+P.",
  goFirst: "Ke lembar pertama",
  remove: "Hapus lembar cetak",
  typedOn: "Ada yang mengetik di lembar ini, jadi tidak akan dihapus:",
};
