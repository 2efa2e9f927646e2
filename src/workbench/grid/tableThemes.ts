import { BorderStyleTypes, ICommandService } from "@univerjs/core";
import { type IUniverSheetsTableConfig, SetSheetTableMutation, TableManager } from "@univerjs/sheets-table";
import type { Kept } from "../host/kept";
import type { Grid } from "./createGrid";

type TableTheme = NonNullable<IUniverSheetsTableConfig["userThemes"]>[number];

interface Look {
  header?: { fill: string; ink: string };
  band?: string;
  line?: string;
}

/** How the grid shows families of Excel's table styles: enough to tell them apart, not their every colour. */
const looks: Record<string, Look> = {
  "excel-medium": { header: { fill: "#4472C4", ink: "#FFFFFF" }, band: "#D9E1F2", line: "#8EA9DB" },
  "excel-light": { header: { fill: "#FFFFFF", ink: "#242424" }, band: "#F2F2F2", line: "#A6A6A6" },
  "excel-light-plain": { header: { fill: "#FFFFFF", ink: "#242424" }, line: "#A6A6A6" },
  "excel-medium-plain": { header: { fill: "#4472C4", ink: "#FFFFFF" }, line: "#8EA9DB" },
  "excel-none": { header: { fill: "#FFFFFF", ink: "#242424" } },
};

const theme = (name: string, { header, band, line }: Look): TableTheme => {
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
export const tableThemes: TableTheme[] = Object.entries(looks).map(([name, look]) => theme(name, look));

/** The grid's theme for one of Excel's table styles, "TableStyleLight1". */
export function themeOfStyle(style: string | undefined, banded: boolean): string {
  const family = /^TableStyle(Light|Medium|Dark)/.exec(style ?? "")?.[1];
  if (!family) return "excel-none";
  return `excel-${family === "Light" ? "light" : "medium"}${banded ? "" : "-plain"}`;
}

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
