import { readCsv } from "../../files/csv";
import { FileRefused } from "../../files/fileRefused";
import { readXlsx } from "../../files/readXlsx";
import { toRows } from "../../files/sheetCells";
import type { WorkbookFile } from "../../files/workbookFile";
import { readExport } from "../../forms/exports/readExport";
import type { ExportReading } from "../../forms/exports/readExport";
import { addressOf } from "../../model/address";
import type { RawTable } from "../../model/book";
import { fingerprintOfText } from "../../model/fingerprint";
import type { Refusal } from "../../model/plan";
import type { SheetCells } from "../../model/sheetCells";
import { cellsOfSheet, rowsAsCells } from "../openFile";
import { rawTable } from "../rawTable";

/** What is asked of a file. */
export interface Wanted {
  /** The names of the tables. */
  readonly tables: readonly string[];
  /** The name of a sheet of which the first column is read, as texts. */
  readonly texts?: string;
  /** A custom property: the sheets that bear it are read whole, but for those of tables. */
  readonly marked?: string;
}

/** A sheet that bears the property that was asked for. */
export interface MarkedSheet {
  readonly mark: string;
  readonly cells: SheetCells;
}

/** What a picked file holds, before the tables are parsed; `content` is the same for two files that say the same. */
export type RawFile = { readonly content: string } & (
  | {
      readonly kind: "tables";
      /** By the names that were asked for. */
      readonly tables: Readonly<Record<string, RawTable>>;
      /** The first column of the sheet that was asked for; none where it is not there. */
      readonly texts: readonly string[];
      readonly marked: readonly MarkedSheet[];
    }
  | { readonly kind: "lists"; readonly lists: readonly (readonly [sheet: string, list: ExportReading])[] }
);

/**
 * Reads of a file the tables with these names, else the lists of e-Kinerja on its sheets. The file is not changed. What
 * cannot be read is refused, never thrown. It knows no table of ours by itself: a worker that holds their definitions
 * would be as large as the pane.
 */
export const readRawFile = async (
  name: string,
  bytes: Uint8Array,
  wanted: Wanted,
): Promise<RawFile | Refusal> => {
  const refuse = (refused: string, facts: Refusal["facts"] = {}): Refusal => ({
    refused,
    facts: { ...facts, file: name },
  });
  try {
    if (/\.(csv|txt)$/i.test(name))
      return listsOf([rowsAsCells(name, readCsv(bytes))]) ?? refuse("notForRecap");
    const { file } = await readXlsx(bytes);
    const tables = tablesOf(file, wanted.tables);
    if (Object.keys(tables).length > 0)
      return {
        kind: "tables",
        tables,
        texts: textsOf(file, wanted.texts),
        marked: markedIn(file, wanted.marked),
        content: contentOf(tables),
      };
    return listsOf(file.sheets.map((sheet) => cellsOfSheet(sheet, toRows(sheet)))) ?? refuse("notForRecap");
  } catch (thrown) {
    return thrown instanceof FileRefused ? refuse(thrown.code, thrown.facts) : refuse("damaged");
  }
};

const tablesOf = ({ sheets }: WorkbookFile, wanted: readonly string[]): Record<string, RawTable> => {
  const found: Record<string, RawTable> = {};
  for (const sheet of sheets)
    for (const table of sheet.tables) {
      const name = wanted.find((one) => one.toLowerCase() === table.name.toLowerCase());
      if (name !== undefined) found[name] = rawTable(sheet, table);
    }
  return found;
};

const textsOf = ({ sheets }: WorkbookFile, wanted: string | undefined): string[] => {
  const sheet = sheets.find(({ name }) => name === wanted);
  return sheet ? toRows(sheet).rows.map(([text]) => String(text ?? "")) : [];
};

const markedIn = ({ sheets }: WorkbookFile, property: string | undefined): MarkedSheet[] =>
  sheets.flatMap((sheet): MarkedSheet[] => {
    const mark = property === undefined ? undefined : sheet.customProperties[property];
    if (mark === undefined || sheet.tables.length > 0) return [];
    const formulas = sheet.cells.flatMap(({ row, column, formula }) =>
      formula === undefined ? [] : [addressOf(row, column)],
    );
    return [{ mark, cells: { ...cellsOfSheet(sheet, toRows(sheet)), formulas } }];
  });

const listsOf = (sheets: readonly SheetCells[]): RawFile | undefined => {
  const lists = sheets.flatMap((sheet): (readonly [string, ExportReading])[] => {
    const list = readExport(sheet);
    return list ? [[sheet.name, list]] : [];
  });
  return lists.length === 0 ? undefined : { kind: "lists", lists, content: contentOf(lists) };
};

const contentOf = (said: unknown): string => {
  const text = JSON.stringify(said);
  return `${text.length} ${fingerprintOfText(text)}`;
};
