import { dialogueKinds, dialogueStates } from "../../model/tables";
import { agency, identity, signatures } from "./commonBlocks";
import type { ListBlock, OfficialForm, Span } from "../form";

const number: Span = [0, 0];
const entry = {
  date: { field: "tanggal", label: "TANGGAL", holds: "day" },
  about: { field: "mengenai", label: "MENGENAI", also: ["TOPIK"] },
  kind: { field: "jenis", label: "JENIS", choices: dialogueKinds, holds: "word" },
  said: { field: "isi", label: "ISI DIALOG", also: ["ISI", "URAIAN", "UMPAN BALIK"] },
  next: { field: "tindakLanjut", label: "TINDAK LANJUT", also: ["RENCANA TINDAK LANJUT"] },
  state: { field: "status", label: "STATUS", choices: dialogueStates, holds: "word" },
} as const;

const about = (list: "hasil" | "perilaku", heading: string): ListBlock => ({
  block: "list",
  list,
  heading,
  number,
  columns: [
    { ...entry.date, span: [1, 1] },
    { ...entry.about, span: [2, 2] },
    { ...entry.kind, span: [3, 3] },
    { ...entry.said, span: [4, 5] },
    { ...entry.next, span: [6, 6] },
    { ...entry.state, span: [7, 7] },
  ],
  least: 2,
});

/**
 * What was said between leader and employee: about results, competences, behaviour and career, and what both promised.
 * PRACTICE: its parts follow a form that one agency has published; there is no official layout.
 */
export const dialogKinerja: OfficialForm = {
  kind: "dialog",
  key: "dialogKinerja",
  title: "Dialog Kinerja",
  paper: "A4",
  landscape: true,
  columns: [5, 16, 27, 16, 20, 20, 26, 15],
  blocks: [
    { block: "title", lines: ["DIALOG KINERJA"] },
    agency([0, 3], [4, 7]),
    identity({ number, label: [1, 1], value: [2, 3] }, { number: [4, 4], label: [5, 5], value: [6, 7] }),
    about("hasil", "A. HASIL KERJA"),
    {
      block: "list",
      list: "kompetensi",
      heading: "B. KOMPETENSI DAN PENGEMBANGANNYA",
      number,
      columns: [
        { field: "kompetensi", label: "KOMPETENSI", span: [1, 2] },
        { field: "standar", label: "STANDAR", span: [3, 3], holds: "number" },
        { field: "saatIni", label: "SAAT INI", span: [4, 4], holds: "number" },
        { field: "kegiatan", label: "PENGEMBANGAN", also: ["METODE PENGEMBANGAN"], span: [5, 6] },
        { field: "waktu", label: "WAKTU", also: ["WAKTU PELAKSANAAN"], span: [7, 7], holds: "word" },
      ],
      least: 2,
    },
    about("perilaku", "C. PERILAKU KERJA"),
    {
      block: "list",
      list: "karier",
      heading: "D. ASPIRASI KARIER",
      number,
      columns: [
        { ...entry.date, span: [1, 1] },
        { ...entry.said, label: "ASPIRASI", also: ["ASPIRASI KARIER"], span: [2, 5] },
        { ...entry.next, span: [6, 7] },
      ],
      least: 2,
    },
    {
      block: "list",
      list: "kesepakatan",
      heading: "E. KESEPAKATAN DAN TANGGUNG JAWAB",
      number,
      columns: [
        { ...entry.date, span: [1, 1] },
        { field: "oleh", label: "PENANGGUNG JAWAB", also: ["OLEH"], span: [2, 2] },
        { ...entry.said, label: "KESEPAKATAN", also: [], span: [3, 5] },
        { ...entry.next, span: [6, 7] },
      ],
      least: 2,
    },
    signatures([6, 7], [1, 2]),
  ],
};
