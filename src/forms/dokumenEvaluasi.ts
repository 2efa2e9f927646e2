import { identityLines, periodLine, signatures } from "./commonBlocks";
import { organisation } from "./evaluasiBlocks";
import type { HeadingBlock, IdentityBlock, OfficialForm, Span } from "./form";

const number: Span = [0, 0];
const label: Span = [1, 1];
const value: Span = [2, 3];
const whole: Span = [1, 3];

const evaluated: HeadingBlock = {
  block: "heading",
  order: 4,
  rows: 3,
  label: "EVALUASI KINERJA",
  number,
  span: whole,
};

const side = (who: IdentityBlock["sides"][number]["who"], header: string) => ({
  who,
  header,
  number,
  label,
  value,
});

const [attainment] = organisation(label, value);

/**
 * Dokumen Evaluasi Kinerja Pegawai: who, the attainment of the organisation, the predikat that was given, and what is
 * noted or recommended. The predikat is a word, for both ratings stand in the evaluation form.
 */
export const dokumenEvaluasi: OfficialForm = {
  kind: "dokumen",
  key: "dokumenEvaluasi",
  title: "Dokumen Evaluasi Kinerja",
  paper: "A4",
  landscape: false,
  columns: [5, 33, 12, 36],
  blocks: [
    { block: "title", lines: ["DOKUMEN EVALUASI KINERJA PEGAWAI"], period: periodLine },
    { block: "agency", left: [0, 1], right: [2, 3], label: "PERIODE PENILAIAN:" },
    {
      block: "identity",
      stacked: true,
      sides: [
        side("employee", "PEGAWAI YANG DINILAI"),
        side("assessor", "PEJABAT PENILAI KINERJA"),
        side("superior", "ATASAN PEJABAT PENILAI KINERJA"),
      ],
      lines: identityLines,
    },
    evaluated,
    { ...attainment, label: "CAPAIAN KINERJA ORGANISASI", also: ["CAPAIAN ORGANISASI"] },
    {
      block: "choice",
      field: "predikat",
      label: "PREDIKAT KINERJA PEGAWAI",
      also: ["PREDIKAT KINERJA"],
      labelSpan: label,
      valueSpan: value,
    },
    {
      block: "remarks",
      field: "catatan",
      order: 5,
      label: "CATATAN/REKOMENDASI",
      also: ["CATATAN DAN REKOMENDASI", "CATATAN", "REKOMENDASI"],
      number,
      span: whole,
      least: 76.5,
    },
    signatures([3, 3], [0, 1]),
  ],
};
