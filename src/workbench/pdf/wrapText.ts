/** The lines of a text that begin at a line break of its own, without characters that have no looks. */
export const paragraphsOf = (text: string): string[] =>
  text
    .replaceAll("\t", "    ")
    .split(/\r\n|\r|\n/)
    .map((paragraph) => paragraph.replace(/[\p{Cc}\p{Cf}]/gu, ""));

/**
 * Breaks a text as Excel does in a cell of this width: at white space, and inside a word that is wider than the cell.
 * @param width the width of a text, in the unit of `room`
 */
export const wrapText = (text: string, room: number, width: (text: string) => number): string[] =>
  paragraphsOf(text).flatMap((paragraph) => wrapParagraph(paragraph, room, width));

function wrapParagraph(paragraph: string, room: number, width: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of paragraph.match(/ *[^ ]+/g) ?? []) {
    const added = width(word);
    if (used + added <= room) {
      line += word;
      used += added;
      continue;
    }
    if (line !== "") lines.push(line);
    const parts = breakWord(word.trimStart(), room, width);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? "";
    used = width(line);
  }
  return [...lines, line];
}

/** The pieces of a word, each as long as the room allows; at least a letter each. */
function breakWord(word: string, room: number, width: (text: string) => number): string[] {
  const parts: string[] = [];
  let part = "";
  let used = 0;
  for (const letter of word) {
    const added = width(letter);
    if (part !== "" && used + added > room) {
      parts.push(part);
      part = "";
      used = 0;
    }
    part += letter;
    used += added;
  }
  return [...parts, part];
}
