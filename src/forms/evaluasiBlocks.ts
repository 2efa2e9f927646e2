import { capaianOrganisasi } from "../rules/lists";
import { ratings } from "../rules/rating";
import { ratingRow } from "./commonBlocks";
import type { ChoiceBlock, NoteBlock, Span } from "./form";

/** The two boxes above hasil kerja. That of pola distribusi names the curve; the curve itself is not drawn. */
export const organisation = (labelSpan: Span, valueSpan: Span): [ChoiceBlock, NoteBlock] => [
  {
    block: "choice",
    field: "organisation",
    label: "CAPAIAN KINERJA ORGANISASI*:",
    labelSpan,
    valueSpan,
    choices: capaianOrganisasi,
    blank: "ISTIMEWA/ BAIK/ BUTUH PERBAIKAN/ KURANG/ SANGAT KURANG",
  },
  {
    block: "note",
    label: "POLA DISTRIBUSI:",
    labelSpan,
    text: "KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI {organisation}",
    textSpan: valueSpan,
  },
];

/** Concludes hasil kerja. */
export const ratingHasil = (labelSpan: Span, valueSpan: Span): ChoiceBlock =>
  ratingRow({
    field: "ratingHasil",
    label: "RATING HASIL KERJA",
    also: ["RATING HASIL"],
    labelSpan,
    valueSpan,
    choices: ratings,
  });

/** Concludes perilaku kerja, and the whole: the predikat is all that an evaluation computes. */
export const conclusion = (labelSpan: Span, valueSpan: Span): [ChoiceBlock, ChoiceBlock] => [
  ratingRow({
    field: "ratingPerilaku",
    label: "RATING PERILAKU KERJA",
    also: ["RATING PERILAKU"],
    labelSpan,
    valueSpan,
    choices: ratings,
  }),
  {
    block: "choice",
    field: "predikat",
    label: "PREDIKAT KINERJA PEGAWAI",
    also: ["PREDIKAT KINERJA"],
    labelSpan,
    valueSpan,
    formula: "=SKP.PREDICATE({ratingHasil},{ratingPerilaku})",
  },
];
