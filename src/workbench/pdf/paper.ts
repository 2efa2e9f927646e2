import type { FilePrint } from "../../files/workbookFile";

/** Short and long side in points of the papers that offices have, by Excel's number. */
const papers: Readonly<Record<number, readonly [short: number, long: number]>> = {
  1: [612, 792], // Letter
  5: [612, 1008], // Legal
  8: [841.89, 1190.55], // A3
  9: [595.28, 841.89], // A4
  11: [419.53, 595.28], // A5
  14: [612, 936], // Folio, F4
};

/** A sheet that names no paper, or a rare one, is printed on the paper of the office. */
const usual = 9;

/** Excel's own margins in points. */
const usualMargins = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };

/** A sheet of paper and its margins, in points. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly margins: NonNullable<FilePrint["margins"]>;
}

/** The paper that a sheet is printed on. */
export function paperOf({ paperSize = usual, orientation, margins = usualMargins }: FilePrint): Paper {
  const [short, long] = papers[paperSize] ?? papers[usual] ?? [0, 0];
  const [width, height] = orientation === "landscape" ? [long, short] : [short, long];
  return { width, height, margins };
}
