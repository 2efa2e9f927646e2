import type { Message } from "../message";

/** Where something was found, as a problem sentence names it: "NIP di B7". */
const at = (column: string, address: string) =>
  address === "" ? `Kolom ${column}` : `${column} di ${address}`;

/** Periksa: what could not be read, with what mends it. */
export const check = {
  title: "Periksa",
  none: "Semua isi tabel terbaca.",
  noneHint: "Bila ada sel yang tidak dapat dibaca, tempat dan cara memperbaikinya muncul di sini.",
  intro: (count: string) =>
    `${count} hal belum dapat dibaca. Isinya tetap di lembar, tetapi belum ikut dihitung.`,
  formulas: {
    title: "Rumus =SKP yang menampilkan #NAME?",
    why: "Terjadi bila buku kerja pernah disimpan tanpa panel SKP. Rumusnya dimasukkan lagi apa adanya.",
    button: "Perbaiki rumus",
    doing: "Mencari rumus…",
    done: (count: string) => `${count} rumus sudah tersambung lagi.`,
    none: "Tidak ada rumus yang perlu diperbaiki.",
    locked: (sheets: string) => `Lembar yang diproteksi dilewati: ${sheets}. Buka proteksinya, lalu ulangi.`,
  },
  groups: {
    lostDigits: "NIP yang kehilangan angka",
    notANumber: "Bukan angka",
    notADate: "Bukan tanggal",
    notInList: "Di luar pilihan",
    missingColumn: "Kolom yang hilang",
    sameIdTwice: "Kode baris yang sama",
    noId: "Baris tanpa kode",
  },
  problems: {
    lostDigits: (column: string, address: string): Message => ({
      what: `${at(column, address)} kehilangan angka: Excel membacanya sebagai bilangan.`,
      how: "Ketik ulang 18 digit; jadikan selnya teks dulu bila angkanya berubah lagi.",
    }),
    notANumber: (column: string, address: string, value: string): Message => ({
      what: `${at(column, address)} berisi "${value}", bukan angka.`,
      how: "Isi dengan angka saja, atau kosongkan.",
    }),
    notADate: (column: string, address: string, value: string): Message => ({
      what: `${at(column, address)} berisi "${value}", bukan tanggal.`,
      how: "Ketik ulang sebagai tanggal, misalnya 31/01/2026.",
    }),
    notInList: (column: string, address: string, value: string): Message => ({
      what: `${at(column, address)} berisi "${value}", di luar pilihan yang ada.`,
      how: "Pilih dari daftar di sel itu.",
    }),
    missingColumn: (column: string): Message => ({
      what: `Kolom ${column} tidak ada di tabelnya.`,
      how: "Kembalikan judul kolom itu. Urutan kolom bebas, ejaannya harus sama.",
    }),
    sameIdTwice: (_column: string, address: string, value: string): Message => ({
      what: `Kode ${value} di ${address} sudah dipakai baris lain.`,
      how: "Biasanya karena baris disalin. Kosongkan kodenya di baris salinan.",
    }),
    noId: (_column: string, address: string): Message => ({
      what: `Baris di ${address} belum punya kode, sehingga belum terhubung dengan lembar lain.`,
      how: "Biarkan isinya. Jangan menyalin kode dari baris lain.",
    }),
  },
};

/** Pengaturan. */
export const settings = {
  title: "Pengaturan",
  workbook: "Buku kerja ini",
  workbookHint: "Disimpan di lembar Pengaturan, sehingga sama bagi semua yang membukanya.",
  empty: "Belum ada pengaturan: buku kerja ini belum disiapkan.",
  emptyValue: "belum diisi",
  keys: {
    instansi: "Nama instansi",
    tahun: "Tahun",
    tempat: "Tempat penandatanganan",
    "tanda tangan": "Tanda tangan pada formulir",
    kertas: "Kertas formulir",
    "blok keberatan": "Bagian keberatan pada Dokumen Evaluasi",
    "hari keberatan": "Hari untuk keberatan",
    "hari pengesahan": "Hari untuk pengesahan",
    "sebaran menurut": "Sebaran predikat dihitung menurut",
    "kalibrasi orang": "Kalibrasi: pegawai paling sedikit",
    "kalibrasi nilai sama": "Kalibrasi: persen nilai perilaku sama",
    "kalibrasi selisih penilai": "Kalibrasi: selisih penilai (poin persen)",
    "jenis periode": "Periode penilaian",
    "tenggat penetapan": "Tenggat penetapan SKP",
  },
  pane: "Komputer ini",
  language: "Bahasa panel",
  languages: { id: "Bahasa Indonesia", en: "English" },
  languageHint: "Lembar dan formulir selalu berbahasa Indonesia.",
};

/** Bantuan. */
export const help = {
  title: "Bantuan",
  intro:
    "Panel ini membantu satu tahun pengelolaan kinerja menurut PermenPANRB 6/2022. Semua data ada di lembar buku kerja ini.",
  topics: [
    {
      title: "Dari mana memulai",
      say: "Beranda selalu menunjukkan satu langkah berikutnya. Di buku kerja kosong Anda memilih: daftar pegawai, formulir SKP yang sudah ada, atau kantor contoh.",
    },
    {
      title: "Mengisi langsung di lembar",
      say: "Sel putih untuk diisi, sel abu-abu dihitung sendiri. Kode di kolom paling kanan menghubungkan baris antarlembar; biarkan apa adanya.",
    },
    {
      title: "Predikat kinerja",
      say: "Predikat ditentukan oleh rating hasil kerja dan rating perilaku kerja menurut kuadran kinerja. Perilaku di bawah ekspektasi menurunkan predikat, apa pun hasil kerjanya.",
    },
    {
      title: "Bila salah",
      say: "Setelah setiap perubahan ada tombol Urungkan di bagian bawah panel, untuk 20 perubahan terakhir selama panel terbuka. Yang diubah orang lain sesudahnya tidak ikut dikembalikan.",
    },
    {
      title: "Data Anda",
      say: "Panel ini tidak mengirim apa pun ke internet. Nama pada “Saya bekerja sebagai” dan bahasa panel tersimpan di komputer ini saja.",
    },
  ],
  functions: "Rumus yang dapat dipakai di sel mana pun",
  functionList: [
    { usage: "SKP.PREDICATE(hasilKerja; perilaku)", say: "Predikat kinerja dari dua rating." },
    { usage: "SKP.EXPLAIN(hasilKerja; perilaku)", say: "Alasan predikat dalam satu kalimat." },
    { usage: "SKP.ATTAINMENT(target; realisasi; [arah]; [terburuk])", say: "Capaian terhadap target." },
    { usage: "SKP.BERAKHLAK(nilai)", say: "Rata-rata tujuh nilai BerAKHLAK." },
  ],
  version: (version: string) => `Versi ${version}`,
};
