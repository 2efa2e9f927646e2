import { FormulaDataModel, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService, TriggerCalculationController } from "@univerjs/sheets-formula";
import { ICommandService } from "@univerjs/core";
import { service } from "./book";
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
  _waitingCommandQueue: unknown[];
  _executingDirtyData: object;
  _executionInProgressParams: unknown;
  _generateDirty: (queue: unknown[]) => object;
  _mergeDirty: (a: object, b: object) => object;
}

const waitingOf = (grid: Grid): Waiting => service(grid, TriggerCalculationController) as unknown as Waiting;

/** Whether something changed that no calculation has seen yet. */
export const isDirty = (grid: Grid): boolean => waitingOf(grid)._waitingCommandQueue.length > 0;

const hasFormulas = (grid: Grid): boolean => {
  const model = service(grid, FormulaDataModel);
  const holdsCell = (data: object | null | undefined, depth: number): boolean =>
    depth === 0
      ? true
      : Object.values(data ?? {}).some((inner: object | null) => holdsCell(inner, depth - 1));
  return holdsCell(model.getFormulaData(), 3) || holdsCell(model.getArrayFormulaRange(), 3);
};

const isRunning = (grid: Grid): boolean => {
  const { started, resultApplied, stopped } = service(grid, FormulaCalculationSessionService).state;
  return started && !resultApplied && !stopped;
};

/** Calculates what changed, now, and ends when the results are in their cells. */
export const settle = async (grid: Grid): Promise<void> => {
  const waiting = waitingOf(grid);
  // A calculation may itself change something (a spill that grows a sheet): once more, but not for ever.
  for (let round = 0; round < 5; round += 1) {
    if (waiting._waitingCommandQueue.length === 0 && !isRunning(grid)) return;
    const queue = waiting._waitingCommandQueue;
    if (queue.length > 0 && !isRunning(grid)) {
      if (!hasFormulas(grid)) return;
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
    await service(grid, FormulaCalculationSessionService).waitForLatestApplied(limit);
  }
};
