import { agency, identity, resultColumns, results, signatures } from "./commonBlocks";
import type { OfficialForm } from "../form";

/** Rencana aksi of the whole year: the steps towards each result, period by period. PRACTICE: no official layout. */
export const rencanaAksi: OfficialForm = {
  kind: "aksi",
  key: "rencanaAksi",
  title: "Rencana Aksi",
  paper: "A4",
  landscape: true,
  columns: [5, 20, 20, 5, 34, 16, 17, 17],
  blocks: [
    { block: "title", lines: ["RENCANA AKSI"] },
    agency([0, 2], [3, 7]),
    identity(
      { number: [0, 0], label: [1, 1], value: [2, 2] },
      { number: [3, 3], label: [4, 4], value: [5, 7] },
    ),
    results(
      [
        { ...resultColumns.number, span: [0, 0] },
        { ...resultColumns.plan, span: [1, 2] },
        { ...resultColumns.action, span: [3, 4] },
        { ...resultColumns.period, span: [5, 5] },
        { ...resultColumns.target, span: [6, 6] },
        { ...resultColumns.realisation, label: "REALISASI", also: [], span: [7, 7] },
      ],
      "actions",
    ),
    signatures([5, 7], [1, 2]),
  ],
};
