import { readCsv } from "../../files/csv";
import { FileRefused } from "../../files/fileRefused";
import { readXlsx } from "../../files/readXlsx";
import { toRows } from "../../files/sheetCells";
import { readExport } from "../../forms/exports/readExport";
import type { ExportReading } from "../../forms/exports/readExport";
import { exportsFile, recapTables, workbookFile } from "../../forms/recapFiles/recapFile";
import type { RecapFile } from "../../forms/recapFiles/recapFile";
import type { Refusal } from "../../model/plan";
import type { SheetCells } from "../../model/sheetCells";
import { bookOfFile } from "../bookOfFile";
import { cellsOfSheet, rowsAsCells } from "../openFile";

/**
 * Reads a picked file as far as a recap needs it: the tables of a workbook of ours, else the lists of e-Kinerja on its
 * sheets. The file is not changed. What cannot be read is refused, never thrown.
 */
export const readRecapFile = async (name: string, bytes: Uint8Array): Promise<RecapFile | Refusal> => {
  const refuse = (refused: string, facts: Refusal["facts"] = {}): Refusal => ({
    refused,
    facts: { ...facts, file: name },
  });
  try {
    if (/\.(csv|txt)$/i.test(name))
      return exportsOf(name, [rowsAsCells(name, readCsv(bytes))]) ?? refuse("notForRecap");
    const { file } = await readXlsx(bytes);
    const own = workbookFile(name, bookOfFile(file, recapTables));
    if (own) return own;
    const sheets = file.sheets.map((sheet) => cellsOfSheet(sheet, toRows(sheet)));
    return exportsOf(name, sheets) ?? refuse("notForRecap");
  } catch (thrown) {
    return thrown instanceof FileRefused ? refuse(thrown.code, thrown.facts) : refuse("damaged");
  }
};

const exportsOf = (name: string, sheets: readonly SheetCells[]): RecapFile | undefined =>
  exportsFile(
    name,
    sheets.flatMap((sheet): (readonly [string, ExportReading])[] => {
      const list = readExport(sheet);
      return list ? [[sheet.name, list]] : [];
    }),
  );
