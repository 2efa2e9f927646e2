import type { Perspektif } from "./lists";

/** What a result is about, as far as the perspective asks. */
export interface ResultFeatures {
  readonly rencana: string;
  readonly jenisHasil: string;
  /** The aspects of its indicators. */
  readonly aspek: readonly string[];
}

const budget = /\b(?:anggaran|biaya|belanja|pembiayaan)\b/i;
const thrift = /\b(?:efisien\w*|hemat|penghematan|penyerapan|serapan|realisasi)\b/i;
const intangible =
  /\b(?:kompetensi|pembelajaran|budaya (?:kerja|organisasi)|pengetahuan|integritas|motivasi)\b/i;
const strategy =
  /\b(?:proses bisnis|tata kelola|sop|prosedur|standar operasional|kebijakan|strategi|sistem kerja)\b/i;

/**
 * The perspective of a leader's result that its words suggest: thrift with the budget is Anggaran; what is intangible
 * and of long term Penguatan Internal; strategy and process Proses Bisnis; an outcome, output or service Penerima
 * Layanan. Undefined where nothing suggests one. A person may choose otherwise.
 * Source: selection rule for the four perspectives of the form for JPT/PUKM (PermenPANRB 6/2022, as offices teach it);
 * which words stand for it is ours.
 */
export const suggestPerspektif = ({ rencana, jenisHasil, aspek }: ResultFeatures): Perspektif | undefined => {
  const onlyCost = aspek.length > 0 && aspek.every((one) => one === "Biaya");
  if (onlyCost || (budget.test(rencana) && thrift.test(rencana))) return "Anggaran";
  if (intangible.test(rencana)) return "Penguatan Internal";
  if (strategy.test(rencana)) return "Proses Bisnis";
  return jenisHasil === "" ? undefined : "Penerima Layanan";
};
