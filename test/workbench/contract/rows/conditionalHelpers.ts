import type { RowBench } from "../row";
import { change } from "./helpers";

/** The conditional formats of the cells of all these rows. */
export const formats = (sheet: Excel.Worksheet) => sheet.getRange("A1:A3").conditionalFormats;
export const at = (index: number) => (sheet: Excel.Worksheet) => formats(sheet).getItemAt(index);
export const custom = (sheet: Excel.Worksheet) => at(0)(sheet).custom;

/** Adds a format of a kind. */
export const addOf = (type: "Custom" | "CellValue" | "ContainsText") => (bench: RowBench) =>
  change(bench, (sheet) => void formats(sheet).add(type));
export const addCustom = addOf("Custom");

/** The rules of the row's sheet as the grid applies them, the first one wins. */
export const rules = (bench: RowBench) =>
  bench.engine.api.getActiveWorkbook()?.getSheetByName(bench.sheetName)?.getConditionalFormattingRules() ??
  [];
