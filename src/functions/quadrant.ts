import { ratingCells } from "../locale/cells/ratings";
import { quadrantPoint } from "../rules/quadrantPoint";
import { gridsOf } from "./arguments";
import { invalid } from "./errors";
import { overRatings, ratingArguments } from "./ratings";

/**
 * Where two ratings meet when the quadrant is drawn: x (perilaku) and y (hasil kerja), each 1 (di bawah), 2 (sesuai) or 3 (di atas). For plots, not marks. Example: "Sesuai Ekspektasi" and "Di Atas Ekspektasi" give 3 and 2.
 * @customfunction QUADRANT QUADRANT
 * @param hasilKerja Rating of hasil kerja in words: Di Atas, Sesuai or Di Bawah Ekspektasi. A cell or one column.
 * @param perilaku Rating of perilaku kerja in words: Di Atas, Sesuai or Di Bawah Ekspektasi. A cell or one column.
 * @returns Two cells, x and y, for each pair of ratings.
 */
export function quadrant(hasilKerja?: unknown[][], perilaku?: unknown[][]): unknown[][] {
  const call = { id: "QUADRANT", arguments: ratingArguments(hasilKerja, perilaku) };
  for (const grid of gridsOf(call))
    if (grid && grid.columns > 1) throw invalid(ratingCells.oneColumn(grid.name, grid));
  const xs = overRatings(call, (hasil, other) => quadrantPoint(hasil, other)[0]);
  const ys = overRatings(call, (hasil, other) => quadrantPoint(hasil, other)[1]);
  return xs.map(([x], row) => [x, ys[row]?.[0]]);
}
