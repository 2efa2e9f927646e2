import type { IRange, IResources, ISheetDataValidationRule } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { GridTable } from "./tables";

/** A name of the grid; `localSheetId` is a sheet's id, or `allSheets`. */
export interface GridName {
  id: string;
  name: string;
  formulaOrRefString: string;
  localSheetId: string;
  comment?: string;
  hidden?: boolean;
}

/** How the grid says that a name is seen from every sheet. */
export const allSheets = "AllDefaultWorkbook";

/** What the grid's plugins keep beside the cells, by the names under which they save it. */
export interface Resources {
  SHEET_TABLE_PLUGIN: Record<string, { tables: GridTable[]; tableFilteredOutRows: number[] }>;
  SHEET_DATA_VALIDATION_PLUGIN: Record<string, ISheetDataValidationRule[]>;
  SHEET_CONDITIONAL_FORMATTING_PLUGIN: Record<string, IConditionFormattingRule[]>;
  SHEET_DEFINED_NAME_PLUGIN: Record<string, GridName>;
  /** The filter a sheet has beside its tables. */
  SHEET_FILTER_PLUGIN: Record<string, { ref: IRange }>;
}

/** The resources as a snapshot holds them. */
export const packResources = (resources: Resources): IResources =>
  Object.entries(resources).map(([name, data]) => ({ name, data: JSON.stringify(data) }));

/** One plugin's part of a snapshot's resources, or an empty one. */
export function unpackResource<N extends keyof Resources>(
  resources: IResources | undefined,
  name: N,
): Resources[N] {
  const data = resources?.find((resource) => resource.name === name)?.data;
  return (data ? JSON.parse(data) : {}) as Resources[N];
}
