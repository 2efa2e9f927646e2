import { DataValidationStatus } from "@univerjs/core";
import type { Area } from "./address";
import { sheetFacade } from "./book";
import type { Host } from "./context";

/** Whether the cells satisfy their rules: true, false, or null when only some of them do. */
export const validCells = async (host: Host, sheet: string, area: Area): Promise<boolean | null> => {
  const facade = sheetFacade(host, sheet);
  const rows = Math.min(area.rows, facade.getMaxRows() - area.row);
  const columns = Math.min(area.columns, facade.getMaxColumns() - area.column);
  if (rows <= 0 || columns <= 0) return true;
  const states = (await facade.getRange(area.row, area.column, rows, columns).getValidatorStatus()).flat();
  const wrong = states.filter((state) => state === DataValidationStatus.INVALID).length;
  if (wrong === 0) return true;
  return wrong === area.rows * area.columns ? false : null;
};
