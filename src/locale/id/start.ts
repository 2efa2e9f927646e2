/** The four things that are asked when a workbook is started. */
export const start = {
  rosterTitle: "Mulai dari daftar pegawai",
  formTitle: "Mulai dari formulir SKP yang ada",
  step: (now: string, total: string) => `Langkah ${now} dari ${total}`,
  next: "Berikutnya",
  office: "Tentang kantor Anda",
  instansi: "Nama instansi",
  instansiExample: "Dinas Perpustakaan Kabupaten Contoh",
  instansiMissing: "Isi nama instansi: tercetak di setiap formulir.",
  tahun: "Tahun SKP",
  tahunWrong: "Isi tahun dengan empat angka, misalnya 2026.",
  jenisPeriode: "Dievaluasi setiap",
  periods: { Bulanan: "Bulan", Triwulanan: "Triwulan", Semester: "Semester" },
  tempat: "Tempat penandatanganan",
  tempatHint: "Tercetak di atas tanda tangan. Boleh dikosongkan.",
};
