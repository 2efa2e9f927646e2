import { agency, behaviours, identity, resultColumns, results, signatures, title } from "./commonBlocks";
import { conclusion, organisation, ratingHasil } from "./evaluasiBlocks";
import type { OfficialForm, Span } from "../form";

const jaJf = { kind: "evaluasi", format: "JA/JF", approach: "Kuantitatif" } as const;
const jpt = { kind: "evaluasi", format: "JPT/PUKM", approach: "Kuantitatif" } as const;

const left: Span = [0, 2];
const jaJfRight: Span = [3, 7];
const jptRight: Span = [3, 8];

/**
 * Evaluasi Kinerja Pegawai, pendekatan hasil kerja kuantitatif, for pejabat administrasi and pejabat fungsional.
 * It computes nothing but the predikat.
 */
export const evaluasiJaJfKuantitatif: OfficialForm = {
  ...jaJf,
  key: "evaluasiJaJfKuantitatif",
  title: "Evaluasi Kuantitatif JA dan JF",
  paper: "A4",
  landscape: true,
  columns: [4, 26, 23, 10.5, 22, 11, 16.5, 19],
  blocks: [
    title(jaJf),
    agency(left, jaJfRight),
    identity(
      { number: [0, 0], label: [1, 1], value: [2, 2] },
      { number: [3, 3], label: [4, 4], value: [5, 7] },
    ),
    ...organisation(left, jaJfRight),
    results([
      { ...resultColumns.number, span: [0, 0] },
      { ...resultColumns.leaderPlan, span: [1, 1] },
      { ...resultColumns.plan, span: [2, 2] },
      { ...resultColumns.aspect, span: [3, 3] },
      { ...resultColumns.indicator, span: [4, 4] },
      { ...resultColumns.target, span: [5, 5] },
      { ...resultColumns.realisation, span: [6, 6] },
      { ...resultColumns.feedback, span: [7, 7] },
    ]),
    ratingHasil(left, jaJfRight),
    behaviours([1, 2], [3, 5], [6, 7]),
    ...conclusion(left, jaJfRight),
    signatures([4, 7]),
  ],
};

/** Evaluasi Kinerja Pegawai, pendekatan hasil kerja kuantitatif, for JPT and pimpinan unit kerja mandiri. */
export const evaluasiJptKuantitatif: OfficialForm = {
  ...jpt,
  key: "evaluasiJptKuantitatif",
  title: "Evaluasi Kuantitatif JPT-PUKM",
  paper: "A4",
  landscape: true,
  columns: [4, 20, 23, 4.5, 19.5, 12, 14.5, 17, 17.5],
  blocks: [
    title(jpt),
    agency(left, jptRight),
    identity(
      { number: [0, 0], label: [1, 1], value: [2, 2] },
      { number: [3, 3], label: [4, 4], value: [5, 8] },
    ),
    ...organisation(left, jptRight),
    results([
      { ...resultColumns.number, span: [0, 0] },
      { ...resultColumns.plan, span: [1, 2] },
      { ...resultColumns.indicator, span: [3, 4] },
      { ...resultColumns.target, span: [5, 5] },
      { ...resultColumns.perspective, span: [6, 6] },
      { ...resultColumns.realisation, span: [7, 7] },
      { ...resultColumns.feedback, span: [8, 8] },
    ]),
    ratingHasil(left, jptRight),
    behaviours([1, 2], [3, 6], [7, 8]),
    ...conclusion(left, jptRight),
    signatures([5, 8]),
  ],
};
