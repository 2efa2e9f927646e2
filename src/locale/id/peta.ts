/** The alignment map: the tree of results as boxes and lines. */
export const peta = {
  label: "Peta hasil kerja",
  surface: "Peta: geser dengan tombol panah, perbesar dengan +, perkecil dengan -, paskan dengan 0",
  hint: "Seret untuk menggeser. Di atas kotak: panah kanan membuka, Enter menampilkan kartunya.",
  colour: "Warnai menurut",
  colourings: { unit: "Unit", jenis: "Jenis hasil", masalah: "Masalah", capaian: "Capaian" },
  period: "Periode realisasi",
  noPeriod: "Belum ada realisasi di buku kerja ini.",
  zoomIn: "Perbesar",
  zoomOut: "Perkecil",
  fit: "Paskan seluruh peta",
  wide: "Buka lebar",
  close: "Tutup tampilan lebar",
  all: (total: string) => `${total} hasil kerja`,
  some: (seen: string, total: string) => `${seen} dari ${total} kotak terbuka`,
  openedTo: (levels: string, most: string) =>
    `Terbuka sampai tingkat ${levels}: paling banyak ${most} kotak sekaligus. Buka kotak lain satu per satu.`,
  /** What a box says of those under it. */
  under: (count: string) => `${count} langsung di bawahnya`,
  openBox: "Buka yang di bawahnya",
  closeBox: "Tutup yang di bawahnya",

  person: "Hasil seorang pegawai",
  searchPerson: "Hasil siapa? Cari nama atau jabatan",
  mine: "Hasil saya",
  ofPerson: (name: string, count: string) => `Hanya ${count} hasil ${name}, jalurnya ke atas dan ke bawah`,
  everyone: "Tampilkan semua",
  more: (count: string) => `${count} nama lagi. Ketik lebih lengkap.`,
  noPerson: "Tidak ada pemilik hasil yang cocok.",
  own: "hasilnya",

  legend: "Keterangan",
  groups: {
    lain: "Unit lain",
    kosong: "Belum diisi",
    bermasalah: "Ada masalah, dengan jumlahnya",
    bermasalahDiBawah: "Masalah hanya di bawahnya",
    baik: "Tidak ada masalah yang ditemukan",
    tanpaRealisasi: "Belum ada realisasi",
    takTerhitung: "Realisasi tidak dapat dihitung",
    melingkar: "Jalurnya berputar atau kodenya ganda",
  },
  faultsBelow: (count: string) => `${count} hasil bermasalah di bawahnya`,
  ratioBelow: (to: string) => `di bawah ${to}`,
  ratioBetween: (from: string, to: string) => `${from} sampai di bawah ${to}`,
  ratioFrom: (from: string) => `${from} atau lebih`,
  lines: {
    direct: "Cascading langsung",
    indirect: "Tidak langsung atau belum diisi",
    second: "Induk kedua",
  },
  suggestion:
    "Saran untuk membaca peta, bukan ketentuan PermenPANRB 6/2022: rata-rata capaian indikator sendiri; bila tidak ada, rata-rata hasil di bawahnya yang cascading-nya langsung. Yang tidak langsung tidak dihitung ke atas.",
  attainment: {
    own: (percent: string, counted: string, of: string) =>
      `Capaian ${percent}, dari ${counted} dari ${of} indikatornya`,
    below: (percent: string, counted: string, of: string) =>
      `Capaian ${percent}, dari ${counted} dari ${of} hasil langsung di bawahnya`,
  },
  counting: "Menghitung capaian…",
};
