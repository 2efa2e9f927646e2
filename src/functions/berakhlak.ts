import { berakhlakCells as cells } from "../locale/cells/berakhlak";
import { meanOfSeven, type Mark } from "../rules/berakhlak";
import { readRating } from "../rules/rating";
import { readTarget } from "../rules/target";
import { gridsOf } from "./arguments";
import { overSevenMarks, refusedMarks } from "./sevenMarks";

/** A number written as text ("97", "39,00%") is that number; other words are left to the rule. */
function numberOrWord(text: string): Mark {
  const read = readTarget(text);
  const isNumber = "satuan" in read && (read.satuan === "" || read.satuan === "%");
  return isNumber && read.minimum !== null && read.minimum === read.maksimum
    ? read.minimum
    : (readRating(text) ?? text);
}

/**
 * The mean of the seven BerAKHLAK values: seven numbers, or seven ratings in words counted as -1, 0 and 1. An aid to judgement: not part of PermenPANRB 6/2022.
 * @customfunction BERAKHLAK BERAKHLAK
 * @param nilai Seven cells in the order of BerAKHLAK: one column, one row, or one row for each person.
 * @returns One mean for each person.
 */
export function berakhlak(nilai?: unknown[][]): unknown[][] {
  const [grid] = gridsOf({ id: "BERAKHLAK", arguments: [{ name: "nilai", value: nilai }] });
  return overSevenMarks(grid, {
    foreign: cells.foreignMark,
    read: numberOrWord,
    compute: (marks) => {
      const mean = meanOfSeven(marks);
      return typeof mean === "number" ? mean : refusedMarks(mean, cells.foreignMark);
    },
  });
}
