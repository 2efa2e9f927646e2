/** Advance widths of Arial in thousandths of its size (public font metrics), for the characters forms use most. */
const advances: readonly (readonly [width: number, characters: string])[] = [
  [222, "ijl'‘’"],
  [278, " !,./:;I[\\]ft|"],
  [333, "()-`r{}*“”²³"],
  [355, '"•'],
  [500, "Jckvsxyz"],
  [556, "0123456789abdeghnopqu?_$#L–"],
  [584, "+<=>~×±°"],
  [611, "FTZ"],
  [667, "&ABEKPSVXY"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [833, "Mm"],
  [889, "%"],
  [944, "W"],
  [1015, "@"],
];
const advanceOf = new Map(advances.flatMap(([width, characters]) => [...characters].map((c) => [c, width])));
/** For what is not in the table: as wide as the widest signs of other scripts. */
const unknown = 1000;

/** The size of the letters of every form, in points. */
export const fontSize = 10;
/** The height of one line of Arial 10, in points. */
export const lineHeight = 12.75;
/** Excel leaves a little room above and below. */
const padding = 1.5;
/** What a line may be wider in print than on the screen: Excel wraps for the one, draws for the other. */
const reserve = 0.96;
const boldFactor = 1.08;

/** Points that a column of this many characters is wide: 7 pixels a character and 5 around them, at 96 an inch. */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) width += advanceOf.get(character) ?? unknown;
  return (width * fontSize) / 1000;
};

/**
 * How many lines a text needs in a cell of this width in points: it breaks at white space, and inside a word that
 * is wider than the cell.
 */
export function lineCount(text: string, points: number, bold = false): number {
  const room = ((points - 6) * reserve) / (bold ? boldFactor : 1);
  const space = widthOf(" ");
  return text.split(/\r\n|\r|\n/).reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(" ")) {
      const width = widthOf(word);
      if (used > 0 && used + space + width <= room) used += space + width;
      else {
        if (used > 0) count += 1;
        const whole = Math.max(1, Math.ceil(width / room));
        count += whole - 1;
        used = width - (whole - 1) * room;
      }
    }
    return lines + count;
  }, 0);
}

/** The height in points that a wrapped text needs in a cell of this width; merged cells too, which Excel ignores. */
export const textHeight = (text: string, points: number, bold = false): number =>
  lineCount(text, points, bold) * lineHeight + padding;
