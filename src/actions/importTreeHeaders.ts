/** What a list of results can tell, besides one column per level. */
export const treeColumns = [
  "parentIndicator",
  "parentText",
  "parentId",
  "id",
  "level",
  "code",
  "indikatorKuantitas",
  "targetKuantitas",
  "indikatorKualitas",
  "targetKualitas",
  "indikatorWaktu",
  "targetWaktu",
  "indikatorBiaya",
  "targetBiaya",
  "aspek",
  "indikator",
  "target",
  "satuan",
  "kelompok",
  "nip",
  "text",
  "pemilik",
] as const;
export type TreeColumn = (typeof treeColumns)[number];

const leader = String.raw`(?:atasan|pimpinan|induk|parent|diintervensi|intervensi)`;

/**
 * Headers in circulation, in lower case with single spaces for everything that is no letter; better ones first. What
 * is not among them is tried by `likely`.
 */
export const treeHeaders: Readonly<
  Record<TreeColumn, { readonly known: readonly string[]; readonly likely?: RegExp }>
> = {
  parentIndicator: {
    known: ["indikator pimpinan", "iki pimpinan", "iki atasan", "indikator atasan", "indikator induk"],
    likely: new RegExp(String.raw`\b(?:indikator|iki|iku)\b.*\b${leader}\b`),
  },
  parentText: {
    known: [
      "rencana hasil kerja pimpinan yang diintervensi",
      "rencana hasil kerja atasan yang diintervensi",
      "rencana pimpinan yang diintervensi",
      "rhk pimpinan yang diintervensi",
      "rhk atasan yang diintervensi",
      "rhk atasan intervensi",
      "rencana kinerja atasan",
      "rencana hasil kerja atasan",
      "rhk atasan",
      "rhk pimpinan",
      "hasil kerja atasan",
      "rencana induk",
      "kinerja induk",
      "induk",
      "atasan",
      "parent",
    ],
    likely: new RegExp(
      String.raw`^(?!.*\b(?:id|kode|nip|nama|jabatan)\b).*\b(?:rhk|rencana|kinerja|hasil|sasaran|uraian)\b.*\b${leader}\b`,
    ),
  },
  parentId: {
    known: [
      "id induk",
      "induk id",
      "parent id",
      "id parent",
      "atasan id",
      "id atasan",
      "kode induk",
      "parentid",
    ],
    likely: new RegExp(String.raw`^(?:id|kode)\b.*\b${leader}\b|\b${leader}\b.*\b(?:id|kode)$`),
  },
  id: { known: ["id", "id rhk", "id kinerja", "id rencana", "kode rhk"], likely: /^id\b(?!.*\bpegawai\b)/ },
  level: { known: ["level", "tingkat", "lvl", "jenjang", "kedalaman"] },
  code: {
    known: ["kode", "kode rekening", "kode kinerja", "kode sasaran", "nomor", "no"],
    likely: /^kode\b/,
  },
  indikatorKuantitas: { known: ["indikator kuantitas"] },
  targetKuantitas: { known: ["target kuantitas"] },
  indikatorKualitas: { known: ["indikator kualitas"] },
  targetKualitas: { known: ["target kualitas"] },
  indikatorWaktu: { known: ["indikator waktu"] },
  targetWaktu: { known: ["target waktu"] },
  indikatorBiaya: { known: ["indikator biaya"] },
  targetBiaya: { known: ["target biaya"] },
  aspek: { known: ["aspek"] },
  indikator: {
    known: [
      "indikator kinerja individu",
      "indikator kinerja",
      "indikator",
      "iki",
      "iku",
      "ukuran keberhasilan",
    ],
    likely: /^(?:indikator|iki)\b/,
  },
  target: { known: ["target", "target tahunan"], likely: /^target\b/ },
  satuan: { known: ["satuan"] },
  kelompok: { known: ["jenis kinerja", "kelompok", "utama tambahan", "jenis rhk"] },
  nip: { known: ["nip", "nip pegawai", "nip pemilik"] },
  text: {
    known: [
      "rencana hasil kerja",
      "rhk",
      "uraian rhk",
      "rencana kinerja",
      "hasil kerja",
      "uraian kinerja",
      "kinerja",
      "uraian",
      "sasaran kinerja",
      "sasaran",
      "rencana",
    ],
    likely: new RegExp(
      String.raw`^(?!.*\b(?:aksi|jenis|nama|link|tautan|bukti|realisasi|${leader})\b).*\b(?:rhk|hasil kerja|uraian|kinerja)\b`,
    ),
  },
  pemilik: {
    known: ["pemilik", "nama pegawai", "pegawai", "penanggung jawab", "pic", "nama"],
    likely: /^nama\b.*\b(?:pegawai|asn)\b/,
  },
};

/** What a column may hold whose header names no result, best first: a list of posts or of names is a tree as well. */
export const insteadOfText = ["jabatan", "nama jabatan", "deskripsi", "nama"];

/** Headers of levels: two of them beside each other are a column per level. */
export const levelHeader =
  /^(?:visi|misi|tujuan|sasaran|program|kegiatan|sub ?kegiatan|aktivitas|aksi|(?:ultimate |intermediate |immediate )?outcome|output|level|tingkat|lapis|jenjang)(?: (?:strategis|daerah|antara|program|kegiatan|kerja|akhir|rpjmd|renstra|opd|\d+|[ivx]+))*$/;
