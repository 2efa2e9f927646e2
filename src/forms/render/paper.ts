import type { Form } from "../form";
import { columnPoints } from "./textHeight";

const pointsPerCm = 72 / 2.54;

/** Short and long side in centimetres; F4 is the folio that Indonesian offices use. */
const sizes = { A4: [21, 29.7], F4: [21.59, 33.02] } as const;

/** Margins in centimetres: the left one is for binding, the lower one holds the footer. */
export const margins = { top: 1.5, bottom: 1.8, left: 2.5, right: 1.5 };

/**
 * Percent at which forms are printed. Excel measures columns in the letters of the printer, which makes them up to 6 %
 * wider than on the screen: at 100 % the last one might go to a page of its own. Rows are as high as they are told to be.
 */
export const printScale = 92;
/** What of a page is filled at most: rows are rounded to whole dots of a screen or printer. */
const reserve = 0.97;

/** What a page holds, in points of the sheet, and the column widths in characters that fill it. */
export interface Page {
  readonly paper: Form["paper"];
  readonly landscape: boolean;
  readonly widths: readonly number[];
  readonly height: number;
  /** Excel's largest row has 409 points; a row also leaves room for a header and for the signatures below it. */
  readonly tallestRow: number;
  /** Rows of a text that is higher than that: low enough to begin on the rest of a page. */
  readonly partRow: number;
}

/** Fits the columns of a form to a paper, so that it is one page wide without being shrunk. */
export function pageOf(
  form: Pick<Form, "paper" | "landscape" | "columns">,
  paper: Form["paper"] = form.paper,
): Page {
  const [short, long] = sizes[paper];
  const [wide, high] = form.landscape ? [long, short] : [short, long];
  const room = (wide - margins.left - margins.right) * pointsPerCm - 2;
  const total = form.columns.reduce((sum, width) => sum + width, 0);
  const around = form.columns.length * columnPoints(0);
  const characters = (room - around) / (columnPoints(1) - columnPoints(0));
  const widths = form.columns.map((width) => Math.floor((width * characters * 10) / total) / 10);
  const height = (((high - margins.top - margins.bottom) * pointsPerCm) / (printScale / 100)) * reserve;
  return {
    paper,
    landscape: form.landscape,
    widths,
    height,
    tallestRow: Math.min(409, height * 0.55),
    partRow: height * 0.12,
  };
}
