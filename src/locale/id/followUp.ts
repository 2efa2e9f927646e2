import type { Facts, Message } from "../message";

/** Tindak lanjut: what follows an evaluation. */
export const followUp = {
  title: "Tindak lanjut",
  open: "Tindak lanjut",
  part: "Bagian",
  parts: {
    catatan: "Catatan, penghargaan, sanksi",
    keberatan: "Keberatan",
    karier: "Karier dan kenaikan pangkat",
    angkaKredit: "Angka kredit",
    tunjangan: "Tunjangan kinerja",
  },
  period: "Periode",
  search: "Cari nama",
  noneFinal: "Belum ada penilaian final pada periode ini.",
  noneFinalHint: "Tindak lanjut dimulai setelah penilaian final.",
  goJudge: "Buka halaman Nilai",
  noneFound: "Tidak ada pegawai yang cocok.",
  save: "Simpan",
  cancel: "Batal",
  source: (text: string) => `Sumber: ${text}`,

  note: "Catatan/rekomendasi",
  noteHint: "Tercetak di Dokumen Evaluasi Kinerja, bagian 5.",
  writeNote: "Tulis catatan",
  editNote: "Ubah catatan",
  add: "Tambah tindak lanjut",
  kind: "Jenis",
  kinds: { rekomendasi: "Rekomendasi", penghargaan: "Penghargaan", sanksi: "Sanksi" },
  kindHints: {
    rekomendasi: "Dokumen evaluasi dapat memuat rekomendasi pejabat penilai.",
    penghargaan:
      "Hasil evaluasi dipakai antara lain untuk penghargaan, pengembangan karier, dan manajemen talenta. Bentuknya ditentukan instansi.",
    sanksi:
      "PP 30/2019 Pasal 56–58: yang tidak mencapai target diberi 6 bulan untuk memperbaiki kinerja, lalu uji kompetensi, lalu dapat dipindahkan atau diturunkan. Keputusannya pada pejabat yang berwenang.",
  },
  text: "Uraian",
  basis: "Dasar",
  date: "Tanggal",
  state: "Status",
  states: {
    diusulkan: "Diusulkan",
    ditetapkan: "Ditetapkan",
    dilaksanakan: "Dilaksanakan",
    dibatalkan: "Dibatalkan",
  },
  followed: (kind: string, text: string) => `${kind}: ${text}`,
  stateOf: (text: string) => `Status: ${text}`,

  received: "Diterima tanggal",
  writeReceived: "Catat tanggal diterima",
  notReceived: "Belum tercatat kapan hasilnya diterima pegawai.",
  objection: {
    rule: (days: string) =>
      `Keberatan diajukan dengan alasan kepada atasan pejabat penilai paling lama ${days} hari sesudah hasil diterima (PP 30/2019 Pasal 59). Dihitung hari kalender; ubah di Pengaturan.`,
    last: (day: string) => `Batas keberatan ${day}.`,
    left: (days: string) => `${days} hari lagi.`,
    over: "Batasnya sudah lewat.",
    lastDay: "Hari ini hari terakhir.",
    onTime: (day: string) => `Diajukan ${day}, dalam batas waktu.`,
    late: (day: string) => `Diajukan ${day}, sesudah batas waktu.`,
    filed: (day: string) => (day === "" ? "Diajukan, tanggalnya belum diisi." : `Diajukan ${day}.`),
    reason: (text: string) => `Alasan: ${text}`,
    explained: (text: string) => `Penjelasan penilai: ${text}`,
    decided: (outcome: string, text: string) => `Keputusan: ${outcome}. ${text}`,
    outcomes: {
      "hasil evaluasi tetap": "hasil evaluasi tetap",
      "hasil evaluasi diubah": "hasil evaluasi diubah",
    },
    file: "Catat keberatan",
    explain: "Catat penjelasan penilai",
    decide: "Catat keputusan atasan",
    fields: {
      alasan: "Alasan keberatan",
      tanggal: "Tanggal keberatan",
      penjelasan: "Penjelasan pejabat penilai",
      tanggalPenjelasan: "Tanggal penjelasan",
      keputusan: "Keputusan atasan pejabat penilai",
      tanggalKeputusan: "Tanggal keputusan",
      hasil: "Hasil",
      ratingHasil: "Rating hasil kerja yang baru",
      ratingPerilaku: "Rating perilaku yang baru",
    },
    keeps: "Rating semula ditulis di akhir keputusan, supaya tidak hilang.",
    counts: (filed: string, open: string) => `${filed} keberatan, ${open} masih menunggu keputusan.`,
  },

  career: {
    practice: "Praktik, bukan ketentuan PermenPANRB 6/2022",
    hint: "Kenaikan pangkat lazimnya meminta predikat paling rendah Baik dua tahun terakhir dan Dokumen Evaluasi. Untuk manajemen talenta, daftar ini diurutkan dari predikat terbaik.",
    empty: "Belum ada penilaian tahunan yang final.",
    thisYear: (predicate: string) => `Tahun ini ${predicate}`,
    lastYear: (predicate: string) => `tahun lalu ${predicate}`,
    lastYearUnknown: "tahun lalu tidak ada di buku kerja ini",
    both: "Dua tahun paling rendah Baik",
    notBoth: "Belum dua tahun Baik",
    unknown: "Periksa predikat tahun lalu",
  },

  credit: {
    hint: "Persen predikat × koefisien jenjang × bulan/12 (PermenPANRB 1/2023 Pasal 37). Satu bulan dihitung pada SKP yang memuat hari terakhir bulan itu: ditentukan instansi, ubah di lembar Angka Kredit bila berbeda.",
    empty: "Tidak ada SKP jabatan fungsional dengan jenjang yang dikenal.",
    emptyHint: "Isi kolom Jenjang di lembar Daftar SKP, misalnya Ahli Muda.",
    months: (jenjang: string, months: string) => `${jenjang} · ${months} bulan`,
    amount: (amount: string) => `Angka kredit ${amount}`,
    waits: "Menunggu penilaian tahunan final.",
    recorded: "Sudah dicatat",
    differs: (amount: string) => `Tercatat ${amount}: berubah sejak dicatat`,
    total: (before: string, thisYear: string, total: string) =>
      `Sebelumnya ${before} + tahun ini ${thisYear} = ${total} (yang tercatat)`,
    record: (count: string) => `Catat angka kredit (${count})`,
    earlier: "Jumlah tahun-tahun sebelumnya",
    writeEarlier: "Isi jumlah sebelumnya",
    badNumber: "Tulis angka, misalnya 87,5.",
  },

  allowance: {
    hint: "PermenPANRB 6/2022 tidak mengatur besarnya. Yang dipakai hanya tabel instansi Anda.",
    empty: "Tabel Tunjangan masih kosong.",
    emptyHint: "Siapkan tabelnya, lalu isi persen tiap predikat dan dasar hukumnya di lembar Tunjangan.",
    prepare: "Siapkan tabel Tunjangan",
    fill: "Isi di lembar Tunjangan",
    percent: (percent: string) => `${percent}% dari tunjangan kinerja`,
    basis: (text: string) => (text === "" ? "Dasarnya belum diisi di lembar Tunjangan." : `Dasar: ${text}`),
    notInTable: (predicate: string) => `Predikat ${predicate} belum ada persennya di tabel.`,
  },
};

