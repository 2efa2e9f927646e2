import { ExcelFailure } from "../excel/failure";
import type { Gateway } from "../excel/gateway";
import { sheetNamed } from "../excel/sheetNamed";
import type { Book } from "../model/book";
import { rowAt } from "../model/selection";
import type { Selection } from "../model/selection";

/** Follows the cell that is selected in the workbook. */
export interface Follower {
  /** A cell was selected: once it rests, its row is told. `sheet` is Excel's id of the sheet. */
  readonly selected: (sheet: string, address: string) => void;
  /** Tells what was selected while the workbook was read anew. */
  readonly resolve: () => void;
  /**
   * The person chose something in the pane: what was selected before is not told any more, nor are the rows that the
   * pane itself is about to select, whatever is chosen until Excel tells of them.
   */
  readonly chose: (row?: Selection) => void;
}

/** What a follower needs to know. */
export interface Following {
  readonly gateway: Gateway;
  /** How long a selection must rest, in milliseconds. */
  readonly rest: number;
  /** The book as it was read last; undefined while it is no longer how the workbook stands, or an action runs. */
  readonly book: () => Book | undefined;
  /** Hears which row is selected; undefined for a cell that is in none. */
  readonly tell: (selection: Selection | undefined) => void;
}

/** Makes a follower: one request a rest of the selection, which asks for the name of the sheet. */
export const createFollower = ({ gateway, rest, book, tell }: Following): Follower => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  let seen: { readonly sheet: string; readonly address: string } | undefined;
  let own: readonly Selection[] = [];

  const forget = () => {
    clearTimeout(waiting);
    turn += 1;
    seen = undefined;
  };
  const resolve = () => {
    const now = book();
    if (!seen || !now) return;
    const found = rowAt(now, seen.sheet, seen.address);
    seen = undefined;
    const at = own.findIndex(({ table, id }) => found?.table === table && found.id === id);
    // Excel tells of selections in their order, and not of those that another followed at once.
    own = at < 0 ? [] : own.slice(at + 1);
    if (at < 0) tell(found);
  };
  const ask = async (mine: number, sheet: string, address: string) => {
    try {
      const name = await sheetNamed(gateway, sheet);
      if (mine !== turn) return;
      seen = { sheet: name, address };
      resolve();
    } catch (thrown) {
      // The sheet is gone, or Excel is busy: the next selection is followed.
      if (!(thrown instanceof ExcelFailure)) throw thrown;
    }
  };
  return {
    selected: (sheet, address) => {
      forget();
      const mine = turn;
      waiting = setTimeout(() => void ask(mine, sheet, address), rest);
    },
    resolve,
    chose: (row) => {
      forget();
      if (row) own = [...own, row];
    },
  };
};
