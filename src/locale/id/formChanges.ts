/** What was typed on a form sheet, offered to the tables. */
export const formChanges = {
  found: (count: string, name: string) => `${count} perubahan di formulir ${name}`,
  notOffered: (count: string, name: string) => `${count} isian di formulir ${name} perlu dilihat`,
  unreadable: (name: string) => `Formulir ${name} tidak dapat dibaca lagi`,
  open: "Lihat",

  title: (count: string, form: string, period: string) =>
    `${count} perubahan di formulir ${form}${period === "" ? "" : ` ${period}`}`,
  hint: (sheet: string) =>
    `Diketik di lembar ${sheet}. Tentukan mana yang benar; isi tabel tetap sampai Anda menekan tombol di bawah.`,
  form: "Formulir",
  table: "Tabel",
  empty: "(kosong)",
  both: "Tabelnya juga berubah sejak formulir dibuat. Pilih salah satu.",
  ask: (what: string) => `Yang dipakai untuk ${what}`,

  /** Columns whose heading in the sheet does not say what they are on a form; the others are called as there. */
  field: {
    "pengaturan.nilai": "Instansi",
    "periode.capaian": "Capaian kinerja organisasi",
    "perilaku.ekspektasi": "Ekspektasi khusus",
    "umpanBalik.isi": "Umpan balik",
    "lampiran.uraian": "Uraian lampiran",
  } as Readonly<Record<string, string>>,
  /** Where a row stands: "hasil kerja 2". */
  row: { kinerja: (order: string) => `hasil kerja ${order}` },

  new: (what: string) => `Baru di formulir: ${what}`,
  gone: (what: string) => `Tidak ada lagi di formulir: ${what}`,
  order: (what: string) => `Urutan lain di formulir: ${what}`,
  add: "Tambahkan ke tabel",
  leaveOut: "Jangan tambahkan",
  keep: "Tetap berlaku di tabel",
  cancel: "Batalkan di tabel",
  remove: "Keluarkan dari tabel",
  cut: "Di tabel kalimat ini ada di dua kolom. Periksa pemisahannya.",

  rearranged:
    "Ada baris atau kolom yang disisipkan, atau bagian yang dipindah. Setelah semua pilihan disimpan, formulir digambar ulang dengan susunan semula; isinya tidak hilang.",

  take: (count: string) => `Simpan pilihan (${count})`,
  openCell: (address: string) => `Buka sel ${address}`,
  undecided: (count: string) => `${count} belum dipilih dan tetap seperti sekarang.`,

  notTaken: (count: string) => `${count} isian tidak dapat dibawa ke tabel`,
  notTakenHint: "Isinya tetap di formulir. Selama ada, formulir ini tidak digambar ulang.",
  why: {
    computed: "Sel ini dihitung dari kedua rating.",
    derived: "Diambil dari tempat lain di buku kerja. Ubah di sana.",
    agreed: "SKP ini sudah ditetapkan, jadi tidak diubah.",
    noPeriod: "Periode formulir ini belum ada di lembar Periode.",
    unknownWord: "Kolomnya tidak menerima kata, angka, atau tanggal ini. Pilih dari daftarnya.",
    moved: "Teks ini dipindah dari selnya. Kembalikan ke sana.",
    unread: "Bukan sel isian, atau belum dapat dibaca.",
  },
};

export const formChangesActions = {
  takeFormChanges: { doing: "Membawa isian formulir…", title: "Membawa isian formulir ke tabel" },
};
