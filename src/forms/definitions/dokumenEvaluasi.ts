import { agency, eachSigns, periodLine } from "./commonBlocks";
import {
  documentColumns,
  documentLabel,
  documentPersons,
  documentPredikat,
  documentValue,
  evaluated,
  textPart,
} from "./documentBlocks";
import { organisation } from "./evaluasiBlocks";
import type { OfficialForm } from "../form";

const [attainment] = organisation(documentLabel, documentValue);

/**
 * Dokumen Evaluasi Kinerja Pegawai: who, the attainment of the organisation, the predikat that was given, and what is
 * noted or recommended. Parts 6 to 8 are known from one source only: they stand there where somebody has objected, or
 * where the office's settings want them.
 */
export const dokumenEvaluasi: OfficialForm = {
  kind: "dokumen",
  key: "dokumenEvaluasi",
  title: "Dokumen Evaluasi Kinerja",
  paper: "A4",
  landscape: false,
  columns: documentColumns,
  blocks: [
    { block: "title", lines: ["DOKUMEN EVALUASI KINERJA PEGAWAI"], period: periodLine },
    agency([0, 1], [2, 3]),
    documentPersons,
    evaluated(2),
    { ...attainment, label: "CAPAIAN KINERJA ORGANISASI", also: ["CAPAIAN ORGANISASI"] },
    documentPredikat,
    textPart("catatan", 5),
    { ...textPart("keberatan", 6), onObjection: true },
    { ...textPart("penjelasan", 7), onObjection: true },
    { ...textPart("keputusan", 8), onObjection: true },
    eachSigns("assessor", [3, 3], [0, 1]),
  ],
};
