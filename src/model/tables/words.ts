/** The closed lists of the workbook's columns that are no rules of their own (those are in src/rules). */

export const employeeStatuses = [
  "PNS",
  "CPNS",
  "PPPK",
  "PPPK Paruh Waktu",
  "Pejabat Negara",
  "TNI/Polri",
] as const;
export const positionKinds = [
  "JPT",
  "Administrator",
  "Pengawas",
  "Pelaksana",
  "JF",
  "Guru",
  "Kepala Sekolah",
  "Kepala Puskesmas",
] as const;
/** By what a workbook is cut into files: one for each penilai, for each employee, or for each unit. */
export const shareWays = ["Penilai", "Pegawai", "Unit"] as const;
export const tenures = ["Definitif", "Plt", "Plh", "Pj."] as const;
export const formats = ["JPT/PUKM", "JA/JF"] as const;
export const approaches = ["Kuantitatif", "Kualitatif"] as const;
export const skpStates = ["draf", "diajukan", "ditetapkan"] as const;
/**
 * How a result contributes to its parent; langsung with what the parent was divided by, where that is known (PermenPANRB
 * 8/2021: aspek, wilayah, dan/atau beban target). One column holds both, so that a sheet of two words stays valid.
 */
export const cascadings = [
  "Langsung",
  "Langsung (aspek)",
  "Langsung (wilayah)",
  "Langsung (beban target)",
  "Tidak Langsung",
] as const;
export const roles = ["ketua", "anggota", "mandiri"] as const;
export const resultStates = ["berlaku", "diganti", "dibatalkan"] as const;
export const annexGroups = ["Dukungan Sumber Daya", "Skema Pertanggungjawaban", "Konsekuensi"] as const;
export const evaluationStates = ["draf", "final", "disahkan"] as const;
export const absenceReasons = [
  "cuti",
  "tugas belajar",
  "pensiun",
  "mutasi keluar",
  "hukuman disiplin",
] as const;
export const periodStates = ["belum dibuka", "berjalan", "ditutup"] as const;
/** How a competence is developed: by training in a class, outside of one, or by study. */
export const developmentKinds = ["klasikal", "nonklasikal", "pendidikan"] as const;
/** What an entry of the dialogue is: bimbingan may be coaching, mentoring, formal or informal training. */
export const dialogueKinds = [
  "klarifikasi ekspektasi",
  "umpan balik",
  "coaching",
  "mentoring",
  "pelatihan formal",
  "pelatihan informal",
  "konseling",
  "aspirasi karier",
  "kesepakatan",
] as const;
export const dialogueWays = ["tatap muka", "tidak langsung"] as const;
export const dialogueOccasions = ["terjadwal", "insidental"] as const;
export const dialogueStates = ["dicatat", "ditindaklanjuti", "tercapai", "tidak tercapai"] as const;
export const outcomeKinds = ["Outcome", "Outcome Antara", "Output"] as const;
export const objectionOutcomes = ["hasil evaluasi tetap", "hasil evaluasi diubah"] as const;
export const followUpKinds = ["rekomendasi", "penghargaan", "sanksi"] as const;
export const followUpStates = ["diusulkan", "ditetapkan", "dilaksanakan", "dibatalkan"] as const;
/** The parts of an SKP that are agreed, as the sheets name them. */
export const agreedParts = ["Rencana Hasil Kerja", "Indikator", "Perilaku", "Lampiran"] as const;
/** What a result may refer to (perencanaan strategis, perjanjian kinerja unit kerja and so on); the last is of PPPK. */
export const references = [
  "renstra",
  "perjanjian kinerja",
  "organisasi dan tata kerja",
  "rencana kinerja pimpinan",
  "kompetensi",
  "prioritas",
  "perjanjian kerja",
] as const;
