import { bare } from "./words";

/** Directions of an indicator as the tables write them, with the short word that functions take too. */
export const arahKinds = ["naik", "turun", "stabil"] as const;
export type Arah = (typeof arahKinds)[number];

/** The words of the column Arah: makin tinggi makin baik = naik, and so on. */
export const arahWords = {
  naik: "makin tinggi makin baik",
  turun: "makin rendah makin baik",
  stabil: "tepat sasaran",
} as const satisfies Record<Arah, string>;

const spellings: ReadonlyMap<string, Arah> = new Map(
  arahKinds.flatMap((arah) => [
    [arah, arah],
    [bare(arahWords[arah]), arah],
  ]),
);

/**
 * The direction that a text names, short or long, in any case and spacing; undefined where it names none.
 * @example readArah("Makin rendah makin baik") //=> "turun"
 */
export const readArah = (text: string): Arah | undefined => spellings.get(bare(text));
