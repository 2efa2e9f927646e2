import { treeCells as cells } from "../locale/cells/tree";
import type { Id, Tree } from "../rules/tree";
import { treeOf } from "../rules/tree";
import { isBlank, resultOf, unusable, type Call, type Cell, type Grid, type Result } from "./arguments";
import { invalid } from "./errors";

/** The arguments of every function of a tree, in their order. */
export const treeArguments = (id: unknown, idInduk: unknown): Call["arguments"] => [
  { name: "id", value: id },
  { name: "idInduk", value: idInduk },
];

/** A call over the rows of a tree: one column for each argument, or one row for each. */
export interface Rows {
  /** The cells of each argument, in their order. */
  readonly lists: readonly (readonly Cell[])[];
  /** The result in the direction of the arguments, from what each row shows. */
  readonly shown: (results: Result[]) => Result[][];
}

/**
 * The rows that ranges of one size make.
 * @param given the ranges of a call, none of them absent
 * @throws #VALUE! for a block and for different sizes
 */
export function rowsOf(given: readonly (Grid | undefined)[]): Rows {
  const grids = given.filter((grid) => grid !== undefined);
  const sized = grids.map(({ name, rows, columns }) => ({ argument: name, rows, columns }));
  const block = sized.find(({ rows, columns }) => rows > 1 && columns > 1);
  if (block) throw invalid(cells.block(block));
  const [first = { argument: "", rows: 0, columns: 0 }, ...others] = sized;
  const other = others.find(({ rows, columns }) => rows !== first.rows || columns !== first.columns);
  if (other) throw invalid(cells.sizes(first, other));
  const inColumns = first.columns === 1;
  return {
    lists: grids.map(({ cells: lines }) =>
      inColumns ? lines.map((line) => line[0] ?? null) : (lines[0] ?? []),
    ),
    shown: (results) => resultOf(inColumns ? results.map((result) => [result]) : [results]),
  };
}

/** #N/A in a cell of parents is a look-up that found none, not a mistake to refuse. */
const isNotAvailable = (cell: object): boolean =>
  ("basicValue" in cell && cell.basicValue === "#N/A") || ("code" in cell && cell.code === "#N/A");

const isReadable = (cell: Cell): cell is string | number | null =>
  typeof cell !== "object" ? typeof cell !== "boolean" : cell === null;

const idsOf = (list: readonly Cell[]): Id[] => list.map((cell) => (isReadable(cell) ? cell : undefined));
const parentsOf = (list: readonly Cell[]): Id[] =>
  list.map((cell) => {
    if (isReadable(cell)) return cell;
    return typeof cell === "object" && isNotAvailable(cell!) ? null : undefined;
  });

/** A tree, and what of it is no matter of the tree. */
export interface ReadTree {
  readonly tree: Tree;
  /** What a row shows whatever the function: nothing where all its cells are blank, an error where one cannot be read. */
  readonly instead: (row: number) => "" | CustomFunctions.Error | undefined;
  /** The id of a row as a sentence names it. */
  readonly named: (row: number) => string;
}

/** The tree that lists of ids and parents make. */
export function readTree(ids: readonly Cell[], parents: readonly Cell[]): ReadTree {
  const idList = idsOf(ids);
  const parentList = parentsOf(parents);
  const refusal = (argument: string, cell: Cell): CustomFunctions.Error | undefined =>
    typeof cell === "boolean" ? invalid(cells.id(argument, cell)) : unusable(argument, cell);
  const tree = treeOf(idList, parentList);
  return {
    tree,
    instead: (row) => {
      const withoutId = tree.place[row] === "noId";
      if (withoutId && idList[row] === undefined) return refusal("id", ids[row] ?? null);
      if (parentList[row] === undefined) return refusal("idInduk", parents[row] ?? null);
      return withoutId && isBlank(parents[row] ?? null) ? "" : undefined;
    },
    named: (row) => {
      const id = idList[row] ?? null;
      return cells.named(isBlank(id) ? null : id, row);
    },
  };
}
