import type { GridCell } from "./grid";
import type { FormReading, What, Why } from "./reading";

/** Keeps account of every cell: understood as something, or not used and why. */
export interface Ledger {
  /** Notes what a cell is; the first word stands. */
  readonly take: (cell: GridCell, what: What) => void;
  /** Notes a doubt about a cell. */
  readonly doubt: (cell: GridCell, why: Why) => void;
  readonly isFree: (cell: GridCell) => boolean;
  /** Closes the account: every other cell is unknown. */
  readonly close: (cells: readonly GridCell[]) => Pick<FormReading, "understood" | "notUnderstood">;
}

/** Starts an account in which no cell is known yet. */
export function newLedger(): Ledger {
  const taken = new Map<GridCell, What>();
  const doubts = new Map<GridCell, Why>();
  const isFree = (cell: GridCell): boolean => !taken.has(cell) && !doubts.has(cell);
  return {
    take: (cell, what) => void (isFree(cell) && taken.set(cell, what)),
    doubt: (cell, why) => void doubts.set(cell, why),
    isFree,
    close: (cells) => ({
      understood: cells.flatMap((cell) => {
        const what = taken.get(cell);
        return what ? [{ what, address: cell.address, text: cell.text }] : [];
      }),
      notUnderstood: cells.flatMap((cell) => {
        const why = doubts.get(cell) ?? (isFree(cell) ? "unknown" : undefined);
        return why ? [{ address: cell.address, text: cell.text, why }] : [];
      }),
    }),
  };
}
