import { agency, behaviours, identity, resultColumns, results, signatures, title } from "./commonBlocks";
import type { OfficialForm } from "../form";

const jaJf = { kind: "skp", format: "JA/JF", approach: "Kuantitatif" } as const;
const jpt = { kind: "skp", format: "JPT/PUKM", approach: "Kuantitatif" } as const;

/**
 * Sasaran Kinerja Pegawai, pendekatan hasil kerja kuantitatif, for pejabat administrasi and pejabat fungsional.
 * The official identity table has six columns; the indicator's column is two here, so that the assessor's label and
 * value are wide enough to be read.
 */
export const skpJaJfKuantitatif: OfficialForm = {
  ...jaJf,
  key: "skpJaJfKuantitatif",
  title: "SKP Kuantitatif JA dan JF",
  paper: "A4",
  landscape: true,
  columns: [5, 33, 36, 12, 18, 15, 15],
  blocks: [
    title(jaJf),
    agency([0, 2], [3, 6]),
    identity(
      { number: [0, 0], label: [1, 1], value: [2, 2] },
      { number: [3, 3], label: [4, 4], value: [5, 6] },
    ),
    results([
      { ...resultColumns.number, span: [0, 0] },
      { ...resultColumns.leaderPlan, span: [1, 1] },
      { ...resultColumns.plan, span: [2, 2] },
      { ...resultColumns.aspect, span: [3, 3] },
      { ...resultColumns.indicator, span: [4, 5] },
      { ...resultColumns.target, span: [6, 6] },
    ]),
    behaviours([1, 2], [3, 6]),
    signatures([4, 6], [1, 2]),
  ],
};

/**
 * Sasaran Kinerja Pegawai, pendekatan hasil kerja kuantitatif, for JPT and pimpinan unit kerja mandiri: no leader's
 * plan and no aspect, but a perspektif a result. Plan and indicator share columns with the identity table.
 */
export const skpJptKuantitatif: OfficialForm = {
  ...jpt,
  key: "skpJptKuantitatif",
  title: "SKP Kuantitatif JPT-PUKM",
  paper: "A4",
  landscape: true,
  columns: [5, 23.5, 29.5, 5, 23.5, 15, 15, 17.5],
  blocks: [
    title(jpt),
    agency([0, 2], [3, 7]),
    identity(
      { number: [0, 0], label: [1, 1], value: [2, 2] },
      { number: [3, 3], label: [4, 4], value: [5, 7] },
    ),
    results([
      { ...resultColumns.number, span: [0, 0] },
      { ...resultColumns.plan, span: [1, 2] },
      { ...resultColumns.indicator, span: [3, 5] },
      { ...resultColumns.target, span: [6, 6] },
      { ...resultColumns.perspective, span: [7, 7] },
    ]),
    behaviours([1, 2], [3, 7]),
    signatures([5, 7], [1, 2]),
  ],
};
