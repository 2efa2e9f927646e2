import { readRawFile } from "../../src/app/pickedFiles/readRawFile";
import { returnedFiles } from "../../src/app/sharing/returnedFiles";
import { readXlsx } from "../../src/files/readXlsx";
import type { FileSheet, WorkbookFile } from "../../src/files/workbookFile";
import { writeXlsx } from "../../src/files/writeXlsx";

/** A file that somebody opened, changed by hand and saved. */
export const changed = async (
  bytes: Uint8Array,
  change: (file: WorkbookFile) => void,
): Promise<Uint8Array> => {
  const { file } = await readXlsx(bytes);
  change(file);
  return writeXlsx(file);
};

/** Types into a cell of a file. */
export const put = (sheet: FileSheet, row: number, column: number, value: string): void => {
  const cell = sheet.cells.find((one) => one.row === row && one.column === column);
  if (cell) cell.value = value;
  else sheet.cells.push({ row, column, value });
};

/** What the page Kumpulkan takes of a returned file, or why it leaves it alone. */
export const takenFrom = async (bytes: Uint8Array) => {
  const raw = await readRawFile("kembali.xlsx", bytes, returnedFiles.wanted);
  return "refused" in raw ? raw : returnedFiles.take("kembali.xlsx", raw, () => false);
};
