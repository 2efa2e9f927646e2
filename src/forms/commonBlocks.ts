import type { ChoiceBlock, IdentityBlock, IdentityField, Named, ResultsBlock } from "./form";
import { aspek } from "../rules/lists";

/** The five identity rows of every form (Lampiran PermenPANRB 6/2022). */
export const identityLines: readonly Named<IdentityField>[] = [
  { field: "nama", label: "NAMA", also: ["NAMA LENGKAP", "NAMA PEGAWAI"] },
  { field: "nip", label: "NIP", also: ["NIP OPSIONAL", "NIP NRP", "NRP", "NIP NRP OPSIONAL"] },
  {
    field: "pangkat",
    label: "PANGKAT/GOL RUANG",
    also: [
      "PANGKAT GOLONGAN RUANG",
      "PANGKAT GOLONGAN",
      "PANGKAT GOL",
      "PANGKAT KORPS",
      "PANGKAT",
      "GOLONGAN RUANG",
      "GOL RUANG",
    ],
  },
  { field: "jabatan", label: "JABATAN", also: ["NAMA JABATAN"] },
  {
    field: "unit",
    label: "UNIT KERJA",
    also: ["INSTANSI", "UNIT ORGANISASI", "SATUAN KERJA", "SATUAN ORGANISASI", "UNIT"],
  },
];

/** The identity table, with these columns for each side. */
export const identity = (
  employee: Pick<IdentityBlock["sides"][number], "number" | "label" | "value">,
  assessor: Pick<IdentityBlock["sides"][number], "number" | "label" | "value">,
): IdentityBlock => ({
  block: "identity",
  sides: [
    { who: "employee", header: "PEGAWAI YANG DINILAI", ...employee },
    { who: "assessor", header: "PEJABAT PENILAI KINERJA", ...assessor },
  ],
  lines: identityLines,
});

type ResultColumn = ResultsBlock["columns"][number];

/** Column headings of the JA/JF quantitative table, without their places. */
export const resultColumns = {
  number: { field: "number", label: "NO", also: ["NOMOR", "NO URUT"], per: "result" },
  leaderPlan: {
    field: "leaderPlan",
    label: "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI",
    also: [
      "RENCANA HASIL KERJA ATASAN YANG DIINTERVENSI",
      "RENCANA HASIL KERJA PIMPINAN",
      "RENCANA HASIL KERJA ATASAN",
      "RHK PIMPINAN YANG DIINTERVENSI",
      "RHK ATASAN YANG DIINTERVENSI",
      "RHK PIMPINAN",
      "RHK ATASAN",
      "RENCANA KINERJA ATASAN LANGSUNG",
    ],
    per: "result",
  },
  plan: {
    field: "plan",
    label: "RENCANA HASIL KERJA",
    also: ["RHK", "RENCANA HASIL KERJA INDIVIDU", "RENCANA HASIL KERJA PEGAWAI", "RENCANA KINERJA"],
    per: "result",
  },
  aspect: { field: "aspect", label: "ASPEK", also: ["ASPEK IKI"], per: "indicator", choices: aspek },
  indicator: {
    field: "indicator",
    label: "INDIKATOR KINERJA INDIVIDU",
    also: ["INDIKATOR KINERJA INDIVIDU IKI", "IKI", "INDIKATOR KINERJA", "INDIKATOR"],
    per: "indicator",
  },
  target: { field: "target", label: "TARGET", also: ["TARGET TAHUNAN"], per: "indicator" },
  realisation: {
    field: "realisation",
    label: "REALISASI BERDASARKAN BUKTI DUKUNG",
    also: ["REALISASI"],
    per: "indicator",
  },
  feedback: {
    field: "feedback",
    label: "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG",
    also: ["UMPAN BALIK BERKELANJUTAN", "UMPAN BALIK", "FEEDBACK"],
    per: "indicator",
  },
} as const satisfies Record<ResultColumn["field"], Omit<ResultColumn, "span">>;

/** The two sections of hasil kerja. */
export const sections: ResultsBlock["sections"] = [
  { group: "Utama", label: "A. UTAMA" },
  { group: "Tambahan", label: "B. TAMBAHAN" },
];

/** A row with a label and a rating that the assessor gives; blank until then. */
export const ratingRow = (
  given: Pick<ChoiceBlock, "field" | "label" | "also" | "labelSpan" | "valueSpan" | "choices">,
): ChoiceBlock => ({ block: "choice", ...given });
