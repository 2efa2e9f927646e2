/** 32 letters and digits, without 0, O, 1 and I, which are taken for one another. */
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** Gives a new id with the letter of its table, such as "P-7K2M9QXA". */
export type NewId = (letter: string) => string;

/**
 * Makes ids: a letter, "-" and eight characters, so that none reads as a number, a date or a cell's address.
 * `random` gives bytes; `taken` holds the last eight characters of the ids that the workbook has, and gets each new one:
 * they are compared whatever the letter, so that the same bytes give what is missing the same id again.
 */
export const idMaker =
  (random: (count: number) => Uint8Array, taken: Set<string>): NewId =>
  (letter) => {
    for (;;) {
      const own = Array.from(random(8), (byte) => alphabet[byte % 32]).join("");
      if (taken.has(own)) continue;
      taken.add(own);
      return `${letter}-${own}`;
    }
  };

/** The last eight characters of an id. */
export const ownPart = (id: string): string => id.slice(id.indexOf("-") + 1);
