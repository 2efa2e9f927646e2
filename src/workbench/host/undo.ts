import { type IDisposable, type IUndoRedoItem, IUndoRedoService } from "@univerjs/core";
import { service, workbookOf } from "./book";
import type { Grid } from "./context";

/**
 * How Univer joins two steps into one (0.25.1): it would take back the first change first, although the second was
 * made on top of it. A table that grew and was renamed after that would come back as it was in between.
 */
interface Joining {
  _tryBatchingElements: (item: IUndoRedoItem, next: IUndoRedoItem) => void;
}

const lastFirst: Joining["_tryBatchingElements"] = (item, next) => {
  item.redoMutations.push(...next.redoMutations);
  item.undoMutations.unshift(...next.undoMutations);
};

/** Until it is disposed of, all that happens is one step of Ctrl+Z: Excel takes back a request of an add-in as a whole. */
export const batchUndo = (grid: Grid): IDisposable => {
  const steps = service(grid, IUndoRedoService);
  (steps as unknown as Joining)._tryBatchingElements = lastFirst;
  try {
    return steps.__tempBatchingUndoRedo(workbookOf(grid).getUnitId());
  } catch {
    // The grid is in a batch of its own: the request joins it.
    return { dispose: () => {} };
  }
};
