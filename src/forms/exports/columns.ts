/**
 * The columns of the two lists that an admin downloads from e-Kinerja BKN, by the names of their machine header; of
 * several names the first that says something counts. No original file was at hand: the names are those by which a
 * public program reads such files (github.com/achmadhadikurnia/dashboard-ekinerja-bkn).
 */
export const exportColumns = {
  id: ["id"],
  nip: ["nip"],
  name: ["nama"],
  acting: ["is_plt_plh"],
  until: ["periode_akhir"],
  post: ["skp_jabatan", "jabatan", "jabatan_akhir", "nama_jabatan"],
  unit: ["unit_kerja", "skp_unor", "skp_unor_nama", "unor_nama"],
  office: ["skp_unor_induk"],
  state: ["skp_status"],
  kind: ["jenis_pegawai"],
  assessor: ["nama_atasan"],
  result: ["hasil_akhir"],
} as const;

export type ExportField = keyof typeof exportColumns;

/** What each list must have to be known. */
export const exportKinds = {
  /** Laporan SKP: who has an SKP, in which post and unit. */
  plans: ["nip", "nama", "skp_status"],
  /** Laporan Penilaian SKP: the predikat of each of those SKP. */
  results: ["id", "hasil_akhir"],
} as const;

export type ExportKind = keyof typeof exportKinds;

/** In which of the first rows of a list its machine header stands. */
export const headerWithin = 20;
