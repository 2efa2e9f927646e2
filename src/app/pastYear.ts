import { pastOfBook, pastOfForms } from "../actions/pastYear";
import type { Past } from "../actions/pastYear";
import type { FileSheet, WorkbookFile } from "../files/workbookFile";
import type { FormReading } from "../forms/read/reading";
import { isNotAForm, readForm } from "../forms/readForm";
import { parseBook } from "../model/book";
import type { Book, RawTable } from "../model/book";
import type { RawValue } from "../model/cell";
import type { Refusal } from "../model/plan";
import type { SheetCells } from "../model/sheetCells";
import { definitionOf, tableKeys } from "../model/tables";
import type { TableKey } from "../model/tables";
import { openFile } from "./openFile";

export { compareYears } from "../actions/carryOverCompare";
export type { ComparedPlan, ComparedResult } from "../actions/carryOverCompare";
export type { Past } from "../actions/pastYear";

/**
 * Reads last year's plans from a file that is not open in Excel: the tables of a workbook of ours, else every form sheet
 * that it holds. The file is not changed.
 */
export const openPast = async (name: string, bytes: Uint8Array): Promise<Past | Refusal> => {
  const opened = await openFile(name, bytes);
  if ("refused" in opened) return opened;
  const { readXlsx } = await import("../files/readXlsx");
  const book = bookOfFile((await readXlsx(bytes)).file);
  if (book.tables.skp.rows.length > 0) return pastOfBook(book);
  return pastOfSheets(opened.sheets) ?? { refused: "notPastYear", facts: { file: name } };
};

/** Last year's plans of form sheets; undefined where none is a form. */
export const pastOfSheets = (sheets: readonly SheetCells[]): Past | undefined => {
  const readings = sheets.flatMap((cells): FormReading[] => {
    const reading = readForm(cells);
    return isNotAForm(reading) || reading.employee.nama === "" ? [] : [reading];
  });
  return readings.length ? pastOfForms(readings) : undefined;
};

/** The tables of a workbook of ours that is a file, parsed as those of an open one are. */
export const bookOfFile = ({ sheets }: WorkbookFile): Book => {
  const raw: Partial<Record<TableKey, RawTable>> = {};
  for (const sheet of sheets)
    for (const table of sheet.tables) {
      const key = tableKeys.find((one) => definitionOf(one).name.toLowerCase() === table.name.toLowerCase());
      if (key) raw[key] = rawTable(sheet, table);
    }
  return parseBook([], raw);
};

const rawTable = (sheet: FileSheet, { area, columns }: FileSheet["tables"][number]): RawTable => {
  const values = Array.from({ length: area.rows }, () => Array<RawValue>(area.columns).fill(""));
  for (const { row, column, value } of sheet.cells) {
    const line = values[row - area.row];
    if (line && column >= area.column && column < area.column + area.columns)
      line[column - area.column] = typeof value === "object" ? (value?.error ?? "") : (value ?? "");
  }
  const [, ...body] = values;
  return { sheet: sheet.name, row: area.row, column: area.column, values: [[...columns], ...body] };
};
