import { capaianOrganisasi } from "../../rules/lists";
import { ratings } from "../../rules/rating";
import { ratingRow } from "./commonBlocks";
import type { ChoiceBlock, CurveBlock, Span } from "../form";

/** The two boxes above hasil kerja, on a form of which column 4 is wide and column 5 not narrow. */
export const organisation = (labelSpan: Span, valueSpan: Span): [ChoiceBlock, CurveBlock] => [
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
    block: "curve",
    label: "POLA DISTRIBUSI:",
    labelSpan,
    title: "KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI {organisation}",
    span: valueSpan,
    category: { column: 4, label: "Predikat Kinerja Pegawai" },
    value: { column: 5, label: "Frekuensi Pegawai" },
    predikat: {
      "Sangat Kurang": "Sangat Kurang",
      Kurang: "Kurang/Misconduct",
      "Butuh Perbaikan": "Butuh Perbaikan",
      Baik: "Baik",
      "Sangat Baik": "Sangat Baik",
    },
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
