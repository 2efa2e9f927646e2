import type { FileSheet, WorkbookFile } from "../../files/workbookFile";

/** The sheet in front. */
export const sheetInFront = ({ sheets, activeSheet = 0 }: WorkbookFile): FileSheet[] =>
  sheets.slice(activeSheet, activeSheet + 1);

/** The sheets that were made to be printed, such as forms: those that are seen and have a print area. */
export const sheetsToPrint = ({ sheets }: WorkbookFile): FileSheet[] =>
  sheets.filter(({ visibility, print }) => visibility === "visible" && print.area !== undefined);
