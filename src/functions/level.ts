import { treeCells as cells } from "../locale/cells/tree";
import { levelsOf } from "../rules/tree";
import { gridsOf } from "./arguments";
import { notAvailable } from "./errors";
import { readTree, rowsOf, treeArguments } from "./tree";

/**
 * How deep each row of a tree stands: 1 at the top and under a missing parent, its parent's depth plus 1 elsewhere. Example: ids A, B, C with the parents blank, A, B give 1, 2, 3.
 * @customfunction LEVEL LEVEL
 * @param id The ids, numbers or text: one column, or one row.
 * @param idInduk The id of the parent of each, in a range of the same size. Blank, 0, - or NULL: at the top.
 * @returns One whole number a row; #N/A on or under parents that go round in a circle.
 */
export function level(id?: unknown[][], idInduk?: unknown[][]): unknown[][] {
  const { lists, shown } = rowsOf(gridsOf({ id: "LEVEL", arguments: treeArguments(id, idInduk) }));
  const { tree, instead, named } = readTree(lists[0] ?? [], lists[1] ?? []);
  const { level: depth, fault } = levelsOf(tree);
  const refused = (row: number): CustomFunctions.Error => {
    const place = tree.place[row];
    const kind = place === "ownParent" || place === "onCycle" ? place : "unclear";
    return notAvailable(cells.level[kind](named(row)));
  };
  return shown(tree.place.map((_, row) => instead(row) ?? (depth[row] || refused(fault[row] ?? row))));
}
