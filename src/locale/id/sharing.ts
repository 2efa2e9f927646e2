import { fact } from "../message";
import type { Facts, Message } from "../message";

const file = (facts: Facts): string => `Berkas ${fact(facts, "file")}`;

/** Why a file that came back is left alone. */
export const returnedRefusals = {
  notAPart: (facts: Facts): Message => ({
    what: `${file(facts)} bukan berkas yang dibuat halaman Bagi berkas.`,
    how: "Pilih berkas yang dikembalikan penerima, dengan semua lembarnya. Berkas ini dibiarkan seperti adanya.",
  }),
  partUnmarked: (facts: Facts): Message => ({
    what: `${file(facts)} tidak utuh lagi: catatan tentang isi saat dikirim rusak, jadi perubahannya tidak dapat dipastikan.`,
    how: "Minta penerima mengirim berkasnya sekali lagi, atau bagikan berkas baru dan pindahkan isiannya dengan tangan.",
  }),
  partSchema: (facts: Facts): Message => ({
    what: `${file(facts)} dibuat dengan versi add-in yang lain, jadi tabelnya tidak cocok.`,
    how: "Bagikan berkas baru dari buku kerja ini. Berkas yang lama dibiarkan seperti adanya.",
  }),
  partYear: (facts: Facts): Message => ({
    what: `${file(facts)} untuk tahun ${fact(facts, "year")}, sedangkan buku kerja ini tahun ${fact(facts, "own")}.`,
    how: "Kumpulkan di buku kerja tahun itu.",
  }),
  partUnknown: (facts: Facts): Message => ({
    what: `${file(facts)} tidak tercatat dikirim dari buku kerja ini.`,
    how: "Kumpulkan di buku kerja yang membagikannya. Bila barisnya di lembar Kiriman terhapus, kembalikan dulu baris itu.",
  }),
};

/** Cuts the workbook into files, one for each receiver. */
export const share = {
  title: "Bagi berkas",
  hint: "Setiap penerima mendapat satu berkas Excel yang hanya berisi SKP-nya sendiri. Kirim dengan cara apa pun, lalu kumpulkan lagi bila sudah diisi.",
  nobody: "Belum ada SKP untuk dibagikan.",
  nobodyHint: "Masukkan dulu pegawai, rencana, dan pejabat penilainya.",
  way: "Satu berkas untuk setiap",
  ways: { Penilai: "pejabat penilai", Pegawai: "pegawai", Unit: "unit kerja" },
  holds: {
    Penilai: "Isinya: SKP bawahan yang ia nilai beserta penilaiannya, dan rencananya sendiri sebagai acuan.",
    Pegawai: "Isinya: SKP pegawai itu sendiri, tanpa nilai, catatan penilai, keberatan, dan tindak lanjut.",
    Unit: "Isinya: semua SKP unit itu beserta penilaiannya. Kirim hanya kepada yang berhak melihatnya.",
  },
  without: (count: string): Message => ({
    what: `${count} SKP tidak ikut karena tidak jelas penerimanya.`,
    how: "Lengkapi dulu pejabat penilai atau unit kerjanya, atau pilih pembagian yang lain.",
  }),
  receivers: "Penerima",
  plans: (count: string) => `${count} SKP`,
  choose: "Pilih penerimanya",
  hide: "Tutup pilihan penerima",
  search: "Cari nama",
  forms: "Formulir di dalam berkas, untuk setiap SKP",
  formsHint:
    "Boleh tidak dipilih. Isian yang diketik di formulir ikut terkumpul, sama seperti isian di tabel.",
  make: (count: string) => `Buat ${count} berkas`,
  making: (done: string, total: string) => `Membuat berkas ${done} dari ${total}`,
  ready: (count: string) => `${count} berkas siap.`,
  zipHint: "Satu berkas .zip: buka, lalu kirim setiap berkas di dalamnya kepada orangnya.",
  notCopied: "Berkas dicatat di lembar Kiriman. Yang sudah diisi dikumpulkan di halaman Kumpulkan berkas.",
  failed: "Berkas tidak dapat dibuat. Coba lagi dengan lebih sedikit penerima.",
  fileName: (year: string, name: string) => `SKP ${year} ${name}`.replace(/ {2,}/g, " "),
  zipName: (year: string) => `Bagian SKP ${year}.zip`.replace(/ {2,}/g, " "),
  toCollect: "Kumpulkan berkas",
};

/** Takes what files that came back say. */
export const collect = {
  title: "Kumpulkan berkas",
  hint: "Pilih sekaligus berkas yang sudah kembali. Urutan dan nama berkasnya bebas; berkas yang sama boleh dipilih lagi.",
  untouched: "Berkas hanya dibaca. Buku kerja ini baru berubah setelah Anda menekan Ambil.",
  stopped: (count: string, names: string): Message => ({
    what: `Dihentikan. ${count} berkas belum dibaca: ${names}.`,
    how: "Yang sudah dibaca dapat diambil. Untuk melanjutkan, tekan Tambah berkas dan pilih yang belum.",
  }),
  refused: (count: string) => `Dibiarkan (${count})`,
  found: (count: string) => `Berkas yang kembali (${count})`,
  counts: (taken: string, asked: string) => `${taken} perubahan · ${asked} perlu diputuskan`,
  changes: (count: string) => `${count} perubahan`,
  nothing: "Tidak ada yang berbeda",
  later: (count: string) =>
    `${count} perubahan lagi pada isian yang juga diubah berkas lain: ditawarkan setelah yang itu diambil.`,
  unread: (count: string) => `${count} sel tidak terbaca, jadi dibiarkan:`,
  unowned: (count: string) =>
    `${count} baris baru tanpa ID SKP, jadi tidak jelas milik siapa. Minta pengirim mengisi ID SKP-nya, atau ketik baris itu di sini:`,
  leftOnForms: (count: string) =>
    `${count} isian di formulir tidak diambil: berbeda dari tabel di berkas yang sama, atau bukan tempat isian. Bila perlu, ketik isian itu di sini:`,
  wholeForm: "tidak dapat dibaca lagi sebagai formulirnya",
  asked: (count: string) => `Perlu diputuskan (${count})`,
  askedHint: "Diubah di dua tempat, atau dihapus di salah satunya. Yang belum diputuskan tidak diambil.",
  askFor: (what: string) => `Yang dipakai untuk ${what}`,
  sent: "Saat dikirim",
  theirs: (name: string) => `Dari ${name}`,
  ours: "Di buku kerja ini",
  both: "Diubah di keduanya",
  added: "Baris baru",
  deleted: (name: string) => `Dihapus oleh ${name}`,
  deletedChanged: (name: string, columns: string) =>
    `Dihapus oleh ${name}, tetapi sejak dikirim diubah di sini: ${columns}`,
  gone: (name: string, columns: string) => `Sudah dihapus di sini, tetapi diubah oleh ${name}: ${columns}`,
  remove: "Hapus",
  keep: "Biarkan",
  putBack: "Kembalikan barisnya",
  stayGone: "Tetap dihapus",
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  take: (count: string) => `Ambil ${count} perubahan`,
  record: "Catat sudah kembali",
  waiting: (count: string) => `Belum kembali (${count})`,
  sentOn: (day: string) => `dikirim ${day}`,
  none: "Belum ada berkas yang dibagikan dari buku kerja ini.",
  noneHint: "Buat dulu berkasnya di halaman Bagi berkas.",
  toShare: "Bagi berkas",
};
