import { DataValidationStatus, type Univer } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { Grid } from "./createGrid";

const mended = new WeakSet<Univer>();

/**
 * Univer (0.25.1) checks the cells it draws a little later, and throws when their workbook or sheet is gone by then,
 * such as when another file was opened. What is gone is valid. To be called when a workbook is open.
 */
export function allowLateValidation({ univer, api }: Grid): void {
  if (mended.has(univer)) return;
  mended.add(univer);
  const service = univer.__getInjector().get(SheetsDataValidationValidatorService);
  const isOpen = (unitId: string, sheetId: string) =>
    api.getWorkbook(unitId)?.getSheetBySheetId(sheetId) != null;
  const validatorCell = service.validatorCell.bind(service);
  const validatorRanges = service.validatorRanges.bind(service);
  service.validatorCell = async (unitId, sheetId, row, column) =>
    isOpen(unitId, sheetId) ? validatorCell(unitId, sheetId, row, column) : DataValidationStatus.VALID;
  service.validatorRanges = async (unitId, sheetId, ranges) =>
    isOpen(unitId, sheetId) ? validatorRanges(unitId, sheetId, ranges) : [];
}
