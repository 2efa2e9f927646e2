import {
  type Dependency,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Grid } from "./context";
import { refusal } from "./refusal";

/** A service of the grid, by the identifier Univer exports for it. */
export const service = <T>(grid: Grid, identifier: Dependency<T>[0]): T =>
  grid.univer.__getInjector().get(identifier);

/** The open workbook's model. */
export const workbookOf = (grid: Grid): Workbook => {
  const open = service(grid, IUniverInstanceService).getCurrentUnitOfType<Workbook>(
    UniverInstanceType.UNIVER_SHEET,
  );
  if (!open) throw refusal("GeneralException", "no workbook is open");
  return open;
};

/** The open workbook as Univer's facade. */
export const facadeOf = (grid: Grid): FWorkbook => {
  const open = grid.api.getActiveWorkbook();
  if (!open) throw refusal("GeneralException", "no workbook is open");
  return open;
};

/** The sheet's model, or ItemNotFound when it was deleted. */
export const sheetOf = (grid: Grid, id: string): Worksheet => {
  const sheet = workbookOf(grid).getSheetBySheetId(id);
  if (!sheet) throw refusal("ItemNotFound");
  return sheet;
};

/** The sheet as Univer's facade, or ItemNotFound when it was deleted. */
export const sheetFacade = (grid: Grid, id: string): FWorksheet => {
  const sheet = facadeOf(grid).getSheetBySheetId(id);
  if (!sheet) throw refusal("ItemNotFound");
  return sheet;
};

/** The sheet with this id or, in any case, this name. */
export const findSheet = (grid: Grid, key: string): Worksheet | undefined => {
  const workbook = workbookOf(grid);
  const byId = workbook.getSheetBySheetId(key);
  if (byId) return byId;
  const wanted = key.toLowerCase();
  return workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted);
};
