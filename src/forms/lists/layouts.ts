import { resultColumns } from "../definitions/commonBlocks";
import type { Named } from "../form";
import { employeeList } from "./employees";
import type { ListKey, ListLayout } from "./layout";

const number = { known: ["no", "nomor", "no urut", "nomor urut"] } as const;

const named = ({ label, also = [] }: Pick<Named<string>, "label" | "also">): readonly string[] => [
  label,
  ...also,
];

/** Capaian Kinerja Pegawai: what was planned (CKP-T) or done (CKP-R) in a month, under the names of two persons. */
const ckp: ListLayout = {
  key: "ckp",
  fields: {
    nomor: number,
    uraian: {
      known: [
        "uraian kegiatan",
        "uraian tugas",
        "kegiatan",
        "uraian kegiatan tugas jabatan",
        "rincian kegiatan",
      ],
      into: "tKinerja[Rencana Hasil Kerja]",
    },
    satuan: { known: ["satuan", "satuan kuantitas", "satuan hasil"], into: "tIndikator[Satuan]" },
    target: {
      known: ["target kuantitas", "kuantitas target", "target", "target volume", "volume target"],
      into: "tIndikator[Target]",
    },
    realisasi: {
      known: ["realisasi kuantitas", "kuantitas realisasi", "realisasi", "realisasi volume"],
      into: "tRealisasi[Realisasi]",
    },
    persen: { known: ["%", "kuantitas %", "persen", "persentase", "% capaian", "capaian"] },
    kualitas: { known: ["tingkat kualitas", "tingkat kualitas %", "kualitas", "kualitas %"] },
    kodeButir: { known: ["kode butir kegiatan", "kode butir", "butir kegiatan"] },
    angkaKredit: { known: ["angka kredit", "ak"] },
    keterangan: { known: ["keterangan", "ket", "catatan"] },
  },
  needs: ["uraian", "target|realisasi", "satuan|kualitas|angkaKredit"],
  subject: "uraian",
  number: "nomor",
  numbered: [
    ["nomor", "uraian", "satuan", "target", "keterangan"],
    ["nomor", "uraian", "satuan", "target", "kodeButir", "angkaKredit", "keterangan"],
    ["nomor", "uraian", "satuan", "target", "realisasi", "persen", "kualitas", "keterangan"],
    [
      "nomor",
      "uraian",
      "satuan",
      "target",
      "realisasi",
      "persen",
      "kualitas",
      "kodeButir",
      "angkaKredit",
      "keterangan",
    ],
  ],
  isForm: true,
};

/** Results with their indicators, targets or realisations: of one person, or with a column that says whose. */
const results: ListLayout = {
  key: "hasil",
  fields: {
    nomor: number,
    kode: {
      known: ["kode indikator", "kode iku", "kode", "kode kinerja", "kode sasaran"],
      into: "tKinerja[Acuan]",
    },
    nip: { known: ["nip", "nip pegawai", "nip pemilik"], look: "nip" },
    pemilik: { known: ["nama pegawai", "pemilik", "nama", "pegawai"] },
    rencanaPimpinan: {
      known: named(resultColumns.leaderPlan),
      into: "tKinerja[Rencana Pimpinan]",
      carries: true,
    },
    rencana: {
      known: [
        ...named(resultColumns.plan),
        "uraian rhk",
        "hasil kerja",
        "sasaran kinerja",
        "sasaran",
        "sasaran rpjmd",
      ],
      into: "tKinerja[Rencana Hasil Kerja]",
      carries: true,
    },
    aspek: { known: named(resultColumns.aspect), into: "tIndikator[Aspek]", look: "aspek" },
    indikator: {
      known: [...named(resultColumns.indicator), "indikator sasaran", "indikator tujuan"],
      into: "tIndikator[Indikator]",
    },
    target: { known: named(resultColumns.target), into: "tIndikator[Target]" },
    satuan: { known: ["satuan"], into: "tIndikator[Satuan]" },
    realisasi: {
      known: [...named(resultColumns.realisation), "realisasi tw", "realisasi triwulan", "capaian realisasi"],
      likely: /^realisasi (?:tw|triwulan|bulan|semester)\b/,
      into: "tRealisasi[Realisasi]",
    },
    bukti: {
      known: [
        "link bukti dukung kinerja",
        "link bukti dukung",
        "bukti dukung",
        "tautan bukti",
        "tautan",
        "link bukti",
      ],
      into: "tRealisasi[Tautan]",
    },
    umpanBalik: { known: named(resultColumns.feedback), into: "tRealisasi[Umpan Balik]" },
    kendala: { known: ["kendala yg dihadapi", "kendala yang dihadapi", "kendala", "hambatan"] },
    solusi: { known: ["solusi yg telah dilakukan", "solusi yang telah dilakukan", "solusi"] },
    tindakLanjut: { known: ["rencana tindak lanjut", "tindak lanjut", "rtl"] },
    pic: { known: ["pic tindak lanjut", "pic", "penanggung jawab"] },
    batas: { known: ["batas waktu tl", "batas waktu", "tenggat", "batas waktu tindak lanjut"] },
    buktiLanjut: {
      known: [
        "link bukti dukung rencana tindak lanjut triwulan sebelumnya",
        "link bukti dukung tindak lanjut",
        "link bukti dukung rencana tindak lanjut",
      ],
    },
  },
  needs: ["rencana|indikator|kode", "target|realisasi|indikator"],
  subject: "indikator|rencana|kode",
  number: "nomor",
};

/** A log of daily activities. There is no table for it: it is shown, and nothing of it is taken. */
const activities: ListLayout = {
  key: "kegiatan",
  fields: {
    nomor: number,
    tanggal: { known: ["tanggal", "tgl", "hari tanggal", "tanggal kegiatan"], look: "date" },
    waktu: { known: ["waktu", "jam", "pukul", "waktu mulai", "jam mulai"], look: "time" },
    selesai: { known: ["waktu selesai", "jam selesai", "sampai"], look: "time" },
    deskripsi: {
      known: [
        "deskripsi",
        "uraian kegiatan",
        "kegiatan",
        "aktivitas",
        "uraian aktivitas",
        "deskripsi kegiatan",
      ],
    },
    hasil: { known: ["hasil", "output", "hasil kegiatan", "volume"] },
    tautan: { known: ["tautan", "link", "bukti dukung", "link bukti dukung"], look: "link" },
    bulan: { known: ["bulan"] },
    tahun: { known: ["tahun"] },
  },
  needs: ["tanggal", "deskripsi"],
  subject: "deskripsi",
  number: "nomor",
};

/** Every list that can be read, by its key. */
export const listLayouts: Readonly<Record<ListKey, ListLayout>> = {
  pegawai: employeeList,
  ckp,
  hasil: results,
  kegiatan: activities,
};

/** The fields of a need or a subject, "a|b" being one of several. */
export const anyOf = (fields: string): readonly string[] => fields.split("|");
