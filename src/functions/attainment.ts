import { attainmentCells as cells } from "../locale/cells/attainment";
import { common } from "../locale/cells/common";
import { readArah, type Arah } from "../rules/arah";
import { capaianOf, type CapaianRefusal } from "../rules/capaian";
import { amountIn, mismatched } from "./amounts";
import { isBlank, overCells, remembered, unusable, type Cell, type Result } from "./arguments";
import { invalid, notAvailable } from "./errors";

function uncountable(refusal: CapaianRefusal): CustomFunctions.Error {
  switch (refusal.error) {
    case "units":
    case "percentOrNumber":
      return mismatched(refusal);
    case "zeroTarget":
      return notAvailable(refusal.arah === "turun" ? cells.zeroTargetTurun : cells.zeroTarget);
    case "direction":
      return notAvailable(cells.direction[refusal.bound]);
    case "tooLarge":
      return notAvailable(common.tooLarge);
  }
}

function arahIn(cell: Cell): Arah | CustomFunctions.Error {
  if (isBlank(cell)) return "naik";
  if (typeof cell === "object") return unusable("arah", cell) ?? "naik";
  return (typeof cell === "string" ? readArah(cell) : undefined) ?? invalid(cells.arah(cell));
}

const isError = (value: unknown): value is CustomFunctions.Error => value instanceof CustomFunctions.Error;

/**
 * How much of a target was attained, as a ratio (1 = 100%) without cap or floor. Example: target "12 Dokumen", realisation 9 gives 0.75. An aid to judgement: PermenPANRB 6/2022 gives no formula.
 * @customfunction ATTAINMENT ATTAINMENT
 * @param target The target: a number or a text such as "12 Dokumen", "85%" or "8 s.d. 10 hari". A cell or a range.
 * @param realisasi What was realised, in the same unit as the target. A cell or a range.
 * @param arah naik (higher is better), turun (lower is better) or stabil (on target). Blank means naik. A cell or a range.
 * @param terburuk The worst realisation that can happen; needed only where the target is 0 and lower is better. A cell or a range.
 * @returns The ratio of realisation to target.
 */
export function attainment(
  target?: unknown[][],
  realisasi?: unknown[][],
  arah?: unknown[][],
  terburuk?: unknown[][],
): unknown[][] {
  const targetOf = remembered(amountIn("target"));
  const realisasiOf = remembered(amountIn("realisasi"));
  const arahOf = remembered(arahIn);
  const terburukOf = remembered(amountIn("terburuk"));
  const call = {
    id: "ATTAINMENT",
    arguments: [
      { name: "target", value: target },
      { name: "realisasi", value: realisasi },
      { name: "arah", value: arah, optional: true as const },
      { name: "terburuk", value: terburuk, optional: true as const },
    ],
  };
  return overCells(call, (targetCell, realisasiCell, arahCell, terburukCell): Result => {
    const wanted = targetOf(targetCell);
    const done = realisasiOf(realisasiCell);
    if (wanted === "" || done === "") return "";
    const direction = arahOf(arahCell);
    const worst = terburukOf(terburukCell);
    if (isError(wanted)) return wanted;
    if (isError(done)) return done;
    if (isError(direction)) return direction;
    if (isError(worst)) return worst;
    const ratio = capaianOf(wanted, done, direction, worst === "" ? undefined : worst);
    return typeof ratio === "number" ? ratio : uncountable(ratio);
  });
}
