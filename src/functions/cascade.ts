import { treeCells } from "../locale/cells/tree";
import { gridsOf } from "./arguments";
import { readTree, rowsOf, treeArguments } from "./tree";

/**
 * What each row of a tree is, one word a row, the whole tree in one call. Example: ids A, B, B, D with the parents blank, A, A, X give Puncak, ID Ganda, ID Ganda, Induk Tidak Ada.
 * @customfunction CASCADE CASCADE
 * @param id The ids, numbers or text: one column, or one row.
 * @param idInduk The id of the parent of each, in a range of the same size. Blank, 0, - or NULL: at the top.
 * @returns Tanpa ID, ID Ganda, Induk Diri Sendiri, Melingkar, Induk Tidak Ada, Puncak or Terhubung: the first that applies.
 */
export function cascade(id?: unknown[][], idInduk?: unknown[][]): unknown[][] {
  const { lists, shown } = rowsOf(gridsOf({ id: "CASCADE", arguments: treeArguments(id, idInduk) }));
  const { tree, instead } = readTree(lists[0] ?? [], lists[1] ?? []);
  return shown(tree.place.map((place, row) => instead(row) ?? treeCells.place[place]));
}
