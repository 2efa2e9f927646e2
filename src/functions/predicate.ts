import { predikatOf } from "../rules/predikat";
import { overRatings, ratingArguments } from "./ratings";

/**
 * The predikat kinerja where the two ratings meet in the quadrant of PermenPANRB 6/2022. Example: "Sesuai Ekspektasi" and "Di Atas Ekspektasi" give Baik.
 * @customfunction PREDICATE PREDICATE
 * @param hasilKerja Rating of hasil kerja in words: Di Atas, Sesuai or Di Bawah Ekspektasi. A cell or a range.
 * @param perilaku Rating of perilaku kerja in words: Di Atas, Sesuai or Di Bawah Ekspektasi. A cell or a range.
 * @returns Sangat Baik, Baik, Butuh Perbaikan, Kurang or Sangat Kurang.
 */
export function predicate(hasilKerja?: unknown[][], perilaku?: unknown[][]): unknown[][] {
  return overRatings({ id: "PREDICATE", arguments: ratingArguments(hasilKerja, perilaku) }, predikatOf);
}
