/** The page of formulas: questions, what is picked, what comes out, and reports that are ready to be inserted. */
export const formulas = {
  title: "Rumus",
  intro: "Pilih pertanyaannya. Hasilnya terlihat di sini sebelum disisipkan.",
  search: "Cari rumus",
  searchIn: (what: string) => `Cari ${what.toLowerCase()}`,
  none: "Tidak ada rumus yang cocok.",
  noneHint: "Coba kata lain, misalnya predikat atau target.",
  list: "Semua rumus",

  example: "Contoh",
  optional: (argument: string) => `${argument} (boleh dikosongkan)`,
  take: "Ambil sel terpilih",
  takeFor: (argument: string) => `Ambil sel terpilih untuk ${argument}`,
  drop: (address: string) => `Lepaskan ${address}`,
  noChoice: "(kosong)",
  tooMany: (count: string, most: string) =>
    `Yang dipilih ${count} sel. Paling banyak ${most} sel dapat diambil: pilih bagian yang berisi saja.`,
  tooManyUnknown: (most: string) =>
    `Yang dipilih terlalu banyak. Paling banyak ${most} sel dapat diambil: pilih bagian yang berisi saja.`,

  result: "Hasil",
  needs: (names: string) => `Isi dulu: ${names}.`,
  trying: "Menghitung…",
  blank: "(kosong)",
  blankResult: "Hasilnya kosong: selama isiannya kosong, selnya juga kosong.",
  firstRows: (shown: string, all: string) => `${shown} baris pertama dari ${all}`,
  fills: (rows: string, columns: string) =>
    `Mengisi ${rows} baris, ${columns} kolom, mulai dari sel terpilih.`,
  written: "Rumus yang ditulis",
  elsewhere: "Di lembar lain, nama lembarnya ikut ditulis.",
  insert: "Sisipkan di sel terpilih",
  insertHint: "Pilih dulu sel kosong di lembar Anda.",
  help: "Bantuan rumus ini",

  reports: "Laporan siap pakai",
  person: "Pegawai",
  unit: "Unit",
  period: "Periode",
  noPeople: "Belum ada SKP di buku kerja ini.",
  noUnits: "Kolom Unit di lembar Daftar SKP masih kosong.",
  noPeriods: "Belum ada periode di buku kerja ini.",
  noYear: "Periode tahunan belum ada di lembar Periode.",
  noEvaluations: "Lembar Penilaian belum ada di buku kerja ini.",
  fillHint: "Setelah terisi, laporannya dapat disusun di sini.",
  ready: {
    predicateOf: {
      question: "Apa predikat seorang pegawai?",
      why: "Dibaca dari lembar Penilaian. Selama salah satu rating kosong, selnya kosong.",
      blank: "Belum dinilai lengkap: selnya kosong sampai kedua rating terisi.",
    },
    countsOf: {
      question: "Berapa pegawai satu unit pada tiap predikat?",
      why: "Dihitung dari lembar Penilaian. Yang belum dinilai lengkap tidak ikut.",
      blank: "Belum ada yang dinilai lengkap: selnya kosong sampai ada.",
    },
    patternOf: {
      question: "Sesuaikah sebaran satu unit dengan pola?",
      why: "Predikat dari lembar Penilaian diuji terhadap capaian kinerja organisasi di lembar Periode.",
      blank: "Selnya kosong sampai ada yang dinilai dan capaian kinerja organisasi diisi di lembar Periode.",
    },
    creditOf: {
      question: "Berapa angka kredit seorang pegawai setahun?",
      why: "Predikat tahunan di lembar Penilaian dikalikan dengan koefisien jenjang dan bulan SKP-nya di Daftar SKP.",
      blank: "Selnya kosong sampai predikat tahunan dan jenjangnya terisi.",
    },
  },
};
