import type {
  AgencyBlock,
  BehavioursBlock,
  ChoiceBlock,
  IdentityBlock,
  NarrativeBlock,
  OfficialForm,
  ResultsBlock,
  SignaturesBlock,
  Span,
  TitleBlock,
} from "../form";
import { aspek, perspektif } from "../../rules/lists";

const kindLine = { skp: "SASARAN KINERJA PEGAWAI", evaluasi: "EVALUASI KINERJA PEGAWAI" } as const;
const formatLine = {
  "JA/JF": "BAGI PEJABAT ADMINISTRASI / PEJABAT FUNGSIONAL",
  "JPT/PUKM": "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
} as const;

/** The lines that say which form this is; those of an evaluation end with its period. */
export const title = ({
  kind,
  approach,
  format,
}: {
  readonly kind: keyof typeof kindLine;
  readonly approach: NonNullable<OfficialForm["approach"]>;
  readonly format: keyof typeof formatLine;
}): TitleBlock => ({
  block: "title",
  lines: [kindLine[kind], `PENDEKATAN HASIL KERJA ${approach.toUpperCase()}`, formatLine[format]],
  ...(kind === "evaluasi" ? { period: periodLine } : {}),
});

/** What a form of a period says of that. */
export const periodLine = { label: "PERIODE:", blank: "TRIWULAN I/II/III/IV-AKHIR*" };

/** The five identity rows of every form (Lampiran PermenPANRB 6/2022). */
export const identityLines: IdentityBlock["lines"] = [
  { field: "nama", label: "NAMA", also: ["NAMA LENGKAP", "NAMA PEGAWAI"] },
  {
    field: "nip",
    label: "NIP",
    also: ["NIP OPSIONAL", "NIP NRP", "NRP", "NIP NRP OPSIONAL"],
    labelFor: { military: "NRP", stateOfficial: "NIP (*opsional)" },
  },
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
    labelFor: { military: "PANGKAT/KORPS" },
  },
  { field: "jabatan", label: "JABATAN", also: ["NAMA JABATAN"] },
  {
    field: "unit",
    label: "UNIT KERJA",
    also: ["INSTANSI", "UNIT ORGANISASI", "SATUAN KERJA", "SATUAN ORGANISASI", "UNIT"],
    labelFor: { stateOfficial: "INSTANSI" },
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

/** Column headings of the quantitative tables, without their places. */
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
  aspect: { field: "aspect", label: "ASPEK", also: ["ASPEK IKI"], per: "part", choices: aspek },
  indicator: {
    field: "indicator",
    label: "INDIKATOR KINERJA INDIVIDU",
    also: ["INDIKATOR KINERJA INDIVIDU IKI", "IKI", "INDIKATOR KINERJA", "INDIKATOR"],
    per: "part",
  },
  target: { field: "target", label: "TARGET", also: ["TARGET TAHUNAN"], per: "part" },
  perspective: {
    field: "perspective",
    label: "PERSPEKTIF",
    also: ["PERSPEKTIF BSC", "PERSPEKTIF BALANCED SCORECARD"],
    per: "result",
    choices: perspektif,
  },
  realisation: {
    field: "realisation",
    label: "REALISASI BERDASARKAN BUKTI DUKUNG",
    also: ["REALISASI"],
    per: "part",
  },
  source: { field: "source", label: "SUMBER DATA", per: "part" },
  evidence: {
    field: "evidence",
    label: "BUKTI DUKUNG",
    also: ["NAMA BUKTI", "NAMA BUKTI DUKUNG", "BUKTI", "NAMA EVIDEN", "EVIDEN"],
    per: "part",
  },
  link: {
    field: "link",
    label: "TAUTAN",
    also: ["TAUTAN BUKTI", "TAUTAN BUKTI DUKUNG", "LINK", "LINK BUKTI DUKUNG"],
    per: "part",
  },
  action: {
    field: "action",
    label: "RENCANA AKSI",
    also: ["RENAKSI", "LANGKAH KERJA", "URAIAN RENCANA AKSI"],
    per: "part",
  },
  period: {
    field: "period",
    label: "PERIODE",
    also: ["WAKTU", "WAKTU PELAKSANAAN", "BULAN", "TRIWULAN"],
    per: "part",
  },
  feedback: {
    field: "feedback",
    label: "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG",
    also: ["UMPAN BALIK BERKELANJUTAN", "UMPAN BALIK", "FEEDBACK"],
    per: "part",
  },
} as const satisfies Record<ResultColumn["field"], Omit<ResultColumn, "span">>;

