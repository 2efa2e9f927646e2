import { BorderStyleTypes, ICommandService } from "@univerjs/core";
import { type IUniverSheetsTableConfig, SetSheetTableMutation, TableManager } from "@univerjs/sheets-table";
import type { Kept } from "../host/kept";
import type { Grid } from "./createGrid";
import { type TableLook, tableLooks, themeOfStyle } from "./tableLooks";

type TableTheme = NonNullable<IUniverSheetsTableConfig["userThemes"]>[number];

const theme = (name: string, { header, band, line }: TableLook): TableTheme => {
  const edge = line === undefined ? undefined : { s: BorderStyleTypes.THIN, cl: { rgb: line } };
  return {
    name,
    style: {
      headerRowStyle: {
        ...(header && { bg: { rgb: header.fill }, cl: { rgb: header.ink } }),
        ...(edge && { bd: { t: edge, b: edge } }),
      },
      ...(band && { firstRowStyle: { bg: { rgb: band } } }),
      lastRowStyle: edge ? { bd: { b: edge } } : {},
    },
  };
};

/** The themes of the grid's tables; the first is that of a new table. */
export const tableThemes: TableTheme[] = Object.entries(tableLooks).map(([name, look]) => theme(name, look));

/**
 * Gives the tables of the open workbook the looks that are kept for them. Univer (0.25.1) forgets the theme of a
 * table it loads, and knows nothing of a style that Office.js sets.
 */
export function showTableStyles({ univer, api }: Grid, { tables }: Kept): void {
  const injector = univer.__getInjector();
  const unitId = api.getActiveWorkbook()?.getId();
  if (unitId === undefined) return;
  for (const { id, subUnitId } of injector.get(TableManager).getTableList(unitId)) {
    const kept = tables[id];
    const shown = injector.get(TableManager).getTable(unitId, id)?.getTableStyleId();
    const wanted = kept && themeOfStyle(kept.style, kept.showBandedRows);
    if (wanted === undefined || wanted === shown) continue;
    injector.get(ICommandService).syncExecuteCommand(SetSheetTableMutation.id, {
      unitId,
      subUnitId,
      tableId: id,
      config: { theme: wanted },
    });
  }
}
