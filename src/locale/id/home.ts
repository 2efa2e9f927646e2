/** Beranda: the first visit, the next step, the four stages. */
export const home = {
  title: "Beranda",
  welcome: "Kelola SKP satu tahun di buku kerja ini.",
  welcomeHint: "Pilih cara memulai. Tidak ada yang ditulis sebelum Anda melihatnya dan menyetujuinya.",
  fromRoster: "Mulai dari daftar pegawai",
  fromRosterHint: "Tempel dari Excel atau pilih berkas. Urutan kolom bebas.",
  fromForm: "Mulai dari formulir SKP yang ada",
  fromFormHint: "Kami membaca formulir SKP kuantitatif dan kualitatif, lembarnya tidak diubah.",
  sample: "Coba dengan kantor contoh",
  sampleHint: "Dua unit karangan dengan rencana satu tahun, untuk dicoba dan dihapus lagi.",

  import: "Impor",
  importHint: "Yang sudah ada tidak dimasukkan dua kali, dan isian Anda tidak ditimpa.",
  importRoster: "Daftar pegawai",
  importForm: "Formulir SKP",

  nextStep: "Langkah berikutnya",
  next: {
    addEmployees: { say: "Belum ada pegawai di buku kerja ini.", button: "Masukkan daftar pegawai" },
    noPlans: { say: "Belum ada SKP di buku kerja ini.", button: "Baca formulir SKP" },
    addPlans: (count: string) => ({
      say: `${count} SKP belum berisi rencana hasil kerja.`,
      button: "Lihat SKP yang kosong",
    }),
    addIndicators: (count: string) => ({
      say: `${count} rencana hasil kerja belum punya indikator.`,
      button: "Lihat rencananya",
    }),
    agree: (count: string, deadline: string) => ({
      say: `${count} SKP belum ditetapkan.${deadline === "" ? "" : ` ${deadline}`}`,
      button: "Lihat SKP-nya",
    }),
    report: (count: string, period: string) => ({
      say: `${count} indikator belum diisi realisasinya untuk ${period}.`,
      button: "Isi realisasi",
    }),
    judge: (count: string, period: string) => ({
      say: `${count} penilaian ${period} belum selesai.`,
      button: "Lanjutkan menilai",
    }),
    endorse: (count: string) => ({
      say: `${count} penilaian sudah final, tetapi belum disahkan.`,
      button: "Lihat penilaiannya",
    }),
    complete: { say: "Semua yang dapat dikerjakan hari ini sudah selesai.", button: "Lihat laporan" },
  },
  deadline: (day: string, daysLeft: number) =>
    daysLeft > 0
      ? `Tenggat ${day}, ${daysLeft} hari lagi.`
      : daysLeft === 0
        ? `Tenggatnya hari ini, ${day}.`
        : `Tenggat ${day} sudah lewat ${-daysLeft} hari.`,

  stagesTitle: "Empat tahap tahun ini",
  stages: {
    perencanaan: { name: "Perencanaan", unit: "SKP ditetapkan" },
    pelaksanaan: { name: "Pelaksanaan", unit: "realisasi periode ini" },
    penilaian: { name: "Penilaian", unit: "penilaian selesai" },
    tindakLanjut: { name: "Tindak lanjut", unit: "penilaian disahkan" },
  },
  stageEmpty: "Belum ada yang perlu dikerjakan di tahap ini.",
  counts: {
    done: (count: string) => `${count} selesai`,
    open: (count: string) => `${count} belum`,
    late: (count: string) => (count === "0" ? "0 terlambat" : `di antaranya ${count} terlambat`),
  },
  findings: (count: string) => `${count} sel belum dapat dibaca`,
  findingsButton: "Periksa",
};
