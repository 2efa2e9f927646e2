import { polarizationCells as cells } from "../locale/cells/polarization";
import {
  polarization as indexOf,
  readPolarization,
  type Polarization,
  type PolarizationRefusal,
} from "../rules/polarization";
import { mismatched, oneAmountIn, type Read } from "./amounts";
import { isBlank, overCells, remembered, unusable, type Cell, type Result } from "./arguments";
import { invalid, notAvailable } from "./errors";

function polarizationIn(cell: Cell): Read<Polarization> {
  if (isBlank(cell)) return "";
  if (typeof cell === "object") return unusable("arah", cell) ?? "";
  return (typeof cell === "string" ? readPolarization(cell) : undefined) ?? invalid(cells.arah(cell));
}

function refused(refusal: PolarizationRefusal): CustomFunctions.Error {
  switch (refusal.error) {
    case "units":
    case "percentOrNumber":
      return mismatched(refusal);
    case "zeroTarget":
      return notAvailable(cells.zeroTarget[refusal.polarization]);
    case "negativeTarget":
      return notAvailable(cells.negativeTarget);
  }
}

/**
 * Kemenkeu's index of attainment (KMK 127/2026) by maximize, minimize or stabilize, from 0 to 120. Example: stabilize, target 100, realisation 95 gives 110. Kemenkeu's own rule, not one of PermenPANRB 6/2022.
 * @customfunction POLARIZATION POLARIZATION
 * @param arah maximize (naik), minimize (turun) or stabilize (stabil). A cell or a range.
 * @param target The target: one number, or text such as "85%". A cell or a range.
 * @param realisasi What was realised, in the same unit. A cell or a range.
 * @param terburuk The worst realisation that can happen, above 0; needed only under minimize with a target of 0. A cell or a range.
 * @returns The index, 0 to 120.
 */
export function polarization(
  arah?: unknown[][],
  target?: unknown[][],
  realisasi?: unknown[][],
  terburuk?: unknown[][],
): unknown[][] {
  const arahOf = remembered(polarizationIn);
  const targetOf = remembered(oneAmountIn("target"));
  const realisasiOf = remembered(oneAmountIn("realisasi"));
  const terburukOf = remembered(oneAmountIn("terburuk"));
  const call = {
    id: "POLARIZATION",
    arguments: [
      { name: "arah", value: arah },
      { name: "target", value: target },
      { name: "realisasi", value: realisasi },
      { name: "terburuk", value: terburuk, optional: true as const },
    ],
  };
  return overCells(call, (arahCell, targetCell, realisasiCell, terburukCell): Result => {
    const direction = arahOf(arahCell);
    const wanted = targetOf(targetCell);
    const done = realisasiOf(realisasiCell);
    if (direction === "" || wanted === "" || done === "") return "";
    const worst = terburukOf(terburukCell);
    if (typeof direction === "object") return direction;
    if (wanted instanceof CustomFunctions.Error) return wanted;
    if (done instanceof CustomFunctions.Error) return done;
    if (worst instanceof CustomFunctions.Error) return worst;
    const index = indexOf(direction, wanted, done, worst === "" ? undefined : worst);
    return typeof index === "number" ? index : refused(index);
  });
}
