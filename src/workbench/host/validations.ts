import { ICommandService, type ISheetDataValidationRule } from "@univerjs/core";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import type { FileValidation } from "../../files/workbookFile";
import { areaOfRange, rangeOf } from "../grid/units";
import { fileValidation, gridValidation } from "../grid/validation";
import { type Area, intersect } from "./address";
import { service, workbookOf } from "./book";
import type { Host } from "./context";

/** The rule over an area: one for all its cells, none at all, or several. */
export type Validated = FileValidation | "none" | "mixed" | "inconsistent";

const rulesOf = (host: Host, sheet: string): ISheetDataValidationRule[] =>
  service(host, SheetDataValidationModel).getRules(workbookOf(host).getUnitId(), sheet);

const cellsIn = (rule: ISheetDataValidationRule, area: Area): number =>
  rule.ranges.reduce((sum, range) => {
    const shared = intersect(areaOfRange(range), area);
    return sum + (shared ? shared.rows * shared.columns : 0);
  }, 0);

/** What a file would say of two rules but for the cells they stand on. */
const withoutAreas = (rule: ISheetDataValidationRule): string =>
  JSON.stringify({ ...fileValidation(rule), areas: undefined });

/** The rule of an area's cells. */
export const validationAt = (host: Host, sheet: string, area: Area): Validated => {
  const found = rulesOf(host, sheet).filter((rule) => fileValidation(rule) && cellsIn(rule, area) > 0);
  const [first] = found;
  const rule = first && fileValidation(first);
  if (!first || !rule) return "none";
  if (new Set(found.map(withoutAreas)).size > 1) return "inconsistent";
  const covered = found.reduce((sum, each) => sum + cellsIn(each, area), 0);
  return covered === area.rows * area.columns ? rule : "mixed";
};

let nextRule = 1;

const freeId = (host: Host, sheet: string): string => {
  const taken = new Set(rulesOf(host, sheet).map(({ uid }) => uid));
  while (taken.has(`rule${nextRule}`)) nextRule += 1;
  return `rule${nextRule++}`;
};

/** Gives the area's cells the rule, and takes theirs away. */
export const putValidation = (
  host: Host,
  sheet: string,
  area: Area,
  rule: Omit<FileValidation, "areas">,
): void => {
  const unitId = workbookOf(host).getUnitId();
  clearValidation(host, sheet, area);
  const added = gridValidation({ ...rule, areas: [area] }, freeId(host, sheet));
  service(host, ICommandService).syncExecuteCommand(AddSheetDataValidationCommand.id, {
    unitId,
    subUnitId: sheet,
    rule: added,
  });
};

/** Takes the rules of the area's cells away. */
export const clearValidation = (host: Host, sheet: string, area: Area): void => {
  if (!rulesOf(host, sheet).some((rule) => cellsIn(rule, area) > 0)) return;
  service(host, ICommandService).syncExecuteCommand(ClearRangeDataValidationCommand.id, {
    unitId: workbookOf(host).getUnitId(),
    subUnitId: sheet,
    ranges: [rangeOf(area)],
  });
};
