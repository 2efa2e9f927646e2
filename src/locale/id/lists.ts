import { fact } from "../message";
import type { Facts, Message } from "../message";

/** Lists and forms that circulate: recognised, shown, corrected by hand, and taken in. */
export const lists = {
  name: "Daftar atau formulir lain",
  nameHint:
    "Rekap pegawai, formulir CKP, daftar RHK atau capaian, dari lembar ini atau berkas lain. Dikenali sendiri, diperiksa dulu, baru dimasukkan.",
  title: "Impor daftar atau formulir lain",

  paste: "Tempel dari Excel",
  pasteHint: "Sertakan baris judul kolom.",
  pasted: "Yang ditempel",
  read: "Baca",
  or: "atau",
  choose: "Pilih berkas .xlsx, .csv, atau .json",
  pickSheet: "Lembar di berkas ini",
  change: "Ganti lembar",
  hiddenSheets: (names: string) => `Lembar tersembunyi di berkas ini tidak dibaca: ${names}`,
  readHidden: (name: string) => `Baca ${name} juga`,

  layouts: {
    pegawai: "Daftar pegawai",
    ckp: "Formulir CKP (target atau realisasi)",
    hasil: "Daftar hasil kerja, target, atau capaian",
    kegiatan: "Catatan kegiatan harian",
  },
  formName: "Formulir SKP atau evaluasi",
  readAs: (layout: string) => `Dibaca sebagai: ${layout}`,
  unsure: "Belum pasti daftar apa ini",
  counts: (entries: string, sections: string, understood: string) =>
    `${entries} baris${sections === "" ? "" : `, ${sections} bagian`}, ${understood} sel dipahami`,
  which: "Daftar di lembar ini",
  whichOne: (layout: string, address: string, entries: string) => `${address}: ${layout}, ${entries} baris`,
  isForm: (): Message => ({
    what: "Ini formulir SKP atau evaluasi resmi.",
    how: "Formulir resmi dibaca lengkap dengan tanda tangan dan perilakunya di halaman formulir.",
  }),
  openForm: "Buka impor formulir",
  isMatrix: (): Message => ({
    what: "Lembar ini mungkin juga matriks peran hasil.",
    how: "Bila benar, pakai impor pohon kinerja. Bila daftar biasa, lanjutkan di bawah.",
  }),
  isTree: (): Message => ({
    what: "Lembar ini tampak seperti pohon kinerja.",
    how: "Hasil kerja bertingkat, atau dengan kolom sendiri untuk tiap aspek, dibaca lengkap di impor pohon kinerja.",
  }),
  openTree: "Buka impor pohon kinerja",

  hiddenRows: (count: string, rows: string) => `${count} baris tersembunyi tidak dibaca (baris ${rows}).`,
  withHidden: "Baca juga baris tersembunyi",
  withoutHidden: "Jangan baca baris tersembunyi",

  mapping: (count: string) => `Kolom dan jenis daftar (${count} kolom)`,
  toCheck: (count: string) => `Periksa ${count} kolom ini`,
  otherColumns: (count: string) => `Kolom lain dan jenis daftar (${count} kolom)`,
  sample: (texts: string) => (texts === "" ? "Kosong" : `Isinya: ${texts}`),
  sure: "Semua kolom yang dibawa dikenali dari judulnya.",
  doubtful: (count: string) =>
    `${count} kolom dikenali dari isi, nomor, atau judul yang mirip: periksa di bawah.`,
  yes: "Ya, memang benar",
  mappingHint: "Ubah bila keliru. Pilihan Anda diingat untuk judul kolom yang sama.",
  layout: "Jenis daftar",
  notTaken: "(tidak dibawa)",
  column: (letters: string) => `Kolom ${letters}`,
  columnOf: (letters: string, heading: string) => `${letters}: ${heading}`,
  by: {
    heading: "",
    likeness: "Perlu diperiksa: judulnya hanya mirip.",
    number: "Perlu diperiksa: dikenali dari baris nomor (1)(2).",
    content: "Perlu diperiksa: dikenali dari isinya.",
    hand: "Menurut pilihan Anda.",
  },
  notKept: "Ditampilkan saja, tidak dimasukkan.",
  fields: {
    nomor: "Nomor",
    atasan: "Atasan",
    nip: "NIP",
    gelarDepan: "Gelar depan",
    gelarBelakang: "Gelar belakang",
    nama: "Nama",
    status: "Status",
    pangkat: "Pangkat",
    golongan: "Golongan",
    eselon: "Eselon",
    jabatan: "Jabatan",
    unit: "Unit kerja",
    id: "ID",
    uraian: "Uraian kegiatan",
    satuan: "Satuan",
    target: "Target",
    realisasi: "Realisasi",
    persen: "Persentase",
    kualitas: "Tingkat kualitas",
    kodeButir: "Kode butir kegiatan",
    angkaKredit: "Angka kredit",
    keterangan: "Keterangan",
    kode: "Kode",
    pemilik: "Nama pegawai",
    rencanaPimpinan: "Rencana pimpinan",
    rencana: "Rencana hasil kerja",
    aspek: "Aspek",
    indikator: "Indikator",
    bukti: "Tautan bukti",
    umpanBalik: "Umpan balik",
    kendala: "Kendala",
    solusi: "Solusi",
    tindakLanjut: "Rencana tindak lanjut",
    pic: "Penanggung jawab tindak lanjut",
    batas: "Batas waktu",
    buktiLanjut: "Bukti tindak lanjut",
    tanggal: "Tanggal",
    waktu: "Waktu",
    selesai: "Waktu selesai",
    deskripsi: "Kegiatan",
    hasil: "Hasil",
    tautan: "Tautan",
    bulan: "Bulan",
    tahun: "Tahun",
  } as Readonly<Record<string, string>>,

  question: {
    layout: (): Message => ({
      what: "Daftar ini dapat dibaca dengan beberapa cara.",
      how: "Apa isinya?",
    }),
    column: (field: string, columns: string): Message => ({
      what: `Lebih dari satu kolom mungkin berisi ${field}: ${columns}.`,
      how: "Yang mana?",
    }),
    missing: (field: string, _columns: string): Message => ({
      what: `Kolom ${field} belum dikenali.`,
      how: "Tentukan di bawah kolom mana yang berisi itu, atau pilih jenis daftar yang lain.",
    }),
    looks: (field: string, columns: string): Message => ({
      what: `Isi kolom ${columns} tidak tampak seperti ${field}.`,
      how: "Bila keliru, tentukan isi kolomnya di bawah.",
    }),
  },

  owner: "Formulir ini milik",
  assessor: "Pejabat penilai",
  span: "Periode di formulir",
  notSaid: "(tidak tertulis)",
  otherYear: (there: string, here: string) =>
    `Formulir ini tahun ${there}, buku kerja ini tahun ${here}: butirnya masuk sebagai draf tahun ${here}.`,
  ckpHint:
    "Tiap butir menjadi rencana hasil kerja dengan satu ukuran kuantitas. Kalimat indikatornya ditulis kemudian; kualitas, persentase, dan angka kredit tidak dibawa.",
  period: "Realisasi masuk ke periode",
  noPeriod: "Jangan masukkan realisasi",
  entries: "Yang dibaca",
  row: (row: string) => `Baris ${row}`,
  entry: (target: string, unit: string, reached: string) =>
    [target === "" ? "" : `Target ${target} ${unit}`.trim(), reached === "" ? "" : `realisasi ${reached}`]
      .filter(Boolean)
      .join(", "),
  fresh: (count: string) => `${count} rencana hasil kerja baru`,
  known: (count: string) => `${count} sudah ada di buku kerja`,

  left: (count: string) => `${count} hal tidak dimasukkan`,
  leftWhy: {
    noOwner: "Belum diketahui milik siapa. Pilih SKP-nya di atas.",
    unknownPerson: "Orang ini tidak ada di lembar Pegawai.",
    ambiguousPerson: "Ada beberapa orang dengan nama ini. Tulis NIP-nya.",
    agreed: "SKP-nya sudah ditetapkan, jadi tidak ditambah.",
    unknownCode: "Tidak ada hasil kerja dengan kode ini di kolom Acuan lembar Rencana.",
    ambiguousCode: "Lebih dari satu indikator cocok. Tidak dipilih salah satunya.",
    unknownIndicator: "Indikator ini tidak ada di buku kerja, dan tidak ada rencana hasil kerja di barisnya.",
    unknownAspect: "Aspek seharusnya Kuantitas, Kualitas, Waktu, atau Biaya. Aspeknya dikosongkan.",
    noPeriod: "Pilih periode realisasinya di atas.",
    otherValue: "Buku kerja berisi nilai lain, yang tetap dipakai.",
  },
  leftColumns: (count: string) => `${count} kolom lain tidak dibawa.`,
  leftBelow: (count: string) => `${count} hal tidak dimasukkan: alasannya di bawah.`,
  noEntries: (): Message => ({
    what: "Tidak ada butir di sini: baru judul, nama, dan bagiannya yang terisi.",
    how: "Isi dulu butirnya di lembar sumbernya, atau pilih lembar lain.",
  }),
  notUnderstood: (count: string) => `${count} sel tidak dibawa`,
  cell: (address: string, text: string) => `${address}: ${text}`,
  logTitle: "Simpan untuk e-Kinerja",
  logHint:
    "Catatan harian tidak disimpan di buku kerja ini. Unduh sebagai daftar 8 kolom progres harian, lalu tempel atau unggah dari sana.",
  logAction: "Rencana aksi yang dikerjakan",
  noAction: "(diisi nanti)",
  go: "Lihat yang akan dilakukan",
};

