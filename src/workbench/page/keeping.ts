import type { Loss } from "../../files/workbookFile";
import type { GridWorkbook } from "../grid/fromFile";
import { keepWorkbook } from "./store";

const rest = 2000;

/** What is known of the open workbook beside its cells. */
export interface Fate {
  losses: Loss[];
  /** First change since it was last downloaded or opened. */
  changedAt?: number | undefined;
  /** Whether it was downloaded as it is now. */
  downloaded: boolean;
}

export interface Keeping {
  keeping: () => void;
  kept: (time: number) => void;
  failed: () => void;
}

/** Keeps the workbook in this browser after two seconds of rest. */
export function createKeeper(current: () => Promise<GridWorkbook>, fate: () => Fate, say: Keeping) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let running: Promise<void> = Promise.resolve();

  const keep = async () => {
    if (stopped) return;
    say.keeping();
    try {
      const workbook = await current();
      const { losses, changedAt } = fate();
      const keptAt = Date.now();
      if (stopped) return;
      await keepWorkbook({ workbook, losses, keptAt, ...(changedAt !== undefined && { changedAt }) });
      say.kept(keptAt);
    } catch {
      say.failed();
    }
  };
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    running = running.then(keep);
    return running;
  };
  return {
    /** Something changed: it is kept when nothing has changed for a while. */
    soon() {
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(now, rest);
    },
    now,
    /** Keeps what is waiting to be kept, as when the page is about to go away. */
    flush: () => (timer === undefined ? running : now()),
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
