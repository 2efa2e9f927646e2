import { common } from "../locale/cells/common";
import { treeCells as cells } from "../locale/cells/tree";
import { rollUp, rollUpMethods, type RollUpMethod, type RollUpRefusal } from "../rules/rollup";
import { readTarget } from "../rules/target";
import { wordIn } from "../rules/words";
import { gridsOf, isBlank, unusable, type Cell, type Grid } from "./arguments";
import { invalid, notAvailable } from "./errors";
import { onlyCell } from "./onlyCell";
import { readTree, rowsOf, treeArguments, type ReadTree } from "./tree";

/**
 * How the values below become the value of a row.
 * @customenum {string}
 */
enum RollUpWord {
  /** The mean of the children's values, all alike */
  rerata = "rerata",
  /** The lowest of the children's values */
  terendah = "terendah",
  /** The highest of the children's values */
  tertinggi = "tertinggi",
  /** The sum of the children's values */
  jumlah = "jumlah",
}

function methodOf(grid: Grid | undefined): RollUpMethod {
  const cell = onlyCell(grid);
  if (isBlank(cell)) return "rerata";
  const method = typeof cell === "string" ? wordIn(rollUpMethods, cell) : undefined;
  if (!method) throw invalid(common.choice("metode", cell, rollUpMethods));
  return method;
}

/** A number, or a text that is one number or a percentage, as offices keep them; undefined for anything else. */
function numberIn(cell: Cell): number | null | undefined {
  if (typeof cell === "number") return cell;
  if (isBlank(cell)) return null;
  if (typeof cell !== "string") return undefined;
  const read = readTarget(cell);
  if (!("satuan" in read) || (read.satuan !== "" && read.satuan !== "%")) return undefined;
  return read.minimum !== null && read.minimum === read.maksimum ? read.minimum : undefined;
}

const unreadable = (cell: Cell): CustomFunctions.Error | undefined =>
  typeof cell === "string" || typeof cell === "boolean"
    ? invalid(cells.value(cell))
    : unusable("nilai", cell);

function refused({ error, row }: RollUpRefusal, cell: Cell, { named }: ReadTree): CustomFunctions.Error {
  if (error === "tooLarge") return notAvailable(common.tooLarge);
  if (error === "unreadable") return unreadable(cell) ?? notAvailable(cells.rollUp.below(named(row)));
  return notAvailable(cells.rollUp[error](named(row)));
}

/**
 * The value of each row of a tree: its own where it has one, else from its children; blank ones stay out. Not a rule of PermenPANRB 6/2022, which has no weights. Example: a blank parent of 80 and 90 gets 85.
 * @customfunction ROLLUP ROLLUP
 * @param id The ids, numbers or text: one column, or one row.
 * @param idInduk The id of the parent of each, in a range of the same size. Blank, 0, - or NULL: at the top.
 * @param nilai The values, in a range of the same size; blank where a value comes from the children.
 * @param {RollUpWord} metode rerata (mean), terendah (lowest), tertinggi (highest) or jumlah (sum), for the whole tree. Blank means rerata.
 * @returns One number a row, blank where there is none at it and below it.
 */
export function rollup(
  id?: unknown[][],
  idInduk?: unknown[][],
  nilai?: unknown[][],
  metode?: RollUpWord,
): unknown[][] {
  const call = {
    id: "ROLLUP",
    arguments: [
      ...treeArguments(id, idInduk),
      { name: "nilai", value: nilai },
      { name: "metode", value: metode, optional: true as const },
    ],
  };
  const [idGrid, parentGrid, valueGrid, methodGrid] = gridsOf(call);
  const { lists, shown } = rowsOf([idGrid, parentGrid, valueGrid]);
  const [ids = [], parents = [], cellsOfValues = []] = lists;
  const read = readTree(ids, parents);
  const { tree, instead } = read;
  const values = cellsOfValues.map((cell, row) =>
    typeof instead(row) === "object" ? undefined : numberIn(cell),
  );
  const rolled = rollUp(tree, values, methodOf(methodGrid));
  return shown(
    rolled.map((value, row) => {
      const other = instead(row);
      if (typeof other === "object") return other;
      if (value === null) return "";
      return typeof value === "number" ? value : refused(value, cellsOfValues[row] ?? null, read);
    }),
  );
}
