import { ICommandService } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from "@univerjs/sheets";
import { rangeOf } from "../grid/units";
import type { Area } from "./address";
import { service } from "./book";
import type { Host } from "./context";
import { ensureSize } from "./edits";
import { onSheet } from "./onSheet";

const commands = {
  Down: InsertRangeMoveDownCommand,
  Right: InsertRangeMoveRightCommand,
  Up: DeleteRangeMoveUpCommand,
  Left: DeleteRangeMoveLeftCommand,
} as const;

/**
 * Inserts cells where the area is (what stands there moves down or right) or deletes them (what follows moves up or
 * left); formulas, names and tables follow.
 */
export const shiftCells = async (
  host: Host,
  sheet: string,
  area: Area,
  direction: keyof typeof commands,
): Promise<void> => {
  host.edits.flush();
  ensureSize(host, sheet, area.row + area.rows, area.column + area.columns);
  // The cells are shifted when executeCommand returns, while the sheet is the active one; only its end is awaited.
  const range = rangeOf(area);
  await onSheet(host, sheet, () =>
    service(host, ICommandService).executeCommand(commands[direction].id, { range }),
  );
};
