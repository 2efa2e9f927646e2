import type { GridCell } from "./grid";
import type { What as FormWhat, Why as FormWhy } from "./reading";

/** Keeps account of every cell: understood as something, or not used and why. */
export interface Ledger<What = FormWhat, Why = FormWhy> {
  /** Notes what a cell is; the first word stands. */
  readonly take: (cell: GridCell, what: What) => void;
  /** Notes a doubt about a cell. */
  readonly doubt: (cell: GridCell, why: Why) => void;
  readonly isFree: (cell: GridCell) => boolean;
  /** Closes the account: every other cell is unknown. */
  readonly close: (cells: readonly GridCell[]) => {
    readonly understood: readonly { readonly what: What; readonly address: string; readonly text: string }[];
    readonly notUnderstood: readonly {
      readonly address: string;
      readonly text: string;
      readonly why: Why | "unknown";
    }[];
  };
}

/** Starts an account in which no cell is known yet. */
export function newLedger<What = FormWhat, Why = FormWhy>(): Ledger<What, Why> {
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