/** The agency on the left, the span of the form on the right. */
export const agency = (left: Span, right: Span): AgencyBlock => ({
  block: "agency",
  left,
  right,
  label: "PERIODE PENILAIAN:",
});

/** The two sections of hasil kerja. */
export const sections: ResultsBlock["sections"] = [
  { group: "Utama", label: "A. UTAMA" },
  { group: "Tambahan", label: "B. TAMBAHAN" },
];

/** The table of hasil kerja, with these columns. */
export const results = (
  columns: ResultsBlock["columns"],
  parts: ResultsBlock["parts"] = "indicators",
): ResultsBlock => ({ block: "results", heading: "HASIL KERJA", parts, columns, sections });

/** Hasil kerja in words; that of a pimpinan names the perspective of each result as the last of its measures. */
export const narrative = (
  format: keyof typeof formatLine,
  text: Span,
  beside: NarrativeBlock["beside"] = [],
): NarrativeBlock => ({
  block: "narrative",
  heading: "HASIL KERJA",
  number: [0, 0],
  text,
  assigned: ["(Penugasan dari ", ")"],
  ...(format === "JPT/PUKM"
    ? {
        measures: {
          field: "measures",
          label: "Ukuran keberhasilan/Indikator Kinerja Individu, Target, dan Perspektif:",
        },
        perspective: "Perspektif:",
      }
    : {
        measures: {
          field: "measures",
          label: "Ukuran keberhasilan/Indikator Kinerja Individu, dan Target:",
          also: [
            "Ukuran keberhasilan/Indikator Kinerja Individu dan Target",
            "Ukuran keberhasilan/Indikator Kinerja Individu",
            "Ukuran keberhasilan",
          ],
        },
      }),
  beside,
  sections: [
    { group: "Utama", label: "A. Utama" },
    { group: "Tambahan", label: "B. Tambahan" },
  ],
});

/** A row with a label and a rating that the assessor gives; blank until then. */
export const ratingRow = (
  given: Pick<ChoiceBlock, "field" | "label" | "also" | "labelSpan" | "valueSpan" | "choices">,
): ChoiceBlock => ({ block: "choice", ...given });

/** The seven values; those of an evaluation have a column of feedback. */
export const behaviours = (guide: Span, expectation: Span, feedback?: Span): BehavioursBlock => ({
  block: "behaviours",
  heading: "PERILAKU KERJA",
  number: [0, 0],
  guide,
  expectation: { label: "Ekspektasi Khusus Pimpinan:", span: expectation },
  ...(feedback
    ? {
        feedback: {
          heading: resultColumns.feedback.label,
          also: resultColumns.feedback.also,
          span: feedback,
        },
      }
    : {}),
});

const signs = {
  employee: { who: "employee", label: "Pegawai yang Dinilai," },
  assessor: { who: "assessor", label: "Pejabat Penilai Kinerja," },
  superior: { who: "superior", label: "Atasan Pejabat Penilai Kinerja," },
} as const;

const signed = (signers: SignaturesBlock["signers"]): SignaturesBlock => ({
  block: "signatures",
  signers,
  blankDate: "(tempat), (tanggal, bulan, tahun)",
});

/** The assessor signs on the right, with place and date; an SKP is signed by the employee too, on the left. */
export const signatures = (assessor: Span, employee?: Span): SignaturesBlock =>
  signed([
    ...(employee ? [{ ...signs.employee, span: employee, dated: false }] : []),
    { ...signs.assessor, span: assessor, dated: true },
  ]);

/** Only the employee signs. */
export const employeeSigns = (span: Span): SignaturesBlock =>
  signed([{ ...signs.employee, span, dated: true }]);

/** The employee signs on the left and whoever answers on the right, each with place and a date of their own. */
export const eachSigns = (who: "assessor" | "superior", right: Span, employee: Span): SignaturesBlock =>
  signed([
    { ...signs.employee, span: employee, dated: true },
    { ...signs[who], span: right, dated: true },
  ]);
