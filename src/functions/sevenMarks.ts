import { berakhlakCells as cells } from "../locale/cells/berakhlak";
import { common } from "../locale/cells/common";
import { berakhlak as values, type BerakhlakRefusal, type Mark } from "../rules/berakhlak";
import { isBlank, remembered, resultOf, unusable, type Cell, type Grid, type Result } from "./arguments";
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

/** What a function of the seven marks takes and makes. */
interface Seven {
  readonly foreign: Foreign;
  /** The mark that a text is; the text itself where it is none. Each different text is asked for once. */
  readonly read: (text: string) => Mark;
  readonly compute: (marks: readonly Mark[]) => Result;
}

function marksIn(
  row: readonly Cell[],
  foreign: Foreign,
  read: (cell: Cell) => Mark,
): Mark[] | CustomFunctions.Error {
  const marks: Mark[] = [];
  for (let index = 0; index < row.length; index++) {
    const cell = row[index] ?? null;
    if (typeof cell === "boolean") return invalid(foreign(values[index]?.nilai ?? "", cell));
    const error = unusable("nilai", cell);
    if (error) return error;
    marks.push(read(cell));
  }
  return marks;
}

/**
 * Calls `compute` for the seven marks of each person: one column, one row, or one row a person. A person without any
 * mark is blank.
 * @throws #VALUE! with its size for any other shape
 */
export function overSevenMarks(grid: Grid | undefined, { foreign, read, compute }: Seven): Result[][] {
  const { rows = 0, columns = 0, cells: lines = [] } = grid ?? {};
  const markOf = remembered((cell): Mark => {
    if (typeof cell === "number") return cell;
    return isBlank(cell) ? undefined : read(String(cell));
  });
  const of = (row: readonly Cell[]): Result => {
    const marks = marksIn(row, foreign, markOf);
    if (!Array.isArray(marks)) return marks;
    return marks.every((mark) => mark === undefined) ? "" : compute(marks);
  };
  if (columns === values.length) return resultOf(lines.map((line) => [of(line)]));
  if (columns === 1 && rows === values.length) return resultOf([[of(lines.map(([cell = null]) => cell))]]);
  if (lines.every((line) => line.every(isBlank))) return [[""]];
  throw invalid(cells.seven(rows, columns));
}
