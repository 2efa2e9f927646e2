import type { FileSheet, WorkbookFile } from "../../files/workbookFile";
import { sourcesOf } from "../charts/fileCells";
import { tell } from "../page/dialog";
import { saveAs } from "../page/saveAs";
import { words } from "../page/words";
import { makePdfInWorker } from "./inWorker";
import type { MadePdf } from "./makePdf";

/** Addresses of one sheet that are listed; the rest is counted. */
const listed = 5;

/**
 * Makes a PDF of some sheets of a workbook, hands it to the browser's downloads, and says what is not whole in it.
 * @param choose the sheets; where there is none, that is said instead
 */
export async function downloadPdf(
  file: WorkbookFile,
  workbook: string,
  choose: (file: WorkbookFile) => FileSheet[],
): Promise<void> {
  const sheets = choose(file);
  const [first] = sheets;
  if (!first) return void (await tell(words.pdf.title, [words.pdf.nothingToPrint], words.close));
  const pdf = await makePdfInWorker({ sheets, sources: sourcesOf(sheets, file.sheets), workbook });
  if (pdf.pages === 0) return void (await tell(words.pdf.title, [words.pdf.empty(first.name)], words.close));
  const name = sheets.length === 1 ? `${workbook} - ${first.name}.pdf` : `${workbook}.pdf`;
  saveAs(pdf.bytes, name, "application/pdf");
  const lines = shortcomings(pdf);
  if (lines.length > 0) await tell(words.pdf.made, lines, words.close);
}

/** What a person should look at in a PDF. */
export const shortcomings = ({ cut, leftOut }: Pick<MadePdf, "cut" | "leftOut">): string[] => [
  ...cut.map(({ sheet, cells }) => {
    const rest = cells.length - listed;
    const places = [...cells.slice(0, listed), ...(rest > 0 ? [words.losses.more(rest)] : [])];
    return words.pdf.cut(sheet, places.join(", "));
  }),
  ...leftOut.map(({ sheet, what }) =>
    words.pdf.leftOut(sheet, what.map((one) => words.pdf.kinds[one]).join(words.pdf.and)),
  ),
];
