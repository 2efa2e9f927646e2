/** The frame of the pane: header, menu, tabs, status line, and words that every page uses. */
export const frame = {
  loading: "Memuat…",
  reading: "Membaca buku kerja…",
  newWorkbook: "Buku kerja baru",
  office: (instansi: string, tahun: string) =>
    [instansi, tahun].filter((part) => part !== "").join("\u00a0·\u00a0"),

  pages: "Halaman",
  tabs: {
    beranda: "Beranda",
    rencana: "Rencana",
    laksana: "Laksana",
    nilai: "Nilai",
    laporan: "Laporan",
  },
  waits: "ada yang menunggu",

  menu: {
    open: "Menu lainnya",
    rumus: "Rumus",
    impor: "Impor",
    salin: "Salin ke e-Kinerja",
    pegawaiBerubah: "Pegawai berubah",
    bagi: "Bagi berkas",
    kumpulkan: "Kumpulkan berkas",
    periksa: "Periksa",
    pengaturan: "Pengaturan",
    bantuan: "Bantuan",
  },

  close: "Tutup",
  selected: "Dipilih di lembar",
  retry: "Coba lagi",
  next: "Berikutnya",
  previous: "Sebelumnya",
  range: (first: string, last: string, total: string) => `${first}–${last} dari ${total}`,
  openSheet: (name: string) => `Buka lembar ${name}`,
  gotoCell: (sheet: string, address: string) =>
    address === "" ? `Lembar ${sheet}` : `${sheet}, sel ${address}`,

  notInExcel: {
    what: "Halaman ini adalah panel SKP untuk Excel.",
    how: "Buka lewat tombol SKP di Excel, atau lewat halaman buku kerja SKP di peramban.",
  },
  oldExcel: (missing: string) => ({
    what: "Versi Excel ini belum dapat menjalankan panel SKP.",
    how: `Perbarui Excel (yang diperlukan: ${missing}), atau buka buku kerja ini lewat halaman buku kerja SKP di peramban.`,
  }),
  crashed: {
    what: "Panel SKP mengalami kesalahan. Isi buku kerja Anda tidak berubah.",
    how: "Muat ulang panel. Bila terjadi lagi, sampaikan keterangan di bawah ini kepada pengelola.",
    reload: "Muat ulang",
  },
};
