/** A source of rules, as the help site lists it. */
export interface Source {
  readonly title: string;
  /** What was read there and how sure it is. */
  readonly text: string;
  readonly links: readonly string[];
}

/** Where the rules were read, by the anchor on the page of sources. */
export const sources = {
  kuadran: {
    title: "Kuadran kinerja dan lima predikat",
    text: "PermenPANRB No. 6 Tahun 2022, kuadran kinerja. Halaman lampirannya tidak terbaca; sembilan kotaknya sama pada sepuluh penerapan publik, antara lain kalkulator KMK 127/2026. Istilah Cukup berasal dari PP 30/2019.",
    links: [],
  },
  formulir: {
    title: "Formulir SKP dan evaluasi",
    text: "Salinan Lampiran PermenPANRB 6/2022 (pendekatan kuantitatif). Urutan kolom formulir perencanaan JA/JF dibaca dari beberapa penerapan publik yang sama. Formulir tidak memuat bobot, angka nilai, atau kolom capaian.",
    links: ["https://id.scribd.com/document/672154356/Lampiran-Permenpan-RB-No-6-Th-2022-Kuantitatif"],
  },
  dokumenEvaluasi: {
    title: "Dokumen evaluasi kinerja",
    text: "Salinan format dokumen evaluasi (bagian 1 sampai 5). Bagian 6 sampai 8 tentang keberatan hanya terdapat pada satu penerapan, dengan nomor yang meloncat; karena itu dijadikan pilihan.",
    links: ["https://id.scribd.com/document/725199020/FORMAT-DOKUMEN-EVALUASI-KINERJA-PEGAWAI"],
  },
  bimbingan: {
    title: "Bimbingan kinerja: format B.1.8 dan B.1.9",
    text: "Salinan Lampiran PermenPANRB 6/2022 halaman 83 dan 84: sembilan pernyataan umpan balik, dan tabel evaluasi kompetensi. Siapa yang menandatangani B.1.9 tidak terbaca di salinan itu; kami menyediakan tempat bagi pejabat penilai.",
    links: ["https://anyflip.com/lzmue/eyhs/basic/101-150"],
  },
  pembinaan: {
    title: "Pembinaan kinerja dan pengembangan kompetensi",
    text: "Artikel penjelasan PermenPANRB 6/2022 yang menyebut Pasal 20 ayat (3) huruf c dan Pasal 21: pembinaan adalah bimbingan dan/atau konseling kinerja; bimbingan dapat berupa coaching, mentoring, pelatihan formal, dan pelatihan informal, oleh pimpinan atau pihak lain yang diberi penugasan khusus. Daftar pelatihan klasikal dan nonklasikal dibaca dari artikel yang sama; teks peraturannya sendiri tidak terbaca. Daftar itu hanya saran isian.",
    links: [],
  },
  ekspektasi: {
    title: "Dialog ekspektasi",
    text: "Artikel penjelasan PermenPANRB 6/2022: penetapan dan klarifikasi ekspektasi menentukan rencana kinerja (hasil kerja dan perilaku kerja), sumber daya, skema pertanggungjawaban, dan konsekuensi; dukungan yang tidak disepakati atau tidak terealisasi membuka penyesuaian ekspektasi. Yang dipertimbangkan saat menetapkan target: tanya jawab BKN. Kalimat pertanyaan dialog adalah saran.",
    links: ["https://support-siasn.bkn.go.id/faqs"],
  },
  keberatan: {
    title: "Keberatan",
    text: "PP 30/2019 Pasal 59: diajukan dengan alasan kepada atasan pejabat penilai paling lama 14 hari sesudah hasil diterima; atasan dapat meminta penjelasan, dapat mengubah, dan keputusannya final. Apakah hari kalender atau hari kerja tidak terbaca.",
    links: ["https://fliphtml5.com/gesmv/pzdd/", "https://fliphtml5.com/czets/hubi/"],
  },
  matriks: {
    title: "Matriks pembagian peran dan hasil",
    text: "Tata letak dari contoh BKPSDM, langkahnya dari paparan tentang PermenPANRB 6/2022; keduanya sumber kedua. Namanya berbeda-beda: matriks pembagian peran dan hasil, atau matriks peran hasil.",
    links: ["https://id.scribd.com/document/614623805", "https://id.scribd.com/presentation/662968214/"],
  },
  formatBantu: {
    title: "Format bantu",
    text: "Rencana aksi, pendokumentasian kinerja, dialog kinerja, manual indikator, dan keberatan tidak kami temukan bentuk cetak resminya. Bentuk di sini adalah praktik yang beredar, disusun agar tiap isian punya tempat di tabel, dan menyebut dirinya format bantu di kaki halaman.",
    links: [],
  },
  capaianOrganisasi: {
    title: "Capaian kinerja organisasi",
    text: "SE MenPANRB No. 3 Tahun 2023 dan urutan tiga langkahnya (capaian organisasi, pola distribusi, predikat), dibaca melalui sumber kedua.",
    links: ["https://ainamulyana.com/2023/02/edaran-menpan-nomor-3-tahun-2023.html"],
  },
  capaian: {
    title: "Capaian",
    text: "Bukan ketentuan PermenPANRB 6/2022, yang tidak memuat rumus. Rumusnya mengikuti PermenPANRB 8/2021 (sudah diganti): realisasi dibagi target; untuk makin rendah makin baik, 2 dikurangi realisasi dibagi target; target rentang dibandingkan dengan batas yang lebih dekat. Hanya alat bantu: pejabat penilai yang memutuskan rating.",
    links: [],
  },
  berakhlak: {
    title: "Tujuh nilai BerAKHLAK dan panduan perilakunya",
    text: "Lampiran PermenPANRB 6/2022; dicocokkan dengan tanya jawab BKN. Peraturan itu tidak mengenal rata-rata ketujuh nilai.",
    links: ["https://support-siasn.bkn.go.id/faqs"],
  },
  pohon: {
    title: "Pohon cascading",
    text: "PermenPANRB 6/2022 menyelaraskan rencana hasil kerja dengan rencana hasil kerja pimpinannya, tanpa syarat bobot (dibaca melalui sumber kedua). Memeriksa ID dan induk, menghitung tingkat, dan membawa nilai ke atas adalah alat bantu, bukan ketentuan peraturan itu.",
    links: [],
  },
  nip: {
    title: "NIP dan NI PPPK",
    text: "Perka BKN 22/2007 dan 43/2007 untuk NIP, dibaca melalui beberapa sumber kedua yang sama. Susunan NI PPPK dan penandanya (digit 13-14) dibaca dari nomor yang beredar: sebuah perkiraan. Bukan ketentuan PermenPANRB 6/2022.",
    links: [],
  },
  polaDistribusi: {
    title: "Pola distribusi predikat",
    text: 'SE MenPANRB No. 3 Tahun 2023, persennya menurut satu sumber sekunder; surat edarannya sendiri tidak terbaca, dan PermenPANRB 6/2022 hanya memuat gambar kurva tanpa angka. Tidak ada sumber yang mengatur pembulatan untuk unit kecil. Bahwa "sebagian besar" berarti kelompok yang benar-benar terbesar, "harus ada" paling sedikit satu orang, dan Kurang dan/atau Butuh Perbaikan dijumlahkan, adalah pembacaan add-in ini.',
    links: [
      "https://naikpangkat.com/se-terbaru-menpan-rb-tetapkan-3-tahap-evaluasi-kinerja-asn-harus-lebih-waspada/3",
    ],
  },
  kurvaDistribusi: {
    title: "Titik kurva distribusi predikat",
    text: "Praktik: titik-titik yang konon berasal dari grafik templat Excel yang umum dipakai. PermenPANRB 6/2022 hanya memuat gambar kurva tanpa angka. Dipakai untuk menggambar saja, tidak untuk menguji.",
    links: [],
  },
  angkaKredit: {
    title: "Angka kredit",
    text: "PermenPANRB 1/2023 Pasal 37 ayat (1) untuk persen predikat, Peraturan BKN 3/2023; koefisien per tahun dibaca dari bahan paparan tentang keduanya, yang sama. Satu penerapan memakai koefisien lain untuk jenjang keterampilan; tidak dipakai. Bukan ketentuan PermenPANRB 6/2022.",
    links: ["https://id.scribd.com/presentation/694983391/", "https://id.scribd.com/presentation/712964724"],
  },
  tindakLanjut: {
    title: "Penghargaan, sanksi, dan kenaikan pangkat",
    text: "Sanksi: PP 30/2019 Pasal 56 sampai 58 (6 bulan memperbaiki kinerja, uji kompetensi, lalu pemindahan atau penurunan), dibaca dari salinannya. Penghargaan dan pemakaian lain disebut PermenPANRB 6/2022 tanpa bentuk. Predikat paling rendah Baik dua tahun untuk kenaikan pangkat adalah praktik. Bagian bulan bagi dua SKP dalam setahun tidak bersumber: satu bulan dihitung pada SKP yang memuat hari terakhirnya.",
    links: ["https://fliphtml5.com/gesmv/pzdd/"],
  },
  pp46: {
    title: "Nilai aspek menurut PP 46/2011",
    text: "Sejarah: PP 46/2011 dan Perka BKN 1/2013, dibaca dari tiga sumber yang sama; sudah diganti. Rumus waktu dan biaya berganti pada efisiensi 24%. Bukan ketentuan PermenPANRB 6/2022.",
    links: ["https://id.scribd.com/presentation/376874092/RUMUS"],
  },
  polarisasi: {
    title: "Polarisasi Kementerian Keuangan",
    text: "KMK 127/2026, berlaku di Kementerian Keuangan saja; rumusnya dicocokkan dengan penerapannya. Batas 0 sampai 120 adalah batas instansi itu. Bukan ketentuan PermenPANRB 6/2022.",
    links: [],
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;
