import { creditCells as cells } from "../locale/cells/credit";
import { credit as creditOf, readJenjang, readMonths, wholeYear, type Jenjang } from "../rules/credit";
import { readPredikat, type Predikat } from "../rules/predikat";
import { isBlank, overCells, remembered, unusable, type Cell, type Result } from "./arguments";
import { invalid } from "./errors";

type Read<Value> = Value | "" | CustomFunctions.Error;

function predikatIn(cell: Cell): Read<Predikat> {
  if (isBlank(cell)) return "";
  if (typeof cell === "object") return unusable("predikat", cell) ?? "";
  const predikat = typeof cell === "string" ? readPredikat(cell) : undefined;
  return predikat ?? invalid(cells.predikat(cell));
}

function jenjangIn(cell: Cell): Read<Jenjang> {
  if (isBlank(cell)) return "";
  if (typeof cell === "object") return unusable("jenjang", cell) ?? "";
  const jenjang = typeof cell === "string" ? readJenjang(cell) : undefined;
  return jenjang ?? invalid(cells.jenjang(cell));
}

function monthsIn(cell: Cell): number | CustomFunctions.Error {
  if (isBlank(cell)) return wholeYear;
  if (typeof cell === "object") return unusable("bulan", cell) ?? wholeYear;
  const months = typeof cell === "boolean" ? undefined : readMonths(cell);
  return months ?? invalid(cells.bulan(cell));
}

/**
 * Angka kredit of an evaluation: percent of the predikat x yearly koefisien of the jenjang x months/12, not rounded (PermenPANRB 1/2023). Example: Baik, Ahli Pertama, 2 months gives 2.08333...
 * @customfunction CREDIT CREDIT
 * @param predikat Predikat kinerja in words: Sangat Baik, Baik, Butuh Perbaikan (Cukup), Kurang or Sangat Kurang. A cell or a range.
 * @param jenjang Jenjang of the jabatan fungsional: Pemula, Terampil, Mahir, Penyelia, Ahli Pertama, Ahli Muda, Ahli Madya or Ahli Utama. A cell or a range.
 * @param bulan Number of months evaluated, 1 to 12. Blank means 12. A cell or a range.
 * @returns Angka kredit, not rounded.
 */
export function credit(predikat?: unknown[][], jenjang?: unknown[][], bulan?: unknown[][]): unknown[][] {
  const predikatOf = remembered(predikatIn);
  const jenjangOf = remembered(jenjangIn);
  const monthsOf = remembered(monthsIn);
  const call = {
    id: "CREDIT",
    arguments: [
      { name: "predikat", value: predikat },
      { name: "jenjang", value: jenjang },
      { name: "bulan", value: bulan, optional: true as const },
    ],
  };
  return overCells(call, (predikatCell, jenjangCell, monthsCell): Result => {
    const judged = predikatOf(predikatCell);
    const level = jenjangOf(jenjangCell);
    if (judged === "" || level === "") return "";
    const months = monthsOf(monthsCell);
    if (typeof judged === "object") return judged;
    if (typeof level === "object") return level;
    return typeof months === "object" ? months : creditOf(judged, level, months);
  });
}
