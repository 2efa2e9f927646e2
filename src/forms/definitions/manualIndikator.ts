import { agency, identity, signatures } from "./commonBlocks";
import type { OfficialForm } from "../form";

/** How each indicator is measured, of what, by whom and when: one card an indicator. PRACTICE: no official layout. */
export const manualIndikator: OfficialForm = {
  kind: "manual",
  key: "manualIndikator",
  title: "Manual Indikator Kinerja",
  paper: "A4",
  landscape: false,
  columns: [5, 22, 20, 5, 18, 21],
  blocks: [
    { block: "title", lines: ["MANUAL INDIKATOR KINERJA"] },
    agency([0, 2], [3, 5]),
    identity(
      { number: [0, 0], label: [1, 1], value: [2, 2] },
      { number: [3, 3], label: [4, 4], value: [5, 5] },
    ),
    {
      block: "cards",
      number: [0, 0],
      label: [1, 1],
      value: [2, 5],
      lines: [
        { field: "perspektif", label: "PERSPEKTIF" },
        { field: "rencana", label: "RENCANA HASIL KERJA", also: ["SASARAN STRATEGIS"] },
        { field: "tujuan", label: "TUJUAN" },
        { field: "indikator", label: "INDIKATOR KINERJA", also: ["INDIKATOR KINERJA INDIVIDU", "IKI"] },
        { field: "target", label: "TARGET/SATUAN", also: ["TARGET"] },
        { field: "definisi", label: "DEFINISI", also: ["DESKRIPSI", "DESKRIPSI IKI"] },
        { field: "kegiatan", label: "KEGIATAN KUNCI", also: ["KEY ACTIVITIES"] },
        { field: "formula", label: "FORMULA", also: ["FORMULA PERHITUNGAN", "FORMULASI PENGUKURAN"] },
        { field: "metode", label: "METODE PENGUKURAN", also: ["METODE PENGUKURAN/SATUAN"] },
        { field: "jenis", label: "JENIS INDIKATOR" },
        { field: "keluaran", label: "OUTPUT DATA" },
        { field: "penanggungJawab", label: "UNIT PENANGGUNG JAWAB" },
        { field: "penyedia", label: "UNIT PENYEDIA DATA" },
        { field: "sumberData", label: "SUMBER DATA" },
        { field: "jangkaWaktu", label: "JANGKA WAKTU" },
        { field: "periodePelaporan", label: "PERIODE PELAPORAN" },
      ],
    },
    signatures([4, 5], [0, 2]),
  ],
};
