/** What was typed on a form sheet, offered to the tables. */
export const formChanges = {
  found: (count: string, name: string) => `${count} perubahan di formulir ${name}`,
  notOffered: (count: string, name: string) => `${count} isian di formulir ${name} perlu dilihat`,
  unreadable: (name: string) => `Formulir ${name} tidak dapat dibaca lagi`,
  open: "Lihat",

  titles: {
    skp: (count: string, _period: string) => `${count} perubahan di formulir SKP`,
    evaluasi: (count: string, period: string) =>
      `${count} perubahan di formulir evaluasi${period === "" ? "" : ` ${period}`}`,
  },
  hint: (sheet: string) =>
    `Diketik di lembar ${sheet}. Tentukan mana yang benar; isi tabel tetap sampai Anda menekan tombol di bawah.`,
  form: "Formulir",
  table: "Tabel",
  empty: "(kosong)",
  both: "Tabelnya juga berubah sejak formulir dibuat. Pilih salah satu.",
  ask: (what: string) => `Yang dipakai untuk ${what}`,

  field: {
    agency: "Instansi",
    organisation: "Capaian kinerja organisasi",
    ratingHasil: "Rating hasil kerja",
    ratingPerilaku: "Rating perilaku kerja",
    span: "Periode penilaian",
    period: "Periode evaluasi",
    signing: "Tempat dan tanggal",
    nama: "Nama",
    nip: "NIP",
    pangkat: "Pangkat/gol. ruang",
    jabatan: "Jabatan",
    unit: "Unit kerja",
    group: "Kelompok",
    leaderPlan: "Rencana pimpinan",
    plan: "Rencana hasil kerja",
    assignedBy: "Penugasan dari",
    perspective: "Perspektif",
    aspect: "Aspek",
    indicator: "Indikator",
    target: "Target",
    realisation: "Realisasi",
    feedback: "Umpan balik",
    expectation: "Ekspektasi khusus",
  },
  about: {
    employee: "pegawai yang dinilai",
    assessor: "pejabat penilai",
    result: (order: string) => `hasil kerja ${order}`,
  },

  newResult: "Hasil kerja baru di formulir",
  newIndicator: "Indikator baru di formulir",
  goneResult: "Hasil kerja ini tidak ada lagi di formulir",
  goneIndicator: "Indikator ini tidak ada lagi di formulir",
  add: "Tambahkan ke tabel",
  leaveOut: "Jangan tambahkan",
  keep: "Tetap berlaku di tabel",
  cancel: "Batalkan di tabel",
  cut: "Di tabel kalimat ini ada di dua kolom. Periksa pemisahannya.",

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
    unread: "Bukan sel isian, atau belum dapat dibaca.",
  },
};

export const formChangesActions = {
  takeFormChanges: { doing: "Membawa isian formulir…", title: "Membawa isian formulir ke tabel" },
};
