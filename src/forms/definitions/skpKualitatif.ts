import { agency, behaviours, identity, narrative, signatures, title } from "./commonBlocks";
import type { FormKey, OfficialForm, Span } from "../form";

const left: Span = [0, 2];
const right: Span = [3, 5];

/** Sasaran Kinerja Pegawai, pendekatan hasil kerja kualitatif: hasil kerja is one column of text. */
const skpKualitatif = (key: FormKey, format: "JA/JF" | "JPT/PUKM", titleOfForm: string): OfficialForm => ({
  kind: "skp",
  format,
  approach: "Kualitatif",
  key,
  title: titleOfForm,
  paper: "A4",
  landscape: true,
  columns: [5, 24, 38, 5, 24, 38],
  blocks: [
    title({ kind: "skp", format, approach: "Kualitatif" }),
    agency(left, right),
    identity(
      { number: [0, 0], label: [1, 1], value: [2, 2] },
      { number: [3, 3], label: [4, 4], value: [5, 5] },
    ),
    narrative(format, [1, 5]),
    behaviours([1, 2], right),
    signatures([4, 5], [1, 2]),
  ],
});

/** For pejabat administrasi and pejabat fungsional. */
export const skpJaJfKualitatif = skpKualitatif("skpJaJfKualitatif", "JA/JF", "SKP Kualitatif JA dan JF");

/** For JPT and pimpinan unit kerja mandiri. */
export const skpJptKualitatif = skpKualitatif("skpJptKualitatif", "JPT/PUKM", "SKP Kualitatif JPT-PUKM");
