import type { FileStyle } from "../../files/workbookFile";
import { openFontFile } from "./fontFile";

/** The four cuts of the letters. */
export type Face = "regular" | "bold" | "italic" | "boldItalic";

/** The cut that a style asks for. */
export const faceOf = ({ bold = false, italic = false }: FileStyle): Face =>
  bold ? (italic ? "boldItalic" : "bold") : italic ? "italic" : "regular";

/** The width of a text in points, in letters of one point. */
export type Measure = (text: string, face: Face) => number;

/** Files of letters that are as wide as Arial. */
export type Fonts = Readonly<Partial<Record<Face, Uint8Array>>>;

/** Measures texts with the letters they are drawn with. Letters are not drawn nearer to each other in pairs (as in Excel). */
export function measureOf(fonts: Fonts): Measure {
  const faces = new Map(
    Object.entries(fonts).map(([face, bytes]) => [
      face,
      { font: openFontFile(bytes), widths: new Map<string, number>() },
    ]),
  );
  return (text, face) => {
    const letters = faces.get(face);
    if (!letters) throw new Error(`No letters for ${face}`);
    const { font, widths } = letters;
    let sum = 0;
    for (const letter of text) {
      let width = widths.get(letter);
      if (width === undefined) {
        width = font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
        widths.set(letter, width);
      }
      sum += width;
    }
    return sum;
  };
}

/** Letters that are narrower than Arial: how large Arial is where it takes their place. */
const sizes: readonly (readonly [font: RegExp, factor: number])[] = [
  [/^(calibri|carlito|times|cambria|garamond|aptos narrow)/i, 0.9],
  [/narrow/i, 0.82],
];

/** Excel's font of a cell that names none. */
const usualFont = { name: "Calibri", size: 11 };

/** The size in points in which a style's letters are drawn. */
export const sizeOf = ({ fontName = usualFont.name, fontSize = usualFont.size }: FileStyle): number =>
  fontSize * (sizes.find(([font]) => font.test(fontName))?.[1] ?? 1);

/** The height of a line as a part of the size of its letters: a row of one line of Arial 10 is 12.75 points high. */
export const lineHeight = 1.275;

/** How far the letters reach above and below the line they stand on, as a part of their size. */
export const ascent = 0.905;
export const descent = 0.212;
