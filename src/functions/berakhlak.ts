import { berakhlakCells as cells } from "../locale/cells/berakhlak";
import { common } from "../locale/cells/common";
import { berakhlak as values, meanOfSeven, type BerakhlakRefusal, type Mark } from "../rules/berakhlak";
import { readTarget } from "../rules/target";
import { gridsOf, isBlank, resultOf, unusable, type Cell, type Result } from "./arguments";
import { invalid, notAvailable } from "./errors";

function refused(refusal: BerakhlakRefusal): CustomFunctions.Error {
  switch (refusal.error) {
    case "count":
      return invalid(cells.seven(1, refusal.given));
    case "missing":
      return notAvailable(cells.missingMark(refusal.nilai));
    case "foreign":
      return invalid(cells.foreignMark(refusal.nilai, refusal.mark));
    case "mixed":
      return invalid(cells.mixedMarks(refusal.nilai));
    case "tooLarge":
      return notAvailable(common.tooLarge);
  }
}

/** A number written as text ("97", "39,00%") is that number; other words are left to the rule. */
function markOf(text: string): Mark {
  const read = readTarget(text);
  const isNumber = "satuan" in read && (read.satuan === "" || read.satuan === "%");
  return isNumber && read.minimum !== null && read.minimum === read.maksimum ? read.minimum : text;
}

function meanOf(row: readonly Cell[]): Result {
  if (row.every(isBlank)) return "";
  const marks: Mark[] = [];
  for (const [index, cell] of row.entries()) {
    if (isBlank(cell)) marks.push(undefined);
    else if (typeof cell === "object") return unusable("nilai", cell) ?? "";
    else if (typeof cell === "boolean") return invalid(cells.foreignMark(values[index]?.nilai ?? "", cell));
    else marks.push(typeof cell === "number" ? cell : markOf(cell));
  }
  const mean = meanOfSeven(marks);
  return typeof mean === "number" ? mean : refused(mean);
}

/**
 * The mean of the seven BerAKHLAK values: seven numbers, or seven ratings in words counted as -1, 0 and 1. An aid to judgement: not part of PermenPANRB 6/2022.
 * @customfunction BERAKHLAK BERAKHLAK
 * @param nilai Seven cells in the order of BerAKHLAK: one column, one row, or one row for each person.
 * @returns One mean for each person.
 */
export function berakhlak(nilai?: unknown[][]): unknown[][] {
  const [grid] = gridsOf({ id: "BERAKHLAK", arguments: [{ name: "nilai", value: nilai }] });
  const { rows = 0, columns = 0, cells: lines = [] } = grid ?? {};
  if (columns === values.length) return resultOf(lines.map((line) => [meanOf(line)]));
  if (columns === 1 && rows === values.length)
    return resultOf([[meanOf(lines.map(([cell = null]) => cell))]]);
  if (lines.every((line) => line.every(isBlank))) return [[""]];
  throw invalid(cells.seven(rows, columns));
}
