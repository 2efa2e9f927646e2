import type { IUnitRange, RTree } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/engine-formula";
import { service } from "./book";
import type { Grid } from "./context";

type Item = Parameters<RTree["insert"]>[0];
type Id = Item["id"];

/** A range, and the formulas that read it. */
interface Shared extends IUnitRange {
  readonly readers: Set<Id>;
}

interface ManagerInside {
  readonly _dependencyRTreeCache: RTree;
}

const isCell = ({ startRow, endRow, startColumn, endColumn }: IUnitRange["range"]): boolean =>
  startRow === endRow && startColumn === endColumn;

/** A boundary that is no number is open, as of whole rows and columns. */
const beyond = (end: number, start: number): boolean => end < start;
const meet = (one: IUnitRange, other: IUnitRange): boolean =>
  one.unitId === other.unitId &&
  one.sheetId === other.sheetId &&
  !beyond(one.range.endRow, other.range.startRow) &&
  !beyond(other.range.endRow, one.range.startRow) &&
  !beyond(one.range.endColumn, other.range.startColumn) &&
  !beyond(other.range.endColumn, one.range.startColumn);

/**
 * Univer 0.25.1 puts the ranges of every formula into its search tree anew at each calculation and takes none out: the
 * tree grows with every edit, most of all where thousands of formulas read the same columns of a table. Here a range
 * stands in it once, with all formulas that read it.
 */
export const shareRanges = (grid: Grid): void => {
  const tree = (service(grid, IDependencyManagerService) as unknown as ManagerInside)._dependencyRTreeCache;
  const insert = tree.insert.bind(tree);
  const search = tree.bulkSearch.bind(tree);
  const remove = tree.remove.bind(tree);
  const removeById = tree.removeById.bind(tree);
  const clear = tree.clear.bind(tree);
  const shared = new Map<Id, Shared>();

  tree.insert = (item) => {
    const { unitId, sheetId, range, id } = item;
    if (isCell(range)) return insert(item);
    const { startRow, startColumn, endRow, endColumn } = range;
    const key = [unitId, sheetId, startRow, startColumn, endRow, endColumn].join("!");
    const found = shared.get(key);
    if (found) return void found.readers.add(id);
    shared.set(key, { unitId, sheetId, range, readers: new Set([id]) });
    insert({ ...item, id: key });
  };
  tree.bulkSearch = (ranges, except) => {
    const readers = [...search(ranges)].flatMap((id) => [...(shared.get(id)?.readers ?? [id])]);
    return new Set(readers.filter((id) => !except?.has(id as number)));
  };
  tree.remove = (item) => {
    remove(item);
    if (isCell(item.range)) return;
    for (const range of shared.values()) if (meet(range, item)) range.readers.delete(item.id);
  };
  tree.removeById = (unitId, sheetId) => {
    removeById(unitId, sheetId);
    for (const [key, range] of shared)
      if (range.unitId === unitId && (!sheetId || range.sheetId === sheetId)) shared.delete(key);
  };
  tree.clear = () => {
    clear();
    shared.clear();
  };
};
