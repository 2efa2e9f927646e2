import { type IDisposable, IUndoRedoService } from "@univerjs/core";
import { service, workbookOf } from "./book";
import type { Grid } from "./context";

/** Until it is disposed of, all that happens is one step of Ctrl+Z: Excel takes back a request of an add-in as a whole. */
export const batchUndo = (grid: Grid): IDisposable => {
  try {
    return service(grid, IUndoRedoService).__tempBatchingUndoRedo(workbookOf(grid).getUnitId());
  } catch {
    // The grid is in a batch of its own: the request joins it.
    return { dispose: () => {} };
  }
};
