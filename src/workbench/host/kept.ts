import type { FileChart, FilePrint, FileSheet } from "../../files/workbookFile";

/**
 * What the workbook holds beyond what the grid shows, kept by the host and saved with the file: print settings,
 * charts, custom XML, settings, sheet properties. Plain data, so that it can be stored and compared.
 */
export interface Kept {
  /** By the sheet's id. */
  sheets: Record<string, KeptSheet>;
  customXml: { id: string; xml: string }[];
  /** The add-in's document settings: key and JSON text of the value. */
  settings: Record<string, string>;
  /** Table id -> what the grid has no place for; in the order the tables were made. */
  tables: Record<string, KeptTable>;
}

export interface KeptTable {
  style: string;
  showTotals: boolean;
  showFilter: boolean;
  showBandedRows: boolean;
  showBandedColumns?: boolean;
  highlightFirstColumn?: boolean;
  highlightLastColumn?: boolean;
  /** The one data row is still the blank one Excel made: the first row added takes its place. */
  insertRow?: boolean;
  /** What the table was last sorted by, and whether letters' case counted. */
  sort?: { fields: { key: number; ascending: boolean }[]; matchCase: boolean };
}

export interface KeptSheet {
  visibility: "Visible" | "Hidden" | "VeryHidden";
  print: FilePrint;
  charts: (FileChart & { id: string })[];
  customProperties: Record<string, string>;
  protection?: FileSheet["protection"];
}

/** A sheet of which nothing is kept yet. */
export const emptyKeptSheet = (): KeptSheet => ({
  visibility: "Visible",
  print: {},
  charts: [],
  customProperties: {},
});

/** A workbook of which nothing is kept yet. */
export const emptyKept = (): Kept => ({ sheets: {}, customXml: [], settings: {}, tables: {} });

/** What is kept as one text, to tell whether it changed: a sheet that was only asked about is kept as an empty one. */
export function keptAsText({ sheets, ...rest }: Kept): string {
  const empty = JSON.stringify(emptyKeptSheet());
  const told = Object.entries(sheets).filter(([, sheet]) => JSON.stringify(sheet) !== empty);
  return JSON.stringify([told, rest]);
}
