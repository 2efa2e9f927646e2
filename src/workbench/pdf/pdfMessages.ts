import type { FileSheet } from "../../files/workbookFile";
import type { MadePdf } from "./makePdf";

/** What the page asks of the worker that makes PDFs: these sheets, of the workbook of this name, with charts from those. */
export interface PdfTask {
  readonly sheets: readonly FileSheet[];
  readonly sources: readonly FileSheet[];
  readonly workbook: string;
}

/** What the worker answers. */
export type PdfAnswer =
  { readonly kind: "made"; readonly pdf: MadePdf } | { readonly kind: "failed"; readonly message: string };
