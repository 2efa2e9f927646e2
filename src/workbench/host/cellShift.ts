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
import { cellShift } from "./commandShift";
import type { Host } from "./context";
import { ensureSize } from "./edits";
import { onSheet } from "./onSheet";
import { tablesOf } from "./tables";
import { followShifts } from "./tableShift";
import { quietly } from "./quiet";

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
export const shiftCells = (host: Host, sheet: string, area: Area, direction: keyof typeof commands): void => {
  host.edits.flush();
  ensureSize(host, sheet, area.row + area.rows, area.column + area.columns);
  const tables = tablesOf(host);
  const range = rangeOf(area);
  quietly(host, () => {
    // The cells are shifted when executeCommand returns, while the sheet is the active one: only its end is awaited.
    void onSheet(host, sheet, () =>
      service(host, ICommandService).executeCommand(commands[direction].id, { range }),
    );
  });
  const done = cellShift(commands[direction].id, { range });
  if (done) quietly(host, () => followShifts(host, tables, [{ sheet, shift: done.shift }]));
};
