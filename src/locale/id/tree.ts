import type { Message } from "../message";

/** Rencana as a tree: the results of everyone under those of their leaders, and the people under theirs. */
export const tree = {
  views: { label: "Tampilan", daftar: "Daftar SKP", pohon: "Pohon", peta: "Peta" },
  subjects: { label: "Isi pohon", results: "Hasil kerja", people: "Pegawai" },
  results: {
    label: "Pohon hasil kerja",
    search: "Cari hasil, nama, atau indikator",
    filters: { semua: "Semua", milikSaya: "Milik saya", bermasalah: "Bermasalah" },
    all: (total: string) => `${total} hasil kerja`,
    some: (found: string, total: string) => `${found} dari ${total} hasil kerja`,
    empty: "Belum ada rencana hasil kerja di buku kerja ini.",
    emptyHint: "Baca formulir SKP yang sudah ada, atau ketik di lembar Rencana.",
    none: "Tidak ada hasil kerja yang cocok.",
  },
  people: {
    label: "Pohon pegawai",
    search: "Cari nama, NIP, jabatan, atau unit",
    filters: { semua: "Semua", milikSaya: "Saya dan bawahan", bermasalah: "Bermasalah" },
    all: (total: string) => `${total} pegawai`,
    some: (found: string, total: string) => `${found} dari ${total} pegawai`,
    empty: "Belum ada pegawai di buku kerja ini.",
    emptyHint: "Masukkan daftar pegawai, atau ketik di lembar Pegawai.",
    none: "Tidak ada pegawai yang cocok.",
  },
  filter: "Tampilkan",
  readForm: "Baca formulir SKP",
  readRoster: "Masukkan daftar pegawai",
  openAll: "Buka semua",
  closeAll: "Tutup semua",
  noText: "Belum ada teksnya",
  noOwner: "pemiliknya belum diisi",
  faultCount: (count: string) => `${count} masalah`,
  /** The name of a row for a screen reader. */
  spoken: {
    owner: (name: string) => `milik ${name}`,
    line: "di bawah indikator ",
    under: (count: string) => `${count} bawahan langsung`,
  },

  path: "Di bawah",
  pathMore: (count: string) => `… ${count} tingkat di atasnya`,
  leaderIndicator: "Indikator pimpinan",
  leaderText: "Mengintervensi, belum terhubung",
  secondParent: "Juga di bawah",
  top: "Di puncak: tidak ada yang di atasnya.",
  children: (count: string) => `Di bawahnya (${count})`,
  subordinates: (count: string) => `Bawahan langsung (${count})`,
  noChildren: "Belum ada yang meneruskan hasil ini.",
  noSubordinates: "Tidak ada bawahan langsung.",
  faults: "Yang perlu diperbaiki",
  close: "Tutup kartu",
  openRow: "Buka di lembar",
  makeForm: "Buat formulir",
  openPlan: (post: string) => (post === "" ? "Buka SKP" : `Buka SKP ${post}`),
  goFault: "Buka selnya",

  /** What a row names as the one above it. */
  above: { results: "induk", people: "atasan" },
  placeFaults: {
    noId: (): Message => ({
      what: "Baris ini belum punya kode, sehingga tidak dapat dihubungkan.",
      how: "Biarkan isinya. Jangan menyalin kode dari baris lain.",
    }),
    duplicateId: (): Message => ({
      what: "Kode baris ini juga dipakai baris lain.",
      how: "Biasanya karena baris disalin. Kosongkan kodenya di baris salinan.",
    }),
    ownParent: (above: string): Message => ({
      what: `Baris ini menunjuk dirinya sendiri sebagai ${above}.`,
      how: `Isi ${above} yang benar, atau kosongkan bila memang di puncak.`,
    }),
    onCycle: (above: string): Message => ({
      what: `Dari ${above} ke ${above} jalannya berputar kembali ke baris ini.`,
      how: `Ganti ${above} salah satu baris dalam putaran itu.`,
    }),
    missingParent: (above: string): Message => ({
      what: `Yang ditunjuk sebagai ${above} tidak ada di buku kerja ini.`,
      how: `Isi ${above} yang ada, atau kosongkan bila memang di puncak.`,
    }),
    unclearParent: (above: string): Message => ({
      what: `Kode yang ditunjuk sebagai ${above} dipakai lebih dari satu baris.`,
      how: `Perbaiki dulu kode yang sama itu, lalu periksa lagi.`,
    }),
  },
};
