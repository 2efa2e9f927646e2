import { berakhlakCells as cells } from "../locale/cells/berakhlak";
import { common } from "../locale/cells/common";
import { aturanPerilaku, suggestedRating, type AturanPerilaku } from "../rules/perilakuRating";
import { readRating } from "../rules/rating";
import { wordIn } from "../rules/words";
import { gridsOf, isBlank, usageOf, type Call, type Grid } from "./arguments";
import { invalid, notAvailable } from "./errors";
import { onlyCell } from "./onlyCell";
import { overSevenMarks, refusedMarks } from "./sevenMarks";

/**
 * How seven ratings become one. The values are those of the rule's `aturanPerilaku`.
 * @customenum {string}
 */
enum BehaviourRule {
  /** The most frequent rating; of two equally frequent ones the lower. */
  modus = "modus",
  /** The lowest rating. */
  terendah = "terendah",
  /** The mean of -1, 0 and 1: above 0.5 di atas, below -0.5 di bawah, else sesuai. */
  rerata = "rerata",
}

/** The rule is never guessed: a blank cell is as good as none. */
function aturanIn(call: Call, grid: Grid | undefined): AturanPerilaku {
  const cell = onlyCell(grid);
  if (isBlank(cell)) throw notAvailable(common.missing("aturan", usageOf(call)));
  const aturan = typeof cell === "string" ? wordIn(aturanPerilaku, cell) : undefined;
  if (!aturan) throw invalid(cells.aturan(cell));
  return aturan;
}

/**
 * A suggested rating of perilaku from the ratings of the seven BerAKHLAK values in words. Example: six Sesuai and one Di Bawah with "modus" give Sesuai Ekspektasi. An aid to judgement: not part of PermenPANRB 6/2022.
 * @customfunction BERAKHLAKRATING BERAKHLAKRATING
 * @param nilai Seven ratings in words in the order of BerAKHLAK: one column, one row, or one row for each person.
 * @param aturan modus (most frequent), terendah (lowest) or rerata (mean of -1, 0 and 1), for the whole call.
 * @returns One rating for each person.
 */
export function berakhlakRating(nilai?: unknown[][], aturan?: BehaviourRule): unknown[][] {
  const call = {
    id: "BERAKHLAKRATING",
    arguments: [
      { name: "nilai", value: nilai },
      { name: "aturan", value: aturan },
    ],
  };
  const [nilaiGrid, aturanGrid] = gridsOf(call);
  const chosen = aturanIn(call, aturanGrid);
  return overSevenMarks(nilaiGrid, {
    foreign: cells.foreignWord,
    read: (text) => readRating(text) ?? text,
    compute: (marks) => {
      const rating = suggestedRating(marks, chosen);
      return typeof rating === "string" ? rating : refusedMarks(rating, cells.foreignWord);
    },
  });
}
