import {
  beginText,
  clip,
  closePath,
  endPath,
  endText,
  fill,
  LineJoinStyle,
  lineTo,
  moveTo,
  PDFDocument,
  type PDFFont,
  type PDFName,
  type PDFOperator,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  setDashPattern,
  setFillingRgbColor,
  setFontAndSize,
  setLineCap,
  setLineJoin,
  setLineWidth,
  setStrokingRgbColor,
  setTextMatrix,
  showText,
  stroke,
} from "pdf-lib";
import { pdfFontkit } from "./fontFile";
import type { Face, Fonts } from "./letters";
import type { Box, FillMark, LineMark, Mark, PathMark, TextMark } from "./marks";
import type { Page } from "./sheetPages";

/** What a PDF says of itself. */
export interface About {
  readonly title: string;
  readonly now: Date;
}

interface Letters {
  readonly font: PDFFont;
  readonly name: PDFName;
}

/** Writes pages as a PDF of which the text can be searched and copied, with the letters it needs inside. */
export async function writePdf(
  pages: readonly Page[],
  fonts: Fonts,
  { title, now }: About,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(pdfFontkit);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage("id-ID");
  pdf.setCreationDate(now);
  pdf.setModificationDate(now);
  const embedded = new Map<Face, PDFFont>();
  for (const [face, bytes] of Object.entries(fonts) as [Face, Uint8Array][])
    // Joined letters ("fi") would be wider or narrower than the letters that were measured.
    embedded.set(face, await pdf.embedFont(bytes, { subset: true, features: { liga: false, clig: false } }));
  for (const { width, height, marks } of pages) writePage(pdf.addPage([width, height]), marks, embedded);
  return pdf.save();
}

function writePage(page: PDFPage, marks: readonly Mark[], fonts: ReadonlyMap<Face, PDFFont>): void {
  const height = page.getHeight();
  const named = new Map<Face, Letters>();
  const lettersOf = (face: Face): Letters => {
    const known = named.get(face);
    if (known) return known;
    const font = fonts.get(face);
    if (!font) throw new Error(`No letters for ${face}`);
    const letters = { font, name: page.node.newFontDictionary(font.name, font.ref) };
    named.set(face, letters);
    return letters;
  };
  for (const mark of marks) {
    if (mark.mark === "fill") page.pushOperators(...fillOf(mark, height));
    else if (mark.mark === "line") page.pushOperators(...lineOf(mark, height));
    else if (mark.mark === "path") page.pushOperators(...pathOf(mark, height));
    else page.pushOperators(...textOf(mark, height, lettersOf(mark.face)));
  }
}

type Rgb = [red: number, green: number, blue: number];

const rgbOf = (color: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255) as Rgb;

/** A PDF counts from the lower left corner of the page. */
const area = ({ left, top, right, bottom }: Box, height: number): PDFOperator =>
  rectangle(left, height - bottom, right - left, bottom - top);

const fillOf = ({ box, color }: FillMark, height: number): PDFOperator[] => [
  setFillingRgbColor(...rgbOf(color)),
  area(box, height),
  fill(),
];

const lineOf = ({ box, color, width, dash = [] }: LineMark, height: number): PDFOperator[] => [
  setStrokingRgbColor(...rgbOf(color)),
  setLineWidth(width),
  // Lines that meet at a corner close it.
  setLineCap(dash.length > 0 ? 0 : 2),
  setDashPattern([...dash], 0),
  moveTo(box.left, height - box.top),
  lineTo(box.right, height - box.bottom),
  stroke(),
];

function pathOf({ points, fill: color, stroke: line, clip: room }: PathMark, height: number): PDFOperator[] {
  const way = points.map(([x, y], index) => (index === 0 ? moveTo : lineTo)(x, height - y));
  const drawn = [
    ...(color ? [setFillingRgbColor(...rgbOf(color)), ...way, fill()] : []),
    ...(line
      ? [
          setStrokingRgbColor(...rgbOf(line.color)),
          setLineWidth(line.width),
          setLineJoin(LineJoinStyle.Round),
          setLineCap(1),
          setDashPattern([], 0),
          ...way,
          ...(color ? [closePath()] : []),
          stroke(),
        ]
      : []),
  ];
  return room ? within(room, height, drawn) : drawn;
}

const within = (room: Box, height: number, drawn: readonly PDFOperator[]): PDFOperator[] => [
  pushGraphicsState(),
  area(room, height),
  clip(),
  endPath(),
  ...drawn,
  popGraphicsState(),
];

function textOf(
  { text, x, y, size, color, turned, clip: room }: TextMark,
  height: number,
  { font, name }: Letters,
) {
  const [cos, sin] = turned === undefined ? [1, 0] : [0, turned / 90];
  const written = [
    beginText(),
    setFillingRgbColor(...rgbOf(color)),
    setFontAndSize(name, size),
    setTextMatrix(cos, sin, -sin, cos, x, height - y),
    showText(font.encodeText(text)),
    endText(),
  ];
  if (!room) return written;
  const shown = { ...room, top: Math.max(room.top, 0), bottom: Math.min(room.bottom, height) };
  return within(shown, height, written);
}
