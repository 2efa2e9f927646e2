import type { ListField, ListLayout } from "./layout";

/** What a list of employees can tell of a person; columns are looked for in this order. */
export const employeeFields = [
  "atasan",
  "nip",
  "gelarDepan",
  "gelarBelakang",
  "nama",
  "status",
  "pangkat",
  "golongan",
  "eselon",
  "jabatan",
  "unit",
  "id",
] as const;
export type EmployeeField = (typeof employeeFields)[number];

/**
 * Headings in circulation, in lower case with single spaces for everything that is no letter; better ones first. What
 * is not among them is tried by `likely`.
 */
export const employeeHeadings: Readonly<
  Record<EmployeeField, { readonly known: readonly string[]; readonly likely: RegExp }>
> = {
  atasan: {
    known: [
      "atasan id",
      "id atasan",
      "nip atasan langsung",
      "nip atasan",
      "nip pejabat penilai kinerja",
      "nip pejabat penilai",
      "nip penilai",
      "atasan langsung",
      "atasan",
      "nama atasan langsung",
      "nama atasan",
      "pejabat penilai kinerja",
      "pejabat penilai",
      "nama pejabat penilai kinerja",
      "nama pejabat penilai",
      "nama penilai",
      "penilai",
    ],
    likely:
      /^(?!.*\batasan (?:dari )?(?:pejabat )?penilai)(?!.*\bjabatan\b)(?!.*\bunit\b)(?!.*\b(?:rhk|rencana|indikator|hasil)\b).*\b(?:atasan|penilai)\b/,
  },
  nip: {
    known: [
      "nip",
      "n i p",
      "nip baru",
      "nip nipppk",
      "nip ni pppk",
      "nip pegawai",
      "nip nrp",
      "nomor induk pegawai",
    ],
    likely: /\b(?:nip|nipppk|nomor induk pegawai)\b/,
  },
  gelarDepan: { known: ["gelar depan", "glr depan"], likely: /\bgelar.*depan\b/ },
  gelarBelakang: { known: ["gelar belakang", "glr belakang"], likely: /\bgelar.*belakang\b/ },
  nama: {
    known: [
      "nama",
      "nama pegawai",
      "nama lengkap",
      "nama asn",
      "nama dan gelar",
      "nama lengkap dan gelar",
      "nama nip",
    ],
    likely: /^nama\b(?!.*\b(?:jabatan|unit|unor|opd|skpd|pangkat|golongan|instansi|satuan)\b)/,
  },
  status: {
    known: ["status pegawai", "jenis pegawai", "status kepegawaian", "jenis asn", "status asn", "status"],
    likely: /\b(?:status|jenis) .*\b(?:pegawai|kepegawaian|asn)\b/,
  },
  pangkat: {
    known: [
      "pangkat gol ruang",
      "pangkat gol",
      "pangkat golongan",
      "pangkat golongan ruang",
      "pangkat",
      "nama pangkat",
      "pangkat terakhir",
    ],
    likely: /\bpangkat\b(?!.*\btmt\b)/,
  },
  golongan: {
    known: ["gol ruang", "golongan ruang", "golongan", "gol", "golru", "gol akhir", "golongan terakhir"],
    likely: /^(?!tmt\b).*\b(?:gol|golru|golongan)\b/,
  },
  eselon: { known: ["eselon", "esl", "eselonering"], likely: /^(?!tmt\b).*\beselon\b/ },
  jabatan: {
    known: ["jabatan", "nama jabatan", "jabatan terakhir", "jabatan saat ini"],
    likely: /^(?!tmt\b|jenis\b|kelas\b|jenjang\b|tanggal\b|tgl\b|sk\b|masa\b).*\bjabatan\b/,
  },
  unit: {
    known: [
      "unit kerja",
      "nama unit kerja",
      "unor",
      "nama unor",
      "unor nama",
      "unit organisasi",
      "unit",
      "satuan kerja",
      "satker",
      "opd",
      "skpd",
      "perangkat daerah",
      "tempat tugas",
    ],
    likely: /\b(?:unit kerja|unor|unit organisasi|satuan kerja|opd|skpd|perangkat daerah)\b/,
  },
  id: {
    known: ["id", "id pegawai", "pegawai id", "pns id", "kode pegawai"],
    likely: /^id (?:pns|asn|pegawai)\b/,
  },
};

/** What is said of a superior is never taken for the person's own. */
export const ofSuperior = /\b(?:atasan|penilai)\b/;

const field = (name: EmployeeField, more: Partial<ListField> = {}): ListField => ({
  ...employeeHeadings[name],
  ...(name === "atasan" ? {} : { unless: ofSuperior }),
  ...more,
});

/** A list of employees: a row a person, name and NIP in one cell or in two. */
export const employeeList: ListLayout = {
  key: "pegawai",
  fields: {
    nomor: { known: ["no", "nomor", "no urut", "nomor urut"] },
    atasan: field("atasan", { into: "tSKP[ID Penilai]" }),
    nip: field("nip", { into: "tPegawai[NIP]", look: "nip" }),
    gelarDepan: field("gelarDepan", { into: "tPegawai[Nama]" }),
    gelarBelakang: field("gelarBelakang", { into: "tPegawai[Nama]" }),
    nama: field("nama", { into: "tPegawai[Nama]", look: "name" }),
    status: field("status", { into: "tPegawai[Status]" }),
    pangkat: field("pangkat", { into: "tPegawai[Pangkat/Gol. Ruang]" }),
    golongan: field("golongan", { into: "tPegawai[Pangkat/Gol. Ruang]" }),
    eselon: field("eselon", { into: "tSKP[Jenis Jabatan]" }),
    jabatan: field("jabatan", { into: "tPegawai[Jabatan]" }),
    unit: field("unit", { into: "tPegawai[Unit]" }),
    id: field("id", { into: "tSKP[ID Penilai]" }),
  },
  needs: ["nama"],
  subject: "nama",
  number: "nomor",
};
