import type { FileSheet } from "../files/workbookFile";
import type { RawValue } from "../model/cell";
import type { SheetCells } from "../model/sheetCells";
import { shownText } from "./shownText";

/** What another file holds: its visible sheets, and the hidden ones apart; or why it cannot be read. */
export type OpenedFile =
  | { readonly sheets: readonly SheetCells[]; readonly hidden?: readonly SheetCells[] }
  | { readonly refused: string; readonly facts: Readonly<Record<string, string | number>> };

/**
 * Reads a workbook, a CSV file or lists in JSON that are not open in Excel; nothing of it is changed. The code that reads files is
 * loaded when the first one is chosen.
 */
export const openFile = async (name: string, bytes: Uint8Array): Promise<OpenedFile> => {
  if (/\.(csv|txt)$/i.test(name)) {
    const { readCsv } = await import("../files/csv");
    return { sheets: [rowsAsCells(name, readCsv(bytes))] };
  }
  if (/\.json$/i.test(name)) {
    const { jsonLists } = await import("../files/jsonLists");
    const lists = jsonLists(new TextDecoder().decode(bytes), name);
    return lists
      ? { sheets: lists.map((list) => rowsAsCells(list.name, list.rows)) }
      : { refused: "noListInJson", facts: { file: name } };
  }
  const [{ readXlsx }, { FileRefused }] = await Promise.all([
    import("../files/readXlsx"),
    import("../files/fileRefused"),
  ]);
  try {
    const { file } = await readXlsx(bytes);
    const { toRows } = await import("../files/sheetCells");
    const cells = (isVisible: boolean) =>
      file.sheets
        .filter(({ visibility }) => (visibility === "visible") === isVisible)
        .map((sheet) => cellsOfSheet(sheet, toRows(sheet)));
    return { sheets: cells(true), hidden: cells(false) };
  } catch (thrown) {
    if (thrown instanceof FileRefused)
      return { refused: thrown.code, facts: { file: name, ...thrown.facts } };
    throw thrown;
  }
};

/** Rows of text, from a CSV file or pasted, as the cells of a sheet; short rows are filled up. */
export const rowsAsCells = (name: string, rows: readonly (readonly string[])[]): SheetCells => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const texts = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
  return { name, row: 0, column: 0, values: texts, texts, merges: [] };
};

/** The used part of a sheet of a file as readers take it, given its block of values. */
export const cellsOfSheet = (
  sheet: FileSheet,
  { row, column, rows, merges }: ReturnType<typeof import("../files/sheetCells").toRows>,
): SheetCells => {
  const formats = new Map(
    sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell.style?.numberFormat]),
  );
  const values: RawValue[][] = rows.map((line) => line.map((value) => value ?? ""));
  const texts = values.map((line, down) =>
    line.map((value, right) => shownText(value, formats.get(`${row + down},${column + right}`))),
  );
  const { name, hiddenRows } = sheet;
  return { name, row, column, values, texts, merges, ...(hiddenRows.length > 0 ? { hiddenRows } : {}) };
};
