import type { Book } from "../../model/book";
import type { Source } from "../../model/layout";
import { isLocked } from "../../model/locked";
import type { SheetCells } from "../../model/sheetCells";
import type { FormTag } from "../../model/tag";
import type { NotTaken } from "./change";
import type { DrawnCell, DrawnRow } from "./drawn";
import { cellAt } from "./place";
import type { Placement, SheetCell, SheetRow } from "./place";
import type { TableSide } from "./tables";

/** All that is held against one another: what was drawn, what stands there, and what the tables say. */
export interface Sides {
  readonly book: Book;
  readonly tag: FormTag;
  readonly sheet: SheetCells;
  readonly drawn: readonly DrawnRow[];
  /** Whether it is known what was drawn; else every difference may be one of the tables too. */
  readonly isKnown: boolean;
  readonly placement: Placement;
  readonly tables: TableSide;
}

/** A cell that was drawn, and what stands there now. */
export interface Standing {
  readonly drawn: DrawnCell;
  readonly in: DrawnRow;
  /** Its row on the sheet; absent where that is not there any more. */
  readonly row?: SheetRow;
  readonly now?: SheetCell;
}

/** Every drawn cell with what stands there now. */
export const standings = ({ drawn, placement }: Sides): Standing[] =>
  drawn.flatMap((one) => {
    const row = placement.rowOf.get(one);
    return one.cells.map((cell): Standing => ({
      drawn: cell,
      in: one,
      row,
      now: row && cellAt(row, placement.columnOf(cell.column)),
    }));
  });

/**
 * Why a cell of the tables cannot take what was typed; undefined where it can. Of an agreed SKP its own row stays as it is:
 * no adjustment records it.
 */
export function whyNot({ book, tag }: Sides, source: Source): NotTaken["why"] | undefined {
  const skp = book.tables.skp.rows.find(({ id }) => id === tag.skp);
  if (skp && isLocked(skp) && source.table === "skp") return "agreed";
  if (source.table === "periode" && source.id === "") return "noPeriod";
  if (source.begins?.periode === "") return "noPeriod";
  return isStored(source) ? undefined : "derived";
}

/** Whether there is a row, or what one would begin with. */
export const isStored = ({ id, begins }: Source): boolean => id !== "" || begins !== undefined;
