/** About how wide a letter of Segoe UI is, as a part of the size of the type. */
const narrow = /[iljtfrI.,:;'|!()[\] -]/;
const wide = /[mwMW@%]/;
const letterWidth = (letter: string): number => {
  if (narrow.test(letter)) return 0.32;
  if (wide.test(letter)) return 0.88;
  return /\p{Lu}/u.test(letter) ? 0.68 : 0.56;
};

/** About how wide a text is, in parts of the size of its type. */
export const textWidth = (text: string): number => {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
};

/** A text as far as there is room for it, "…" in place of the rest. */
export const shortened = (text: string, room: number): string => {
  if (textWidth(text) <= room) return text;
  let width = letterWidth("…");
  let kept = "";
  for (const letter of text) {
    width += letterWidth(letter);
    if (width > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
};

/** A text in lines of so much room, in parts of the size of its type; "…" where the last line cannot hold the rest. */
export const wrapped = (text: string, room: number, most: number): readonly string[] => {
  const words = text.split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  let line = "";
  for (let next = 0; next < words.length; next++) {
    const longer = line === "" ? (words[next] ?? "") : `${line} ${words[next] ?? ""}`;
    if (line === "" || textWidth(longer) <= room) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, shortened([line, ...words.slice(next)].join(" "), room)];
    lines.push(shortened(line, room));
    line = words[next] ?? "";
  }
  return line === "" ? lines : [...lines, shortened(line, room)];
};
