import { identity, resultColumns, sections } from "./commonBlocks";
import type { Form } from "./form";

/**
 * Sasaran Kinerja Pegawai, pendekatan hasil kerja kuantitatif, for pejabat administrasi and pejabat fungsional.
 * The official identity table has six columns; the indicator's column is two here, so that the assessor's label and
 * value are wide enough to be read.
 */
export const skpJaJfKuantitatif: Form = {
  key: "skpJaJfKuantitatif",
  title: "SKP Kuantitatif JA dan JF",
  paper: "A4",
  landscape: true,
  columns: [5, 33, 36, 12, 18, 15, 15],
  blocks: [
    {
      block: "title",
      lines: [
        "SASARAN KINERJA PEGAWAI",
        "PENDEKATAN HASIL KERJA KUANTITATIF",
        "BAGI PEJABAT ADMINISTRASI / PEJABAT FUNGSIONAL",
      ],
    },
    { block: "agency", left: [0, 2], right: [3, 6], label: "PERIODE PENILAIAN:" },
    identity(
      { number: [0, 0], label: [1, 1], value: [2, 2] },
      { number: [3, 3], label: [4, 4], value: [5, 6] },
    ),
    {
      block: "results",
      heading: "HASIL KERJA",
      columns: [
        { ...resultColumns.number, span: [0, 0] },
        { ...resultColumns.leaderPlan, span: [1, 1] },
        { ...resultColumns.plan, span: [2, 2] },
        { ...resultColumns.aspect, span: [3, 3] },
        { ...resultColumns.indicator, span: [4, 5] },
        { ...resultColumns.target, span: [6, 6] },
      ],
      sections,
    },
    {
      block: "behaviours",
      heading: "PERILAKU KERJA",
      number: [0, 0],
      guide: [1, 2],
      expectation: { label: "Ekspektasi Khusus Pimpinan:", span: [3, 6] },
    },
    {
      block: "signatures",
      signers: [
        { who: "employee", label: "Pegawai yang Dinilai,", span: [1, 2], dated: false },
        { who: "assessor", label: "Pejabat Penilai Kinerja,", span: [4, 6], dated: true },
      ],
      blankDate: "(tempat), (tanggal, bulan, tahun)",
    },
  ],
};
