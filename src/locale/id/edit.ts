import { fact } from "../message";
import type { Facts, Message } from "../message";

const named = (facts: Facts, key: string): string => {
  const text = fact(facts, key);
  return text === "" ? "ini" : `“${text}”`;
};

const whyNotDivided: Readonly<Record<string, string>> = {
  uncounted: "Isinya tanggal atau kata, tidak ada yang dihitung.",
  share: "Persen dan rasio berlaku sama bagi semua orang, berapa pun jumlahnya.",
  measured: "Waktu dan ukuran tidak dihitung satu per satu.",
  severalNumbers: "Isinya lebih dari satu angka.",
  fraction: "Angkanya bukan bilangan bulat.",
  tooFew: "Angkanya lebih kecil daripada jumlah orangnya, sehingga ada yang tidak kebagian.",
};

/** Why an edit of the tree of results was not made. */
export const editRefusals = {
  agreedSkp: (facts: Facts): Message => ({
    what: `SKP ${named(facts, "name")} sudah ditetapkan, jadi tidak diubah.`,
    how: "Perubahan SKP yang sudah ditetapkan disepakati lebih dulu dengan pejabat penilai.",
  }),
  personGone: (_facts: Facts): Message => ({
    what: "Pegawai ini tidak ada lagi di lembar Pegawai.",
    how: "Pilih pegawainya lagi, lalu catat.",
  }),
  skpGone: (_facts: Facts): Message => ({
    what: "SKP pemilik rencana ini tidak ada di lembar Daftar SKP.",
    how: "Periksa kolom ID SKP di lembar Rencana, atau kembalikan barisnya di Daftar SKP.",
  }),
  resultGone: (_facts: Facts): Message => ({
    what: "Rencana hasil kerja ini sudah tidak ada atau tidak berlaku lagi.",
    how: "Mungkin baru saja dihapus orang lain. Pilih rencana lain dari halaman Rencana.",
  }),
  indicatorGone: (_facts: Facts): Message => ({
    what: "Indikator ini sudah tidak ada di lembar Indikator.",
    how: "Mungkin baru saja dihapus orang lain. Pilih indikator lain.",
  }),
  unknownAbove: (_facts: Facts): Message => ({
    what: "Rencana atau indikator pimpinan yang dipilih sudah tidak ada atau tidak berlaku lagi.",
    how: "Pilih induk yang lain.",
  }),
  noOwner: (_facts: Facts): Message => ({
    what: "Belum dipilih siapa yang mengerjakan.",
    how: "Pilih satu pegawai, atau beberapa untuk satu tim.",
  }),
  noResultText: (_facts: Facts): Message => ({
    what: "Rencana hasil kerja masih kosong.",
    how: "Tulis hasil yang ingin dicapai, bukan kegiatannya.",
  }),
  noIndicatorText: (_facts: Facts): Message => ({
    what: "Ada indikator yang masih kosong.",
    how: "Tulis ukurannya, atau hapus baris indikator itu.",
  }),
  notInList: (facts: Facts): Message => ({
    what: `Kata “${fact(facts, "value")}” tidak ada dalam daftar kolom ${fact(facts, "column")}.`,
    how: "Pilih salah satu kata dari daftarnya.",
  }),
  ownParent: (_facts: Facts): Message => ({
    what: "Sebuah rencana tidak dapat menjadi induknya sendiri.",
    how: "Pilih rencana atau indikator pimpinan sebagai induknya.",
  }),
  wouldCircle: (facts: Facts): Message => ({
    what: `Rencana ${named(facts, "rencana")} tidak dapat dipindahkan ke bawah ${named(facts, "above")}: yang satu ada di bawah yang lain, sehingga induknya melingkar.`,
    how: "Pilih induk di luar cabang rencana itu sendiri.",
  }),
  sameParentTwice: (_facts: Facts): Message => ({
    what: "Rencana pimpinan itu sudah menjadi induk pertamanya.",
    how: "Pilih rencana lain sebagai induk kedua.",
  }),
  hasChildren: (facts: Facts): Message => ({
    what: `Rencana ${named(facts, "rencana")} masih menjadi induk ${fact(facts, "count")} rencana lain.`,
    how: "Pilih dulu: rencana di bawahnya naik ke induknya, pindah ke rencana lain, atau ikut dibatalkan.",
  }),
  cannotDivide: (facts: Facts): Message => ({
    what: `Target ${named(facts, "target")} untuk ${named(facts, "indicator")} tidak dapat dibagi. ${
      whyNotDivided[fact(facts, "why")] ?? "Isinya tidak terbaca sebagai satu jumlah."
    }`,
    how: "Pilih target yang sama bagi semua, atau isi target tiap orang.",
  }),
  nobodyToShare: (_facts: Facts): Message => ({
    what: "Belum dipilih siapa yang menerima rencana ini.",
    how: "Pilih paling sedikit satu pegawai lain.",
  }),
  allAgreed: (_facts: Facts): Message => ({
    what: "Semua SKP yang dipilih sudah ditetapkan, jadi tidak ada yang diubah.",
    how: "Pilih pegawai yang SKP-nya belum ditetapkan.",
  }),
};

