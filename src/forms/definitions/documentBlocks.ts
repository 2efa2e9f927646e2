import { identityLines } from "./commonBlocks";
import type { HeadingBlock, IdentityBlock, Span, TextBlock, TextField, Who } from "../form";

/** The columns of a document in numbered parts: the number, labels, and values over two columns. */
export const documentColumns = [5, 33, 12, 36];

const number: Span = [0, 0];
const whole: Span = [1, 3];
export const documentLabel: Span = [1, 1];
export const documentValue: Span = [2, 3];

const side = (who: Who, header: string) => ({
  who,
  header,
  number,
  label: documentLabel,
  value: documentValue,
});

/** The first three parts: who is judged, who judges, who is above both. */
export const documentPersons: IdentityBlock = {
  block: "identity",
  stacked: true,
  sides: [
    side("employee", "PEGAWAI YANG DINILAI"),
    side("assessor", "PEJABAT PENILAI KINERJA"),
    side("superior", "ATASAN PEJABAT PENILAI KINERJA"),
  ],
  lines: identityLines,
};

/** The fourth part: how it was judged, in as many words as rows follow. */
export const evaluated = (words: number): HeadingBlock => ({
  block: "heading",
  order: 4,
  rows: words + 1,
  label: "EVALUASI KINERJA",
  number,
  span: whole,
});

const texts: Readonly<Record<TextField, { readonly label: string; readonly also: readonly string[] }>> = {
  catatan: {
    label: "CATATAN/REKOMENDASI",
    also: ["CATATAN DAN REKOMENDASI", "CATATAN", "REKOMENDASI"],
  },
  keberatan: { label: "KEBERATAN", also: ["KEBERATAN DARI PEGAWAI YANG DINILAI", "KEBERATAN PEGAWAI"] },
  penjelasan: {
    label: "PENJELASAN PEJABAT PENILAI ATAS KEBERATAN",
    also: ["PENJELASAN PEJABAT PENILAI KINERJA ATAS KEBERATAN", "TANGGAPAN PEJABAT PENILAI ATAS KEBERATAN"],
  },
  keputusan: {
    label: "KEPUTUSAN ATASAN PEJABAT PENILAI KINERJA",
    also: ["KEPUTUSAN ATASAN PEJABAT PENILAI KINERJA ATAS KEBERATAN", "KEPUTUSAN ATASAN PEJABAT PENILAI"],
  },
};

/** A part of free text; four of them leave the document on one page. */
export const textPart = (field: TextField, order: number): TextBlock => ({
  block: "text",
  field,
  order,
  ...texts[field],
  number,
  span: whole,
  least: 51,
});

/** The word that both ratings give: it stands here as a word, for the ratings stand in the evaluation form. */
export const documentPredikat = {
  block: "choice",
  field: "predikat",
  label: "PREDIKAT KINERJA PEGAWAI",
  also: ["PREDIKAT KINERJA"],
  labelSpan: documentLabel,
  valueSpan: documentValue,
} as const;