export const followUpActions = {
  noteEvaluation: { doing: "Menulis catatan…", title: "Menulis catatan penilaian" },
  recordObjection: { doing: "Mencatat keberatan…", title: "Mencatat keberatan" },
  recordCredits: { doing: "Mencatat angka kredit…", title: "Mencatat angka kredit" },
  prepareAllowance: { doing: "Menyiapkan tabel Tunjangan…", title: "Menyiapkan tabel Tunjangan" },
};

export const followUpRefusals = {
  evaluationGone: (_facts: Facts): Message => ({
    what: "Penilaian ini tidak ada lagi di lembar Penilaian.",
    how: "Pilih penilaian lain.",
  }),
  objectionTooEarly: (_facts: Facts): Message => ({
    what: "Penilaian ini belum final.",
    how: "Keberatan diajukan atas hasil yang sudah final: selesaikan penilaiannya dulu.",
  }),
  objectionNoReason: (_facts: Facts): Message => ({
    what: "Alasan keberatan belum diisi.",
    how: "Tulis alasannya: keberatan diajukan dengan alasan (PP 30/2019 Pasal 59).",
  }),
  objectionNoRatings: (_facts: Facts): Message => ({
    what: "Rating yang baru belum lengkap.",
    how: "Pilih rating hasil kerja dan rating perilaku, atau pilih hasil evaluasi tetap.",
  }),
  creditNothing: (_facts: Facts): Message => ({
    what: "Belum ada predikat tahunan final milik pejabat fungsional.",
    how: "Selesaikan penilaian tahunan, lalu catat angka kreditnya.",
  }),
};
