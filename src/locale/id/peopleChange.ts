import { fact } from "../message";
import type { Facts, Message } from "../message";

/** Pegawai berubah: one question, and all that follows from its answer. */
export const peopleChange = {
  title: "Pegawai berubah",
  open: "Pegawai berubah…",
  hint: "Jawab apa yang terjadi. Semua akibatnya Anda lihat dulu sebelum ditulis.",
  what: "Apa yang terjadi?",
  choose: "Pilih…",
  kinds: {
    mutasiMasuk: "Mutasi masuk atau pindah jabatan",
    mutasiKeluar: "Mutasi keluar",
    pltMulai: "Plt atau Plh mulai",
    pltSelesai: "Plt atau Plh selesai",
    cuti: "Cuti",
    tugasBelajar: "Tugas belajar",
    pensiun: "Pensiun",
    penilaiDiganti: "Penilai diganti",
    hukumanDisiplin: "Hukuman disiplin",
  },
  reasons: {
    cuti: "Cuti",
    "tugas belajar": "Tugas belajar",
    pensiun: "Pensiun",
    "mutasi keluar": "Mutasi keluar",
    "hukuman disiplin": "Hukuman disiplin",
  },
  who: "Siapa?",
  newcomer: "Belum ada di daftar pegawai",
  name: "Nama",
  nip: "NIP (boleh kosong)",
  status: "Status",
  from: "Mulai tanggal",
  firstDayWithout: "Hari pertama tidak lagi bertugas",
  until: "Sampai tanggal (boleh kosong)",
  post: "Jabatan baru",
  actingPost: "Jabatan sebagai Plt atau Plh",
  unit: "Unit",
  tenure: "Kedudukan",
  postAssessor: "Penilai di jabatan itu",
  standsInFor: "Menggantikan siapa?",
  standsInHint: "Bawahannya dinilai Plt/Plh sejak tanggal itu.",
  newAssessor: "Penilai baru",
  everybody: (count: string, name: string) => `Juga untuk ${count} pegawai lain yang dinilai ${name}`,
  heir: (count: string) => `Siapa yang menilai ${count} bawahannya?`,
  heirHint: "Kosongkan bila penggantinya belum ada; mereka tetap tercatat di bawah nama lama.",
  search: "Cari nama, NIP, jabatan, atau unit",
  none: "Tidak ada pegawai yang cocok.",
  more: (count: string) => `${count} lainnya: persempit pencarian.`,
  replace: "Ganti",
  replaceWho: (name: string) => `Ganti ${name}`,
  decided: "Ditentukan instansi, bukan ketentuan PermenPANRB 6/2022.",
  endsPlans: "SKP berakhir sehari sebelum tugas belajar",
  results: (count: string) => `${count} rencana hasil kerja di SKP yang berakhir`,
  resultFates: {
    stay: "Tetap di SKP lama, sebagai yang sudah dikerjakan",
    next: "Diteruskan di SKP berikutnya",
    other: "Diteruskan pegawai lain",
  },
  taker: "SKP yang meneruskan",
  noTaker: "Pilih SKP",
  agreedTaker: (name: string) => `${name} · sudah ditetapkan`,
  takerHint: "SKP yang sudah ditetapkan tidak dapat menerima: buat penyesuaiannya dulu.",
  goesOn: "Yang diteruskan",
  stillHangs: (count: string) =>
    `${count} rencana di SKP yang sudah ditetapkan tetap menginduk ke rencana lama sampai disesuaikan.`,
  periods: "Periode yang tidak dinilai",
  periodsHint: "Usul kami: SKP dinilai pada periode yang hari terakhirnya termasuk dalam SKP itu.",
  notJudged: (period: string, post: string) => (post === "" ? period : `${period} · ${post}`),

  effects: "Yang akan terjadi",
  effect: {
    newcomer: (name: string) => `${name} masuk ke daftar pegawai.`,
    ends: (post: string, day: string) => `SKP ${post} berakhir ${day}.`,
    begins: (post: string, span: string) => `SKP baru sebagai draf: ${post}, ${span}.`,
    span: (from: string, until: string) => (until === "" ? `sejak ${from}` : `${from} sampai ${until}`),
    absence: (reason: string, span: string) => `Tercatat di Keaktifan: ${reason}, ${span}.`,
    handed: (count: string, name: string, names: string) => `${count} pegawai dinilai ${name}: ${names}.`,
    left: (count: string, names: string) => `${count} pegawai belum punya penilai baru: ${names}.`,
    remembered: (count: string, name: string) =>
      `${count} penilaian periode yang sudah lewat mencatat ${name} sebagai penilainya.`,
    judged: (period: string, name: string) => `${period} dinilai ${name}.`,
    nobody: "(belum ada penilai)",
    notJudged: (period: string, reason: string) => `${period} tidak dinilai: ${reason}.`,
    results: (count: string) => `${count} rencana hasil kerja diteruskan sebagai salinan.`,
  },
  ask: "Lengkapi jawaban di atas untuk melihat akibatnya.",
  go: "Lihat sebelum ditulis",

  gone: (count: string) => `${count} pegawai penilainya tidak lagi bertugas`,
  goneHint: "Pilih penilai barunya satu per satu, atau untuk semua sekaligus.",
  goneOf: (name: string) => `penilai: ${name}`,
  give: "Beri penilai",
};

export const peopleChangeActions = {
  changePerson: { doing: "Mencatat perubahan pegawai…", title: "Mencatat perubahan pegawai" },
};

export const peopleChangeRefusals = {
  changeNoName: (_facts: Facts): Message => ({
    what: "Nama pegawai baru belum diisi.",
    how: "Isi namanya. NIP boleh menyusul.",
  }),
  changeOtherYear: (facts: Facts): Message => ({
    what: `Tanggal itu di tahun ${fact(facts, "wanted")}, sedangkan buku kerja ini untuk tahun ${fact(facts, "there")}.`,
    how: "Periksa tanggalnya, atau catat di buku kerja tahun itu.",
  }),
  changeEndsEarly: (_facts: Facts): Message => ({
    what: "Tanggal selesainya lebih awal dari tanggal mulainya.",
    how: "Periksa kedua tanggal.",
  }),
  changeNoPost: (_facts: Facts): Message => ({
    what: "Jabatan baru belum diisi.",
    how: "Isi nama jabatannya seperti tertulis di surat keputusan.",
  }),
  changeNotActing: (facts: Facts): Message => ({
    what: `${fact(facts, "name")} tidak punya SKP sebagai Plt, Plh, atau Pj. pada tanggal itu.`,
    how: "Periksa tanggalnya, atau isi kolom Kedudukan di lembar Daftar SKP.",
  }),
  changeSameDay: (facts: Facts): Message => ({
    what: `SKP ${fact(facts, "title")} milik ${fact(facts, "name")} mulai pada tanggal itu juga.`,
    how: "Seorang pegawai satu jabatan definitif sehari: pilih tanggal sesudahnya, atau ubah jabatan di lembar Daftar SKP.",
  }),
  changeAssessorGone: (_facts: Facts): Message => ({
    what: "Penilai yang dipilih tidak ada lagi di lembar Pegawai.",
    how: "Pilih penilai lain.",
  }),
  changeOwnAssessor: (facts: Facts): Message => ({
    what: `${fact(facts, "name")} tidak dapat menilai dirinya sendiri.`,
    how: "Pilih orang lain.",
  }),
  changeCircle: (facts: Facts): Message => ({
    what: `${fact(facts, "name")} akan dinilai oleh orang yang juga dinilainya.`,
    how: "Pilih penilai lain, yang bukan bawahannya.",
  }),
};
