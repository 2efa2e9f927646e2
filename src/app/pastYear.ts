import { pastOfBook, pastOfForms } from "../actions/pastYear";
import type { Past } from "../actions/pastYear";
import type { FormReading } from "../forms/read/reading";
import { isNotAForm, readForm } from "../forms/readForm";
import type { Refusal } from "../model/plan";
import type { SheetCells } from "../model/sheetCells";
import { bookOfFile } from "./bookOfFile";
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
