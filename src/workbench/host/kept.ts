import type { FileChart, FilePrint } from "../../files/workbookFile";

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
  /** Table id -> what the grid has no place for. */
  tables: Record<string, { style: string; showTotals: boolean; showFilter: boolean; showBandedRows: boolean }>;
}

export interface KeptSheet {
  visibility: "Visible" | "Hidden" | "VeryHidden";
  print: FilePrint;
  charts: (FileChart & { id: string })[];
  customProperties: Record<string, string>;
  protection?: { options: Record<string, boolean | string>; password?: string };
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
