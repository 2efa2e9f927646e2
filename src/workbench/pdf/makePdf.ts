import type { FileSheet } from "../../files/workbookFile";
import { readFileSheets } from "../charts/fileCells";
import { type Face, faceOf, type Fonts, measureOf } from "./letters";
import { type LeftOut, sheetPages } from "./sheetPages";
import { writePdf } from "./writePdf";

/** A PDF, and what of its sheets is not whole in it. */
export interface MadePdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly cut: readonly { readonly sheet: string; readonly cells: readonly string[] }[];
  readonly leftOut: readonly { readonly sheet: string; readonly what: readonly LeftOut[] }[];
}

/** The cuts of the letters that sheets are written in; headers and footers need the regular one. */
export const facesOf = (sheets: readonly FileSheet[]): Face[] => [
  ...new Set<Face>([
    "regular",
    ...sheets.flatMap(({ cells, rowStyles = {}, columnStyles = {} }) =>
      [
        ...cells.map(({ style = {} }) => style),
        ...Object.values(rowStyles),
        ...Object.values(columnStyles),
      ].map(faceOf),
    ),
  ]),
];

/** The workbook of which a PDF is made. */
interface About {
  /** Its name. */
  readonly workbook: string;
  readonly now: Date;
  /** The sheets from which charts are drawn, where they are not among those of the PDF. */
  readonly sources?: readonly FileSheet[];
}

/**
 * Makes one PDF of sheets: of each the pages that Excel would print.
 * @param fonts files of all the cuts that `facesOf` names
 */
export async function makePdf(
  sheets: readonly FileSheet[],
  fonts: Fonts,
  { workbook, now, sources = sheets }: About,
): Promise<MadePdf> {
  const measure = measureOf(fonts);
  const readSheet = readFileSheets(sources);
  const made = sheets.map((sheet) => ({
    sheet: sheet.name,
    ...sheetPages(sheet, measure, { workbook, now }, readSheet),
  }));
  const pages = made.flatMap((one) => one.pages);
  const [only] = sheets;
  const title = only && sheets.length === 1 ? only.name : workbook;
  return {
    bytes: await writePdf(pages, fonts, { title, now }),
    pages: pages.length,
    cut: made.flatMap(({ sheet, cut }) => (cut.length > 0 ? [{ sheet, cells: cut }] : [])),
    leftOut: made.flatMap(({ sheet, leftOut }) => (leftOut.length > 0 ? [{ sheet, what: leftOut }] : [])),
  };
}
