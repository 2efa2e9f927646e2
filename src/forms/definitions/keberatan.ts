import { agency, periodLine, eachSigns } from "./commonBlocks";
import type { OfficialForm } from "../form";
import { documentColumns, documentPersons, documentPredikat, evaluated, textPart } from "./documentBlocks";

/**
 * An objection to an evaluation, with reasons, to whoever is above the assessor, who may ask for an explanation and
 * decides (PP 30/2019, Pasal 59). PRACTICE: no official layout.
 */
export const keberatan: OfficialForm = {
  kind: "keberatan",
  key: "keberatan",
  title: "Keberatan",
  paper: "A4",
  landscape: false,
  columns: documentColumns,
  blocks: [
    { block: "title", lines: ["KEBERATAN ATAS HASIL EVALUASI KINERJA"], period: periodLine },
    agency([0, 1], [2, 3]),
    documentPersons,
    evaluated(1),
    documentPredikat,
    textPart("keberatan", 5),
    textPart("penjelasan", 6),
    textPart("keputusan", 7),
    eachSigns("superior", [3, 3], [0, 1]),
  ],
};
