import type { FileSheet, WorkbookFile } from "../../files/workbookFile";

/** The sheet in front. */
export const sheetInFront = ({ sheets, activeSheet = 0 }: WorkbookFile): FileSheet[] =>
  sheets.slice(activeSheet, activeSheet + 1);

/** A header or footer in which pages are numbered. */
const numbersPages = /&P/;

/** The sheets that were made to be printed, such as forms: seen, with a print area and numbered pages. */
export const sheetsToPrint = ({ sheets }: WorkbookFile): FileSheet[] =>
  sheets.filter(
    ({ visibility, print: { area, header = "", footer = "" } }) =>
      visibility === "visible" && area && numbersPages.test(header + footer),
  );
