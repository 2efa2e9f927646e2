/** Pustaka: results by post, to start an SKP from. */
export const library = {
  save: "Simpan ke pustaka",
  saveAll: "Simpan semua SKP ke pustaka",
  take: "Ambil dari pustaka",
  title: "Ambil dari pustaka",
  hint: "Pilih rencana hasil kerja yang pernah dipakai untuk jabatan ini; indikatornya ikut.",
  toPlan: "Rencana",
  filter: "Tampilkan",
  filters: { jabatan: "Jabatan ini", semua: "Semua jabatan" },
  search: "Cari rencana atau jabatan",
  empty: "Pustaka masih kosong.",
  emptyHint: "Isi dengan rencana yang sudah ada di buku kerja ini.",
  none: "Tidak ada yang cocok.",
  noneForPost: (jabatan: string) => `Belum ada untuk jabatan ${jabatan}. Lihat semua jabatan.`,
  here: "Sudah ada di SKP ini",
  indicators: (count: string) => `${count} indikator`,
  add: (count: string) => `Tambahkan ke SKP (${count})`,
};

export const libraryActions = {
  saveToLibrary: { doing: "Menyimpan ke pustaka…", title: "Menyimpan ke pustaka" },
  takeFromLibrary: { doing: "Mengambil dari pustaka…", title: "Mengambil dari pustaka" },
};
