/** 32 letters and digits, without 0, O, 1 and I, which are taken for one another. */
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** Gives a new id with the letter of its table, such as "P-7K2M9QXA". */
export type NewId = (letter: string) => string;

/**
 * Makes ids: a letter, "-" and eight characters, so that none reads as a number, a date or a cell's address.
 * `random` gives bytes; `taken` holds the ids that the workbook has, and gets each new one.
 */
export const idMaker =
  (random: (count: number) => Uint8Array, taken: Set<string>): NewId =>
  (letter) => {
    for (;;) {
      const id = `${letter}-${Array.from(random(8), (byte) => alphabet[byte % 32]).join("")}`;
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  };
