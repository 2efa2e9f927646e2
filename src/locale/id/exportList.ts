/** Lists as files for other programs. */
export const exportList = {
  title: "Unduh daftar",
  hint: "NIP dan teks yang diawali tanda = tetap teks. Pilih .xlsx untuk dibuka di Excel, .csv untuk aplikasi lain.",
  list: "Daftar",
  lists: { pegawai: "Pegawai", skp: "SKP", hasil: "Hasil kerja", penilaian: "Penilaian" },
  daily: "Daftar 8 kolom untuk progres harian",
  asXlsx: "Unduh .xlsx",
  asCsv: "Unduh .csv",
};