/** What is under way, and the titles of previews. */
export const editActions = {
  addResult: { doing: "Menambah rencana hasil kerja…", title: "Menambah rencana hasil kerja" },
  editResult: { doing: "Mengubah rencana hasil kerja…", title: "Mengubah rencana hasil kerja" },
  editIndicator: { doing: "Mengubah indikator…", title: "Mengubah indikator" },
  moveResult: { doing: "Memindahkan rencana hasil kerja…", title: "Memindahkan rencana hasil kerja" },
  cancelResult: { doing: "Membatalkan rencana hasil kerja…", title: "Membatalkan rencana hasil kerja" },
  shareResults: { doing: "Membagikan rencana hasil kerja…", title: "Membagikan rencana hasil kerja" },
};

/** The forms that edit the tree of results. */
export const edit = {
  actions: "Ubah rencana ini",
  forms: {
    intervene: "Intervensi",
    change: "Ubah rencana",
    indicator: "Ubah indikator",
    newIndicator: "Tambah indikator",
    move: "Pindahkan",
    share: "Bagikan",
    cancelResult: "Batalkan rencana",
    addTop: "Tambah rencana hasil kerja",
    dialogue: "Catatan dialog",
    competence: "Kompetensi",
    annexLine: "Baris lampiran",
    step: "Langkah baru",
  },
  interveneTitle: "Intervensi: rencana baru di bawahnya",
  change: "Ubah",
  changeTitle: "Ubah rencana ini",
  move: "Pindahkan",
  moveTitle: "Pindahkan ke induk lain",
  shareTitle: "Bagikan kepada pegawai lain",
  cancelResult: "Batalkan rencana ini",
  addTop: "Tambah rencana hasil kerja",
  locked: (name: string) =>
    `SKP ${name} sudah ditetapkan: perubahannya disimpan sebagai penyesuaian, dengan alasan dan siapa yang menyepakati.`,
  save: "Simpan",
  add: "Tambah",
  giveUp: "Batal",
  goOn: "Lanjutkan mengisi",
  drop: "Buang isian",
  begunForms: "Isian yang belum disimpan",
  begun: (form: string, rencana: string) => `Belum disimpan: ${form}, “${rencana}”.`,
  selectedNow: (rencana: string) =>
    `Yang dipilih sekarang: “${rencana}”. Isian di bawah tetap tentang rencana di atas.`,
  seeSelected: "Lihat yang dipilih",
  lostResult: {
    what: "Rencana yang sedang diisi sudah tidak ada di lembar Rencana.",
    how: "Mungkin barisnya dihapus atau dibatalkan. Urungkan di lembar untuk melanjutkan, atau buang isian ini.",
  },
  lostIndicator: {
    what: "Indikator yang sedang diubah sudah tidak ada di lembar Indikator.",
    how: "Mungkin barisnya dihapus. Urungkan di lembar untuk melanjutkan, atau buang isian ini.",
  },
  help: (field: string) => `Bantuan: ${field}`,
  source: (source: string) => `Sumber: ${source}`,
  none: "(kosong)",
  hints: {
    acuan: "Misalnya nomor SK. Boleh kosong.",
    penugasanDari: "Bila ditugaskan oleh selain atasan langsung. Boleh kosong.",
    target: "Angka, tanggal, atau kata.",
    satuan: "Misalnya desa, persen.",
  },
  lacks: {
    rencana: "Tulis rencana hasil kerjanya.",
    indikator: "Tulis ukurannya.",
    above: "Pilih indikator yang didukung, atau rencananya secara keseluruhan.",
    owners: "Pilih siapa yang mengerjakan: satu pegawai, atau beberapa untuk satu tim.",
    move: "Pilih induk yang lain dari yang sekarang.",
    elsewhere: "Pilih ke mana rencana di bawahnya dipindahkan.",
    share: "Pilih siapa yang menerima rencana ini.",
    allAgreed: "Semua SKP yang dipilih sudah ditetapkan. Pilih pegawai lain.",
  },

  rencana: "Rencana hasil kerja",
  kelompok: "Kelompok",
  jenisHasil: "Jenis hasil",
  cascading: "Cascading",
  peran: "Peran",
  perspektif: "Perspektif",
  acuan: "Acuan lain",
  acuanList: "Mengacu pada",
  references: {
    renstra: "Renstra",
    perjanjianKinerja: "Perjanjian kinerja",
    organisasi: "Organisasi dan tata kerja",
    rencanaPimpinan: "Rencana kinerja pimpinan",
    kompetensi: "Kompetensi",
    prioritas: "Prioritas",
    perjanjianKerja: "Perjanjian kerja (PPPK)",
  },
  penugasanDari: "Penugasan dari",
  suggested: (perspektif: string) => `Usulan: ${perspektif} (saran, bukan ketentuan)`,
  takeSuggested: "Pakai usulan",

  aspek: "Aspek",
  indikator: "Indikator",
  target: "Target",
  satuan: "Satuan",
  arah: "Arah",
  addIndicator: "Tambah indikator",
  newIndicator: "Indikator baru",
  editIndicator: "Ubah indikator",
  indicatorNumber: (number: string) => `Indikator ${number}`,
  dropIndicator: "Hapus dari isian",
  cancelIndicator: "Batalkan indikator ini",
  cancelIndicatorBelow: (count: string) =>
    `Bila dibatalkan, ${count} rencana yang mendukungnya akan mendukung rencana ini secara keseluruhan.`,

  owners: "Dikerjakan oleh",
  searchOwner: "Cari nama, jabatan, atau unit",
  chosenOwners: "Yang dipilih",
  subordinates: (name: string) => `Bawahan ${name}`,
  colleagues: (name: string) => `Yang dinilai ${name}`,
  nothingFound: "Tidak ada yang cocok.",
  addOwner: "Tambahkan",
  dropOwner: (name: string) => `Keluarkan ${name}`,
  roleOf: (name: string) => `Peran ${name}`,
  agreed: "SKP sudah ditetapkan",
  moreNear: (count: string) => `${count} lainnya: ketik sebagian namanya.`,
  moreFound: (count: string) => `${count} lainnya cocok. Ketik lebih lengkap untuk menyempitkan.`,

  above: "Mendukung",
  aboveWhole: "Rencana ini secara keseluruhan",
  lookAbove: "Cari induk",
  searchAbove: "Ketik rencana, indikator, atau nama",
  top: "Tidak ada induk: langsung dari perjanjian kinerja",
  whichParent: "Yang diganti",
  first: "Induk",
  second: "Induk kedua",
  secondNone: "Tanpa induk kedua",
  pickAbove: "Induk baru",

  childrenQuestion: (count: string) => `${count} rencana di bawahnya:`,
  childrenUp: "Naik ke induk rencana ini",
  childrenCancel: "Ikut dibatalkan, beserta semua di bawahnya",
  childrenElsewhere: "Pindah ke rencana lain",
  childrenLocked: (names: string) => `Tidak diubah karena SKP-nya sudah ditetapkan: ${names}.`,
  cancelHint: "Barisnya tetap ada di lembar Rencana dengan status dibatalkan.",
  cancelGo: "Batalkan rencana",

  shareTo: "Dibagikan kepada",
  shareHolders: (count: string, post: string) => `Semua pemegang jabatan ${post} (${count})`,
  shareChosen: "Pegawai yang dipilih",
  shareAll: (count: string, name: string) => `Semua rencana ${name} (${count})`,
  shareWhich: "Rencana yang dibagikan",
  shareOne: "Rencana ini saja",
  shareStates: {
    new: "belum punya",
    same: "sudah sama",
    differs: "berbeda dari rencana asal",
    agreed: "sudah ditetapkan",
  },
  shareCount: (count: string, state: string) => `${count} ${state}`,
  shareLocked: (names: string) => `Tidak diubah karena sudah ditetapkan: ${names}.`,
  shareUpdate: "Samakan juga yang berbeda dari rencana asal",
  shareTarget: (indicator: string) => `Target: ${indicator}`,
  targetSame: "Sama bagi semua",
  targetSameAs: (target: string) => `Sama bagi semua: ${target}`,
  targetKeep: "Yang sudah terisi dibiarkan",
  targetDivide: "Dibagi rata",
  targetTyped: "Diisi per orang",
  typedHint: "Yang dikosongkan mendapat target asal. Satu kolom dari Excel dapat ditempel sekaligus.",
  targetTotal: "Jumlah yang dibagi",
  targetWithMaster: (name: string) => `${name} (pemilik rencana asal) ikut mendapat bagian`,
  targetOf: (name: string) => `Target ${name}`,
  divided: (people: string, parts: string) => `${people} orang: ${parts}.`,
  remainder: (count: string, names: string) => `Sisa ${count} ditambahkan kepada ${names}.`,
  part: (count: string, part: string) => `${count} × ${part}`,
  shareGo: "Lihat yang akan dibagikan",

  helps: {
    rencana: {
      say: "Tulis hasil yang harus ada pada akhir periode, bukan kegiatannya. Contoh: Tersedianya layanan perpustakaan keliling di 12 desa.",
      source: "PermenPANRB 6/2022, langkah penyelarasan: peran hasil ditulis dalam bahasa hasil.",
    },
    above: {
      say: "Pilih indikator pimpinan yang didukung; satu kolom matriks peran hasil adalah satu indikator. Bila mendukung rencananya secara keseluruhan, pilih rencananya.",
      source: "Matriks pembagian peran dan hasil (paparan PermenPANRB 6/2022, sumber kedua).",
    },
    cascading: {
      say: "Langsung: capaian Anda ikut menjadi capaian pimpinan, dibagi menurut aspek, wilayah, atau beban target. Tidak langsung: mendukung tanpa mewakili capaiannya.",
      source: "PermenPANRB 8/2021; tetap dipakai dalam praktik 6/2022.",
    },
    perspektif: {
      say: "Penerima Layanan: keluaran atau hasil jangka pendek. Proses Bisnis: strategi jangka panjang di dalam. Penguatan Internal: yang tidak berwujud, jangka panjang, di dalam. Anggaran: efisiensi anggaran.",
      source:
        "Formulir JPT/pimpinan unit kerja mandiri, PermenPANRB 6/2022; aturan pilihnya dari sumber kedua.",
    },
    owners: {
      say: "Satu tim: pilih ketua dan para anggotanya; masing-masing mendapat barisnya sendiri.",
      source: "PermenPANRB 6/2022, penugasan tim melalui penunjukan atau pengajuan sukarela.",
    },
    second: {
      say: "Dalam matriks peran hasil, satu rencana dapat mendukung dua pimpinan. Induk menentukan tempatnya di pohon; induk kedua hanya dicatat.",
      source: "Matriks pembagian peran dan hasil (paparan PermenPANRB 6/2022, sumber kedua).",
    },
    arah: {
      say: "Makin tinggi makin baik untuk jumlah dan mutu; makin rendah makin baik untuk waktu tunggu dan biaya; tepat sasaran bila lebih maupun kurang sama buruknya.",
      source: "Pedoman manual indikator kinerja; sumber kedua.",
    },
    indikator: {
      say: "Ukuran keberhasilan dengan target: berapa banyak, sebaik apa, kapan, atau berapa biayanya. Contoh: Jumlah desa yang dilayani, 12 desa.",
      source: "PermenPANRB 6/2022: kuantitas, kualitas, waktu, dan/atau biaya.",
    },
    share: {
      say: "Target yang dihitung dapat dibagi; sisanya satu per satu kepada yang pertama, misalnya 100 untuk tiga orang menjadi 34, 33, 33. Persen, waktu, dan tanggal tidak dibagi. Rencana yang sama pada induk yang sama tidak ditambahkan dua kali.",
      source: "Pembagian beban target: PermenPANRB 8/2021. Cara membagi sisanya bukan ketentuan.",
    },
  },
};
