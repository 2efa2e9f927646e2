import type { CapaianOrganisasi } from "./lists";
import type { Predikat } from "./predikat";

/**
 * The reference curve of the evaluation form as points, to draw only: nothing is tested against them.
 * Source: PRACTICE. PermenPANRB 6/2022 prints pictures without numbers; these points are said to come from the chart of
 * the Excel template in common use. Each curve sums to 24, which is a scale of drawing, not a number of people.
 */
export const curve: Readonly<Record<CapaianOrganisasi, Readonly<Record<Predikat, number>>>> = {
  Istimewa: { "Sangat Kurang": 0, Kurang: 1, "Butuh Perbaikan": 3, Baik: 7, "Sangat Baik": 13 },
  Baik: { "Sangat Kurang": 2, Kurang: 3, "Butuh Perbaikan": 6, Baik: 11, "Sangat Baik": 2 },
  "Butuh Perbaikan": { "Sangat Kurang": 3, Kurang: 4, "Butuh Perbaikan": 10, Baik: 4, "Sangat Baik": 3 },
  Kurang: { "Sangat Kurang": 2, Kurang: 11, "Butuh Perbaikan": 6, Baik: 3, "Sangat Baik": 2 },
  "Sangat Kurang": { "Sangat Kurang": 13, Kurang: 7, "Butuh Perbaikan": 3, Baik: 1, "Sangat Baik": 0 },
};
