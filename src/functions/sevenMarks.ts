import { berakhlakCells as cells } from "../locale/cells/berakhlak";
import { common } from "../locale/cells/common";
import { berakhlak as values, type BerakhlakRefusal, type Mark } from "../rules/berakhlak";
import { isBlank, resultOf, unusable, type Cell, type Grid, type Result } from "./arguments";
import { invalid, notAvailable } from "./errors";

/** The sentence about a mark that a function does not take. */
type Foreign = (nilai: string, value: string | number | boolean) => string;

/** A refusal of the seven marks as the error of a cell. */
export function refusedMarks(refusal: BerakhlakRefusal, foreign: Foreign): CustomFunctions.Error {
  switch (refusal.error) {
    case "count":
      return invalid(cells.seven(1, refusal.given));
    case "missing":
      return notAvailable(cells.missingMark(refusal.nilai));
    case "foreign":
      return invalid(foreign(refusal.nilai, refusal.mark));
    case "mixed":
      return invalid(cells.mixedMarks(refusal.nilai));
    case "tooLarge":
      return notAvailable(common.tooLarge);
  }
}

function marksIn(row: readonly Cell[], foreign: Foreign): Mark[] | CustomFunctions.Error {
  const marks: Mark[] = [];
  for (const [index, cell] of row.entries()) {
    if (cell === null || isBlank(cell)) marks.push(undefined);
    else if (typeof cell === "object") return unusable("nilai", cell) ?? invalid(common.errorValue("nilai"));
    else if (typeof cell === "boolean") return invalid(foreign(values[index]?.nilai ?? "", cell));
    else marks.push(cell);
  }
  return marks;
}

/**
 * Calls `compute` for the seven marks of each person: one column, one row, or one row a person. A person without any
 * mark is blank.
 * @throws #VALUE! with its size for any other shape
 */
export function overSevenMarks(
  grid: Grid | undefined,
  foreign: Foreign,
  compute: (marks: readonly Mark[]) => Result,
): Result[][] {
  const { rows = 0, columns = 0, cells: lines = [] } = grid ?? {};
  const of = (row: readonly Cell[]): Result => {
    if (row.every(isBlank)) return "";
    const marks = marksIn(row, foreign);
    return Array.isArray(marks) ? compute(marks) : marks;
  };
  if (columns === values.length) return resultOf(lines.map((line) => [of(line)]));
  if (columns === 1 && rows === values.length) return resultOf([[of(lines.map(([cell = null]) => cell))]]);
  if (lines.every((line) => line.every(isBlank))) return [[""]];
  throw invalid(cells.seven(rows, columns));
}
