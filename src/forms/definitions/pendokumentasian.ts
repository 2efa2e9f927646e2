import { agency, identity, periodLine, resultColumns, results, signatures } from "./commonBlocks";
import type { OfficialForm } from "../form";

/** What was done in a period, with what proves it and what was said of it. PRACTICE: no official layout. */
export const pendokumentasian: OfficialForm = {
  kind: "dokumentasi",
  key: "pendokumentasian",
  title: "Pendokumentasian Kinerja",
  paper: "A4",
  landscape: true,
  columns: [5, 20, 17, 24, 15, 15, 14, 17, 20, 22],
  blocks: [
    { block: "title", lines: ["PENDOKUMENTASIAN KINERJA"], period: periodLine },
    agency([0, 3], [4, 9]),
    identity(
      { number: [0, 0], label: [1, 1], value: [2, 3] },
      { number: [4, 4], label: [5, 6], value: [7, 9] },
    ),
    results([
      { ...resultColumns.number, span: [0, 0] },
      { ...resultColumns.plan, span: [1, 2] },
      { ...resultColumns.indicator, span: [3, 3] },
      { ...resultColumns.target, span: [4, 4] },
      { ...resultColumns.realisation, label: "REALISASI", also: [], span: [5, 5] },
      { ...resultColumns.source, span: [6, 6] },
      { ...resultColumns.evidence, span: [7, 7] },
      { ...resultColumns.link, span: [8, 8] },
      { ...resultColumns.feedback, label: "UMPAN BALIK", span: [9, 9] },
    ]),
    signatures([7, 9], [1, 3]),
  ],
};
