import { agency, behaviours, identity, narrative, resultColumns, signatures, title } from "./commonBlocks";
import { conclusion, organisation, ratingHasil } from "./evaluasiBlocks";
import type { FormKey, OfficialForm, Span } from "../form";

const left: Span = [0, 2];
const right: Span = [3, 7];

/**
 * Evaluasi Kinerja Pegawai, pendekatan hasil kerja kualitatif: realisation and feedback stand beside the text of hasil
 * kerja. It computes nothing but the predikat.
 */
const evaluasiKualitatif = (
  key: FormKey,
  format: "JA/JF" | "JPT/PUKM",
  titleOfForm: string,
): OfficialForm => ({
  kind: "evaluasi",
  format,
  approach: "Kualitatif",
  key,
  title: titleOfForm,
  paper: "A4",
  landscape: true,
  columns: [4, 22, 27, 4.5, 21, 9, 20, 24],
  blocks: [
    title({ kind: "evaluasi", format, approach: "Kualitatif" }),
    agency(left, right),
    identity(
      { number: [0, 0], label: [1, 1], value: [2, 2] },
      { number: [3, 3], label: [4, 4], value: [5, 7] },
    ),
    ...organisation(left, right),
    narrative(
      format,
      [1, 4],
      [
        { ...resultColumns.realisation, span: [5, 6] },
        { ...resultColumns.feedback, span: [7, 7] },
      ],
    ),
    ratingHasil(left, right),
    behaviours([1, 2], [3, 6], [7, 7]),
    ...conclusion(left, right),
    signatures([5, 7]),
  ],
});

/** For pejabat administrasi and pejabat fungsional. */
export const evaluasiJaJfKualitatif = evaluasiKualitatif(
  "evaluasiJaJfKualitatif",
  "JA/JF",
  "Evaluasi Kualitatif JA dan JF",
);

/** For JPT and pimpinan unit kerja mandiri. */
export const evaluasiJptKualitatif = evaluasiKualitatif(
  "evaluasiJptKualitatif",
  "JPT/PUKM",
  "Evaluasi Kualitatif JPT-PUKM",
);
