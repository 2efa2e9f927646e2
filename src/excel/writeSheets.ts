import type { Book } from "../model/book";
import { columnsOf, definitionOf } from "../model/tables";
import { firstColumn, headerRow, layoutOf, stageColors } from "../model/tableSheet";
import type { DrawSheet, EnsureTable } from "../model/plan";
import { saysDrawn, tagKey, writeTag } from "../model/tag";
import { drawLayout, formatAll, removeCharts } from "./draw";

/** The sheet to draw on: one of this name that is already there (ours, or empty), or a new one. */
const sheetFor = (context: Excel.RequestContext, name: string, book: Book): Excel.Worksheet => {
  const { worksheets } = context.workbook;
  return book.sheets.some((sheet) => sheet.name === name) ? worksheets.getItem(name) : worksheets.add(name);
};

/** Makes a table on its sheet, with the sheet where there is none. */
export const ensureTable = (
  context: Excel.RequestContext,
  { table: key, sheet: name }: EnsureTable,
  book: Book,
): void => {
  const { name: tableName, stage, beside } = definitionOf(key);
  const sheet = sheetFor(context, name, book);
  sheet.customProperties.add(tagKey, writeTag({ kind: "tabel", table: tableName }));
  sheet.tabColor = stageColors[stage];
  const left = firstColumn(key);
  drawLayout(sheet, layoutOf(key));
  const area = sheet.getRangeByIndexes(headerRow, left, 2, columnsOf(key).length);
  const table = context.workbook.tables.add(area, true);
  table.name = tableName;
  table.style = "TableStyleLight1";
  if (beside) {
    formatAll(sheet.getRange("A:A"), beside.numberFormat);
    sheet.getCell(headerRow + 1, 0).formulas = [[beside.formula]];
  }
};

/** Draws a sheet, anew where it is there. */
export const drawSheet = (context: Excel.RequestContext, step: DrawSheet, book: Book): void => {
  const sheet = sheetFor(context, step.sheet, book);
  sheet.customProperties.add(tagKey, writeTag(unfinished(step.tag)));
  sheet.tabColor = step.color;
  if (step.first) sheet.position = 0;
  if (book.sheets.some(({ name }) => name === step.sheet)) wipe(sheet);
  drawLayout(sheet, step.layout);
  sheet.customProperties.add(tagKey, writeTag(step.tag));
};

const wipe = (sheet: Excel.Worksheet): void => {
  const all = sheet.getRange();
  all.unmerge();
  all.clear("All");
  all.dataValidation.clear();
  removeCharts(sheet);
  sheet.horizontalPageBreaks.removePageBreaks();
};

/** A sheet says only at the end what was drawn: one that was interrupted may be drawn over. */
const unfinished = (tag: DrawSheet["tag"]) => (saysDrawn(tag) ? { ...tag, drawn: "" } : tag);
