import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { type ICellData, ICommandService, type Workbook } from "@univerjs/core";
import { service, workbookOf } from "./book";
import { calculationsOf } from "./calculations";
import type { Grid } from "./context";

/** The longest a calculation may take before the host gives up waiting for it, in milliseconds. */
const limit = 60_000;

/**
 * Univer calculates 100 ms after the last change. Excel has calculated when it answers a request, so the host takes
 * what waits for that timer and starts it at once. The queue and the timer are Univer's own (0.25.1) and have no
 * public door.
 */
interface Waiting {
  _setTimeoutKey: ReturnType<typeof setTimeout> | undefined;
  _waitingCommandQueue: { id: string; params?: object }[];
  _executingDirtyData: object;
  _generateDirty: (queue: unknown[]) => object;
  _mergeDirty: (a: object, b: object) => object;
}

const waitingOf = (grid: Grid): Waiting => service(grid, TriggerCalculationController) as unknown as Waiting;

type Matrix = Readonly<Record<string, Readonly<Record<string, ICellData | null>> | null>>;

const holdsFormula = (cells: Matrix | null | undefined): boolean =>
  Object.values(cells ?? {}).some((line) =>
    Object.values(line ?? {}).some((cell) => Boolean(cell?.f ?? cell?.si)),
  );

/** Workbooks in which a formula was seen; looking through all cells is done once. */
const known = new WeakMap<Workbook, boolean>();

/** Whether the workbook has formulas, or had some whose spilled values are still to be taken away. */
const hasFormulas = (grid: Grid, queue: readonly { id: string; params?: object }[]): boolean => {
  const workbook = workbookOf(grid);
  if (known.get(workbook)) return true;
  const onlyCells = queue.every(({ id }) => id === SetRangeValuesMutation.id);
  const found =
    known.has(workbook) && onlyCells
      ? queue.some(({ params }) =>
          holdsFormula((params as ISetRangeValuesMutationParams).cellValue as Matrix),
        )
      : workbook.getSheets().some((sheet) => holdsFormula(sheet.getCellMatrix().getMatrix() as Matrix));
  known.set(workbook, found);
  return found;
};

/** Calculates what changed, now, and ends when the results are in their cells. */
export const settle = async (grid: Grid): Promise<void> => {
  const waiting = waitingOf(grid);
  const run = calculationsOf(grid);
  // A calculation may itself change something (a table that grows): once more, but not for ever.
  for (let round = 0; round < 10; round += 1) {
    if (run.isRunning()) await run.ended(limit);
    const queue = waiting._waitingCommandQueue;
    if (queue.length === 0 || !hasFormulas(grid, queue)) return;
    clearTimeout(waiting._setTimeoutKey);
    waiting._waitingCommandQueue = [];
    waiting._executingDirtyData = waiting._mergeDirty(
      waiting._executingDirtyData,
      waiting._generateDirty(queue),
    );
    service(grid, ICommandService).syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { ...waiting._executingDirtyData },
      { onlyLocal: true },
    );
  }
};
