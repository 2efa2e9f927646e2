import { agency, signatures } from "./commonBlocks";
import type { OfficialForm } from "../form";

/**
 * Lampiran Sasaran Kinerja Pegawai: dukungan sumber daya, skema pertanggungjawaban and konsekuensi, signed as the SKP
 * is. One form for every SKP.
 */
export const lampiranSkp: OfficialForm = {
  kind: "lampiran",
  key: "lampiranSkp",
  title: "Lampiran SKP",
  paper: "A4",
  landscape: false,
  columns: [5, 38, 43],
  blocks: [
    { block: "title", lines: ["LAMPIRAN SASARAN KINERJA PEGAWAI"] },
    agency([0, 1], [2, 2]),
    {
      block: "annex",
      number: [0, 0],
      text: [1, 2],
      sections: [
        { group: "Dukungan Sumber Daya", label: "DUKUNGAN SUMBER DAYA" },
        { group: "Skema Pertanggungjawaban", label: "SKEMA PERTANGGUNGJAWABAN" },
        { group: "Konsekuensi", label: "KONSEKUENSI" },
      ],
    },
    signatures([2, 2], [0, 1]),
  ],
};
