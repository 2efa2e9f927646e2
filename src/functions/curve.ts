import { curve as curves } from "../rules/curve";
import { predikats } from "../rules/predikat";
import { gridsOf } from "./arguments";
import { capaianIn } from "./distribution";

/**
 * The points of the reference curve of an organisation, to draw beside a chart only: from the common Excel template, not from PermenPANRB 6/2022, which prints pictures. Example: Istimewa gives 0, 1, 3, 7, 13.
 * @customfunction CURVE CURVE
 * @param capaianOrganisasi Capaian kinerja organisasi: Istimewa, Baik, Butuh Perbaikan (Cukup), Kurang or Sangat Kurang. One cell.
 * @returns Five rows of predikat and point, Sangat Kurang first.
 */
export function curve(capaianOrganisasi?: unknown[][]): unknown[][] {
  const [grid] = gridsOf({
    id: "CURVE",
    arguments: [{ name: "capaianOrganisasi", value: capaianOrganisasi }],
  });
  const capaian = capaianIn(grid);
  return capaian ? predikats.map((predikat) => [predikat, curves[capaian][predikat]]) : [[""]];
}
