import type { Host } from "./context";

/** Excel's own words in the language of the display. */
export const columnWord = (host: Host): string => (host.locale.startsWith("id") ? "Kolom" : "Column");
export const tableWord = (host: Host): string => (host.locale.startsWith("id") ? "Tabel" : "Table");

/**
 * Headers as Excel makes them: none blank ("Kolom1"), none twice ("Nama2"), in any case. `taken` are names that stay
 * as they are and go first.
 */
export const uniqueHeaders = (
  texts: readonly string[],
  word: string,
  taken: readonly string[] = [],
): string[] => {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const wanted = new Set(texts.map((text) => text.toLowerCase()));
  const free = (name: string) => !used.has(name.toLowerCase());
  return texts.map((text) => {
    const [stem, first] = text === "" ? [word, 1] : [text, 2];
    let name = text;
    // A blank header takes no name that another header of the row has.
    for (
      let number = first;
      name === "" || !free(name) || (text === "" && wanted.has(name.toLowerCase()));
      number++
    )
      name = `${stem}${number}`;
    used.add(name.toLowerCase());
    return name;
  });
};
