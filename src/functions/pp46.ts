import { common } from "../locale/cells/common";
import { pp46Cells as cells } from "../locale/cells/pp46";
import { pp46 as valueOf, readPp46Aspek, type Pp46Aspek, type Pp46Refusal } from "../rules/pp46";
import { mismatched, oneAmountIn, type Read } from "./amounts";
import { isBlank, overCells, remembered, unusable, type Cell, type Result } from "./arguments";
import { invalid, notAvailable } from "./errors";

function aspekIn(cell: Cell): Read<Pp46Aspek> {
  if (isBlank(cell)) return "";
  if (typeof cell === "object") return unusable("aspek", cell) ?? "";
  return (typeof cell === "string" ? readPp46Aspek(cell) : undefined) ?? invalid(cells.aspek(cell));
}

function refused(refusal: Pp46Refusal): CustomFunctions.Error {
  switch (refusal.error) {
    case "units":
    case "percentOrNumber":
      return mismatched(refusal);
    case "targetNotPositive":
      return notAvailable(cells.targetNotPositive);
    case "negative":
      return invalid(cells.negative);
    case "tooLarge":
      return notAvailable(common.tooLarge);
  }
}

/**
 * The value of one aspect under PP 46/2011 (historical, for old workbooks), on its scale of 100, with the 24% rule for waktu and biaya. Example: waktu, target 12, realisation 10 gives 92.67. Not a rule of PermenPANRB 6/2022.
 * @customfunction PP46 PP46
 * @param aspek kuantitas, kualitas, waktu or biaya. A cell or a range.
 * @param target The target: one number, or text such as "12 bulan". A cell or a range.
 * @param realisasi What was realised, in the same unit. A cell or a range.
 * @returns The value of the aspect, neither rounded nor capped.
 */
export function pp46(aspek?: unknown[][], target?: unknown[][], realisasi?: unknown[][]): unknown[][] {
  const aspekOf = remembered(aspekIn);
  const targetOf = remembered(oneAmountIn("target"));
  const realisasiOf = remembered(oneAmountIn("realisasi"));
  const call = {
    id: "PP46",
    arguments: [
      { name: "aspek", value: aspek },
      { name: "target", value: target },
      { name: "realisasi", value: realisasi },
    ],
  };
  return overCells(call, (aspekCell, targetCell, realisasiCell): Result => {
    const kind = aspekOf(aspekCell);
    const wanted = targetOf(targetCell);
    const done = realisasiOf(realisasiCell);
    if (kind === "" || wanted === "" || done === "") return "";
    if (typeof kind === "object") return kind;
    if (wanted instanceof CustomFunctions.Error) return wanted;
    if (done instanceof CustomFunctions.Error) return done;
    const value = valueOf(kind, wanted, done);
    return typeof value === "number" ? value : refused(value);
  });
}
