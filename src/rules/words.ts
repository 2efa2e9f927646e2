/** A text as words are compared: lower case and without any white space ("DI ATAS", "Diatas" are one). */
export const bare = (text: string): string => text.toLowerCase().replace(/\s+/g, "");

/**
 * The word of a closed list that a text spells, in any case and spacing; undefined where it spells none.
 * @example wordIn(aspek, " KUANTITAS") //=> "Kuantitas"
 */
export function wordIn<Word extends string>(words: readonly Word[], text: string): Word | undefined {
  const wanted = bare(text);
  return words.find((word) => bare(word) === wanted);
}
