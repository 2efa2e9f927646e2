import { ICommandService, type ICommandInfo } from "@univerjs/core";
import {
  FormulaExecuteStageType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { FormulaCalculationSessionService, TriggerCalculationController } from "@univerjs/sheets-formula";
import { service } from "./book";
import type { Grid } from "./context";

/** The calculations of a grid, whoever starts them. */
export interface Calculations {
  readonly isRunning: () => boolean;
  /** Ends when none is running, or after so many milliseconds. */
  readonly ended: (limit: number) => Promise<void>;
}

const known = new WeakMap<TriggerCalculationController, Calculations>();

/** What is private of Univer's 100 ms timer. */
interface Timer {
  _setTimeoutKey: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Counts the calculations of a grid from the first call on. Univer's own account of them mixes up two that overlap:
 * the end of the one marks the other as done, and the data of the one takes the place of the other's. So none is
 * started here before the last has ended, and while one is waited for, what changes meanwhile waits too.
 */
export const calculationsOf = (grid: Grid): Calculations => {
  const trigger = service(grid, TriggerCalculationController);
  const found = known.get(trigger);
  if (found) return found;

  const { started, completed, stopped } = service(grid, FormulaCalculationSessionService).state;
  let running = started && !completed && !stopped ? 1 : 0;
  let closing = false;
  let waiters: (() => void)[] = [];

  const end = () => {
    closing = false;
    running = Math.max(running - 1, 0);
    if (running > 0) return;
    const waiting = waiters;
    waiters = [];
    for (const go of waiting) go();
  };

  service(grid, ICommandService).onCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    if (waiters.length > 0) clearTimeout((trigger as unknown as Timer)._setTimeoutKey);
    if (id === SetFormulaCalculationStartMutation.id) running += 1;
    if (id !== SetFormulaCalculationNotificationMutation.id) return;
    const { stageInfo, functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
    if (stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) closing = true;
    // The results are in their cells before this is told.
    else if (functionsExecutedState !== undefined && closing) end();
  });

  const calculations: Calculations = {
    isRunning: () => running > 0,
    ended: (limit) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          running = 0;
          go();
        }, limit);
        const go = () => {
          clearTimeout(timer);
          waiters = waiters.filter((waiter) => waiter !== go);
          resolve();
        };
        // A test that ends meanwhile need not wait for it; a browser's timer is a number.
        if (typeof timer === "object") timer.unref();
        waiters.push(go);
      }),
  };
  known.set(trigger, calculations);
  return calculations;
};