export const listRefusals = {
  notAList: (facts: Facts): Message => ({
    what: `Tidak ada daftar yang dikenali di lembar ${fact(facts, "sheet")}.`,
    how: "Pastikan ada satu baris judul kolom di atas isinya, lalu baca lagi.",
  }),
  unclearList: (facts: Facts): Message => ({
    what: `Daftar di lembar ${fact(facts, "sheet")} dapat dibaca dengan beberapa cara.`,
    how: "Jawab dulu pertanyaan tentang kolomnya.",
  }),
  noPlaceForList: (_facts: Facts): Message => ({
    what: "Catatan kegiatan harian hanya ditampilkan.",
    how: "Buku kerja ini belum punya tempat untuk catatan harian.",
  }),
  nothingInList: (facts: Facts): Message => ({
    what: `Tidak ada yang dapat dimasukkan dari lembar ${fact(facts, "sheet")}.`,
    how: "Lihat alasannya pada tiap baris, lalu baca lagi.",
  }),
  severalPeople: (facts: Facts): Message => ({
    what: `Ada beberapa orang bernama ${fact(facts, "name")} di lembar Pegawai.`,
    how: "Lengkapi NIP mereka di lembar Pegawai, lalu baca lagi.",
  }),
  otherNip: (facts: Facts): Message => ({
    what: `NIP ${fact(facts, "name")} di lembar ini ${fact(facts, "nip")}, di lembar Pegawai ${fact(facts, "there")}.`,
    how: "Perbaiki yang keliru, lalu baca lagi.",
  }),
  otherName: (facts: Facts): Message => ({
    what: `NIP ${fact(facts, "nip")} di lembar ini milik ${fact(facts, "name")}, di lembar Pegawai milik ${fact(facts, "there")}.`,
    how: "Perbaiki yang keliru, lalu baca lagi.",
  }),
};

export const listActions = {
  takeList: { doing: "Memasukkan isi daftar…", title: "Memasukkan isi daftar" },
};
