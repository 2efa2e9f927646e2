import { fact } from "../message";
import type { Facts, Message } from "../message";

/** Why a report was not put on a sheet. */
export const reportRefusals = {
  nothingToReport: (facts: Facts): Message => ({
    what: `Belum ada yang dapat dilaporkan untuk ${fact(facts, "periode")}.`,
    how: "Pilih periode atau unit lain, atau isi rating di halaman Nilai.",
  }),
  tooMuchToReport: (facts: Facts): Message => ({
    what: `Laporan ini berisi ${Number(fact(facts, "count")).toLocaleString("id-ID")} baris; satu lembar memuat paling banyak ${Number(fact(facts, "most")).toLocaleString("id-ID")}.`,
    how: "Pilih satu unit, lalu ulangi.",
  }),
};

/** What is under way, and the title of the preview. */
export const reportActions = {
  makeReport: { doing: "Menyiapkan lembar laporan…", title: "Menyiapkan lembar laporan" },
};

/** Laporan: what the ratings of a period look like, and what to talk about. */
export const report = {
  title: "Laporan",
  period: "Periode",
  group: "Kelompok",
  everybody: "Semua pegawai",
  namesOf: (predicate: string) => `Predikat ${predicate}`,
  empty: "Belum ada predikat pada periode ini.",
  emptyHint: "Predikat muncul di sini setelah rating hasil kerja dan rating perilaku terisi.",
  goJudge: "Buka halaman Nilai",
  toSheet: "Taruh di lembar",
  sections: {
    quadrant: "Kuadran kinerja",
    distribution: "Sebaran predikat",
    calibration: "Kalibrasi",
    recap: "Rekap unit dan bulan",
    progress: "Kemajuan empat tahap",
  },
  inSheet: (name: string) => `${name}: buka barisnya di lembar Penilaian`,

  quadrant: {
    hint: "Ke atas hasil kerja, ke kanan perilaku kerja. Satu titik satu pegawai; tekan kotak untuk melihat namanya.",
    result: "Hasil kerja",
    behaviour: "Perilaku kerja",
    short: {
      "Di Atas Ekspektasi": "Di atas",
      "Sesuai Ekspektasi": "Sesuai",
      "Di Bawah Ekspektasi": "Di bawah",
    },
    ratings: (result: string, behaviour: string) => `hasil kerja ${result}, perilaku kerja ${behaviour}`,
    heard: (_count: string) => "orang",
    waiting: (count: string) => `${count} pegawai belum dinilai, jadi belum ada di kuadran.`,
    widen: "Perbesar",
    narrow: "Perkecil",
    nobody: "Tidak ada pegawai di kotak ini.",
  },

  groups: {
    hint: "Pola distribusi berlaku per kelompok. Tekan satu kelompok untuk membandingkannya dengan pola.",
    rated: (rated: string, people: string) => `${rated} dari ${people} berpredikat`,
    fits: "sesuai pola",
    off: (count: string) => `${count} hal di luar pola`,
    noPattern: "capaian organisasi belum diisi",
    waiting: "menunggu semua dinilai",
    tooSmall: "terlalu kecil untuk pola",
  },

  calibration: {
    hint: "Bahan bicara antarpenilai sebelum penilaian final, bukan koreksi. Ambangnya ada di Pengaturan: saran, bukan ketentuan.",
    none: "Tidak ada yang menonjol pada periode ini.",
    sameMarks: (count: string, of: string, marks: string, group: string) =>
      `${group}: ${count} dari ${of} pegawai mendapat tujuh nilai perilaku yang sama (${marks}).`,
    zero: (count: string) => `${count} pegawai lain bernilai 0 pada ketujuh nilai, seperti belum dinilai.`,
    oneResult: (count: string, rating: string, group: string) =>
      `${group}: ${count} pegawai mendapat satu rating hasil kerja, ${rating}.`,
    oneBehaviour: (count: string, rating: string, group: string) =>
      `${group}: ${count} pegawai mendapat satu rating perilaku kerja, ${rating}.`,
    oneOfEach: (count: string, result: string, behaviour: string, group: string) =>
      `${group}: ${count} pegawai mendapat rating yang sama, hasil kerja ${result} dan perilaku kerja ${behaviour}.`,
    aboveWithLowCapaian: (name: string, highest: string, counted: string, of: string) =>
      `${name}: hasil kerja Di Atas Ekspektasi, padahal capaian tertinggi ${highest} (${counted} dari ${of} indikator dapat dihitung).`,
    belowWithHighCapaian: (name: string, lowest: string, counted: string, of: string) =>
      `${name}: hasil kerja Di Bawah Ekspektasi, padahal capaian terendah ${lowest} (${counted} dari ${of} indikator dapat dihitung).`,
    apartFromMedian: (
      name: string,
      share: string,
      above: string,
      of: string,
      median: string,
      group: string,
    ) =>
      `${name}: ${share} Di Atas Ekspektasi (${above} dari ${of} pegawai), sedangkan median penilai di ${group} ${median}.`,
    showPeople: (count: string) => `Lihat ${count} pegawai`,
    zeroPeople: "Bernilai 0",
  },

  recap: {
    hint: "Angka: sudah dinilai dari yang dihitung. Tekan satu kotak untuk rinciannya.",
    unit: "Unit",
    noUnit: "Unit belum diisi",
    months: ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
    year: "Tahun",
    heard: "sudah dinilai",
    earlier: "Bulan sebelumnya",
    later: "Bulan berikutnya",
    none: "Tidak ada yang dihitung",
    noYear: "Rekap muncul setelah tahun buku kerja ini diisi di Pengaturan.",
    detail: (unit: string, column: string, period: string) =>
      period === "" ? `${unit} · ${column}` : `${unit} · ${column} · ${period}`,
    figures: (withSkp: string, judged: string, counted: string, final: string) =>
      `${withSkp} SKP; ${judged} dari ${counted} yang dihitung sudah berpredikat, ${final} final.`,
    byStatus: "Menurut status pegawai",
    byPost: "Menurut jenis jabatan",
    blank: "belum diisi",
    line: (name: string, judged: string, counted: string, predicates: string) =>
      `${name}: ${judged} dari ${counted}${predicates === "" ? "" : ` (${predicates})`}`,
    left: (count: string) => `${count} belum dinilai atau tidak dihitung`,
    reasons: {
      noSkp: "belum punya SKP",
      notAsn: (status: string) => `${status || "Pejabat Negara"}, tidak menyusun SKP`,
      notYet: "belum dinilai",
      noPeriod: "unit ini tidak punya periode penilaian pada waktu itu",
      noResults: "Laporan Penilaian SKP dari e-Kinerja tidak dipilih",
      otherFile: (file: string) => `dihitung dari berkas ${file}`,
    },
  },
};
