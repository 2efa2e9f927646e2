import { distributionCells } from "../cells/distribution";

const { broken, source } = distributionCells;

/** The predikat of a unit, or of whom one penilai judges, against the pattern of the organisation's result. */
export const distribution = {
  title: "Sebaran predikat",
  ofUnit: (unit: string) => (unit === "" ? "Pegawai yang unitnya belum diisi" : unit),
  ofAssessor: (name: string) => (name === "" ? "Pegawai tanpa pejabat penilai" : `Yang dinilai ${name}`),
  rated: (rated: string, people: string) =>
    `${rated} dari ${people} pegawai yang dihitung sudah berpredikat.`,
  organisation: "Capaian kinerja organisasi",
  noOrganisation: "belum diisi",
  fillOrganisation: "Isi capaian organisasi",
  changeOrganisation: "Ubah capaian organisasi",
  chooseOrganisation: "Pilih capaian",
  countsFor: "Berlaku untuk",
  allUnits: "Semua unit tanpa baris sendiri",
  onlyUnit: (unit: string) => `Hanya ${unit}`,
  writtenForAll: (period: string) =>
    `Ditulis di lembar Periode, baris ${period} untuk semua unit. Unit yang punya baris sendiri tidak berubah.`,
  writtenForUnit: (unit: string, period: string) =>
    `Ditulis di lembar Periode, baris ${period} untuk ${unit}. Unit lain tidak berubah.`,
  saveOrganisation: "Simpan capaian",
  head: (name: string) => `Rating hasil kerja ${name}`,
  notRated: "belum dinilai",
  apart: "Ditetapkan sendiri-sendiri: yang satu tidak dihitung dari yang lain.",
  people: (count: string) => `${count} orang`,
  limits: (minimum: string, maksimum: string) =>
    minimum === maksimum ? `pola: ${maksimum}` : `pola: ${minimum} sampai ${maksimum}`,
  over: "melebihi pola",
  under: "kurang dari pola",
  tooSmall: (people: string) =>
    `Kelompok ini terlalu kecil untuk dibandingkan dengan pola (${people} orang).`,
  nobody: "Tidak ada pegawai yang dihitung pada periode ini.",
  fits: "Sebaran ini sesuai dengan pola.",
  broken,
  source: source as string,
  left: (count: string) => `${count} SKP tidak dihitung`,
  reasons: {
    nobody: "pemiliknya tidak ada di lembar Pegawai",
    acting: (tenure: string) => `kedudukannya ${tenure}, bukan definitif`,
    away: (reason: string, from: string, to: string) =>
      [reason || "tidak aktif", from && `sejak ${from}`, to && `sampai ${to}`].filter(Boolean).join(" "),
    notJudged: (reason: string) => `tidak dinilai: ${reason}`,
    otherSkp: (unit: string) =>
      unit === "" ? "dihitung dengan SKP lain" : `dihitung dengan SKP lain di ${unit}`,
  },
  show: "Tampilkan orangnya",
};
