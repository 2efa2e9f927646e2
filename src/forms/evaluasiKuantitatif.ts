import { capaianOrganisasi } from "../rules/lists";
import { ratings } from "../rules/rating";
import { identity, ratingRow, resultColumns, sections } from "./commonBlocks";
import type { Form } from "./form";

/**
 * Evaluasi Kinerja Pegawai, pendekatan hasil kerja kuantitatif, for pejabat administrasi and pejabat fungsional.
 * It computes nothing but the predikat. The box of pola distribusi names the curve; the curve itself is not drawn.
 */
export const evaluasiJaJfKuantitatif: Form = {
  key: "evaluasiJaJfKuantitatif",
  title: "Evaluasi Kuantitatif JA dan JF",
  paper: "A4",
  landscape: true,
  columns: [4, 26, 23, 10.5, 22, 11, 16.5, 19],
  blocks: [
    {
      block: "title",
      lines: [
        "EVALUASI KINERJA PEGAWAI",
        "PENDEKATAN HASIL KERJA KUANTITATIF",
        "BAGI PEJABAT ADMINISTRASI / PEJABAT FUNGSIONAL",
      ],
      period: { label: "PERIODE:", blank: "TRIWULAN I/II/III/IV-AKHIR*" },
    },
    { block: "agency", left: [0, 2], right: [3, 7], label: "PERIODE PENILAIAN:" },
    identity(
      { number: [0, 0], label: [1, 1], value: [2, 2] },
      { number: [3, 3], label: [4, 4], value: [5, 7] },
    ),
    {
      block: "choice",
      field: "organisation",
      label: "CAPAIAN KINERJA ORGANISASI*:",
      labelSpan: [0, 2],
      valueSpan: [3, 7],
      choices: capaianOrganisasi,
      blank: "ISTIMEWA/ BAIK/ BUTUH PERBAIKAN/ KURANG/ SANGAT KURANG",
    },
    {
      block: "note",
      label: "POLA DISTRIBUSI:",
      labelSpan: [0, 2],
      text: "KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI {organisation}",
      textSpan: [3, 7],
    },
    {
      block: "results",
      heading: "HASIL KERJA",
      columns: [
        { ...resultColumns.number, span: [0, 0] },
        { ...resultColumns.leaderPlan, span: [1, 1] },
        { ...resultColumns.plan, span: [2, 2] },
        { ...resultColumns.aspect, span: [3, 3] },
        { ...resultColumns.indicator, span: [4, 4] },
        { ...resultColumns.target, span: [5, 5] },
        { ...resultColumns.realisation, span: [6, 6] },
        { ...resultColumns.feedback, span: [7, 7] },
      ],
      sections,
    },
    ratingRow({
      field: "ratingHasil",
      label: "RATING HASIL KERJA",
      also: ["RATING HASIL"],
      labelSpan: [0, 2],
      valueSpan: [3, 7],
      choices: ratings,
    }),
    {
      block: "behaviours",
      heading: "PERILAKU KERJA",
      number: [0, 0],
      guide: [1, 2],
      expectation: { label: "Ekspektasi Khusus Pimpinan:", span: [3, 5] },
      feedback: {
        heading: resultColumns.feedback.label,
        also: resultColumns.feedback.also,
        span: [6, 7],
      },
    },
    ratingRow({
      field: "ratingPerilaku",
      label: "RATING PERILAKU KERJA",
      also: ["RATING PERILAKU"],
      labelSpan: [0, 2],
      valueSpan: [3, 7],
      choices: ratings,
    }),
    {
      block: "choice",
      field: "predikat",
      label: "PREDIKAT KINERJA PEGAWAI",
      also: ["PREDIKAT KINERJA"],
      labelSpan: [0, 2],
      valueSpan: [3, 7],
      formula: "=SKP.PREDICATE({ratingHasil},{ratingPerilaku})",
    },
    {
      block: "signatures",
      signers: [{ who: "assessor", label: "Pejabat Penilai Kinerja,", span: [4, 7], dated: true }],
      blankDate: "(tempat), (tanggal, bulan, tahun)",
    },
  ],
};
