import {
  BooleanNumber,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel, type IUnitRowData } from "@univerjs/engine-formula";
import { service } from "./book";
import type { Grid } from "./context";

const replaced = new WeakSet<FormulaDataModel>();

type HiddenRows = Record<number, { hd: BooleanNumber }>;

/** The rows that do not show: of those without a cell only the ones a person has hidden. */
const hiddenRows = (sheet: Worksheet): HiddenRows => {
  const hidden: HiddenRows = {};
  const cells = sheet.getCellMatrix().getMatrix();
  for (const key of Object.keys(cells))
    if (!sheet.getRowVisible(Number(key))) hidden[Number(key)] = { hd: BooleanNumber.TRUE };
  for (const [key, data] of Object.entries(sheet.getRowManager().getRowData()))
    if (data?.hd === BooleanNumber.TRUE) hidden[Number(key)] = { hd: BooleanNumber.TRUE };
  return hidden;
};

/**
 * Univer asks every row of every sheet whether it is hidden before each calculation: 150 sheets of 1,000 empty rows
 * cost 60 ms an edit. Here rows without a cell are not asked.
 */
export const askFewerRows = (grid: Grid): void => {
  const model = service(grid, FormulaDataModel);
  if (replaced.has(model)) return;
  replaced.add(model);
  const instances = service(grid, IUniverInstanceService);
  model.getHiddenRowsFiltered = () => {
    const all: IUnitRowData = {};
    for (const workbook of instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET))
      all[workbook.getUnitId()] = Object.fromEntries(
        workbook.getSheets().map((sheet) => [sheet.getSheetId(), hiddenRows(sheet)]),
      );
    return all;
  };
};
